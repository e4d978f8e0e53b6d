import { shuffleBySeed } from './seed.ts';

/** A figure as a fact states it: «trên 90», «5,5–6», «khoảng 1,5». */
export interface Amount {
  qualifier: string;
  low: number;
  high: number | null;
  decimals: number;
  unit: string;
}

// «khoảng 3», «5,5–6», «45.000 (8 triệu thành viên)», «phấn đấu 100»; the part in brackets is left out.
const pattern =
  /^(?:(khoảng|trên|dưới|tối thiểu|ít nhất|hơn|phấn đấu|gấp)\s+)?(\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?)(?:\s*[–-]\s*(\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?))?\s*(%|triệu|nghìn)?\s*(?:\([^()]*\))?$/u;

/**
 * Reads a figure that fills the value of a fact; null when the value says anything else.
 * @param unit the fact's unit, «%», «%/năm», «USD»
 */
export function parseAmount(value: string, unit = ''): Amount | null {
  const match = pattern.exec(value.trim());
  if (!match || unit.startsWith('/') || unit === 'ISO') return null;
  const [, qualifier = '', low = '', high, scale = ''] = match;
  const whole = scale === unit || scale === '%' ? unit || scale : `${scale} ${unit}`.trim();
  const decimals = Math.max(fraction(low), fraction(high ?? ''));
  return { qualifier, low: parse(low), high: high ? parse(high) : null, decimals, unit: whole };
}

/** Prints a figure: decimal comma, points between thousands, no space before a percent sign. */
export function formatAmount({ qualifier, low, high, decimals, unit }: Amount): string {
  const print = (value: number) => {
    const [whole = '', rest] = value.toFixed(decimals).split('.');
    const tail = rest?.replace(/0+$/, '');
    return whole.replace(/\B(?=(\d{3})+$)/g, '.') + (tail ? `,${tail}` : '');
  };
  const number = high === null ? print(low) : `${print(low)}–${print(high)}`;
  const joined = unit.startsWith('%') || !unit ? number + unit : `${number} ${unit}`;
  return qualifier ? `${qualifier} ${joined}` : joined;
}

/** Other figures of the same form and size, none equal to this one, in an order decided by the seed. */
export function otherAmounts(amount: Amount, seed: string): Amount[] {
  const step = stepOf(amount);
  const isShare = amount.unit.startsWith('%') && (amount.high ?? amount.low) <= 100;
  // «Trên 100%» of a whole is nothing: an option that gives itself away.
  const highest = /^(?:trên|hơn)$/.test(amount.qualifier) ? 99 : 100;
  const top = isShare ? highest : Number.POSITIVE_INFINITY;
  const moved = [-3, -2, -1, 1, 2, 3].map((times) => ({
    ...amount,
    low: round(amount.low + times * step),
    high: amount.high === null ? null : round(amount.high + times * step),
  }));
  return shuffleBySeed(
    moved.filter(({ low, high }) => low > 0 && (high ?? low) <= top),
    seed,
  );
}

function stepOf({ low, unit, decimals }: Amount): number {
  if (decimals > 0) return low < 10 ? 0.5 : 10 ** -decimals * 5;
  if (unit === 'tuổi') return 2;
  if (unit.startsWith('%') && low <= 100) {
    const isNearWhole = low > 90 && low < 100;
    if (low > 20) return isNearWhole ? 2 : 5;
    return low > 8 ? 2 : 1;
  }
  if (low <= 20) return low > 8 ? 2 : 1;
  const zeros = /0*$/.exec(String(low))?.[0].length ?? 0;
  return Math.max(10 ** zeros, Math.round(low / 10 / 10 ** zeros) * 10 ** zeros);
}

function parse(text: string): number {
  return Number(text.replaceAll('.', '').replace(',', '.'));
}

function fraction(text: string): number {
  return text.split(',')[1]?.length ?? 0;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
