/** A number as a sentence says it, read so that two ways to write the same thing are equal. */
export interface Figure {
  /** As it stands in the text, with its unit: «6,5–7%» gives «6,5%» and «7%». */
  printed: string;
  /** What it counts: «%», «USD», «date», «year», «symbol»…; '' for a plain count («9 nhóm»). */
  unit: string;
  /** Equal for equal figures of one unit: a number, an ISO day, a symbol without leading zeros. */
  value: string;
  /** Where it begins in the text. */
  index: number;
}

const kinds = {
  // «18-NQ/TW», «31/2024/QH15», «306/NQ-CP»
  symbol: String.raw`\d{1,4}(?:\/\d{4})?[-\/]\p{Lu}[\p{L}\d]*(?:[-\/][\p{L}\d]+)?`,
  // «ngày 16 tháng 6 năm 2022»
  longDate: String.raw`\d{1,2} tháng \d{1,2} năm \d{4}`,
  // «16/6/2022», «6/2022», «21/7»
  date: String.raw`\d{1,2}\/(?:\d{1,2}\/)?\d{4}|\d{1,2}\/\d{1,2}`,
  hour: String.raw`\d{1,2}h\d{0,2}`,
  // «11.661», «5,5», «90»
  number: String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`,
} as const;

const pattern = new RegExp(
  `(?<![\\p{L}\\d]|\\p{L}-)(?:${Object.entries(kinds)
    .map(([name, source]) => `(?<${name}>(?:${source})(?![\\d]))`)
    .join('|')})`,
  'gu',
);

// What may follow a number and changes what it says; other nouns («nhóm», «xã») only name what is counted.
const unitAfter = /^ ?(%|điểm %|USD|triệu|tỉ|tỷ|nghìn|vạn|tuổi|lần|đồng|ngày|giờ|phút|tháng|năm)(?!\p{L})/u;
// «5,5–6%», «từ 3 đến 4%»: the first number has the unit of the second.
const rangeAfter = /^ ?(?:[–-]|đến) ?(?=\d)/u;
const longestTail = 40;

/**
 * Every figure of a text in its order: numbers with their units, days, years, hours and symbols of documents.
 * Numbers in words («ba đột phá») are not figures. Linear in the text.
 */
export function readFigures(text: string): Figure[] {
  return [...text.matchAll(pattern)].map((match): Figure => {
    const [printed] = match;
    const index = match.index;
    const groups = match.groups as Record<keyof typeof kinds, string | undefined>;
    if (groups.symbol) return { printed, index, unit: 'symbol', value: printed.replace(/^0+/, '') };
    if (groups.longDate) return { printed, index, ...dayOf(printed.split(/ tháng | năm /)) };
    if (groups.date) return { printed, index, ...dayOf(printed.split('/')) };
    if (groups.hour) return { printed, index, unit: 'hour', value: printed.replace(/^0|h0*$/g, '') };
    const tail = text.slice(index + printed.length, index + printed.length + longestTail);
    const unit = unitOf(tail);
    if (!unit && /^(?:19|20)\d\d$/.test(printed)) return { printed, index, unit: 'year', value: printed };
    const shown = unit === '%' ? `${printed}%` : `${printed} ${unit}`.trim();
    return { printed: shown, index, unit, value: String(numberOf(printed)) };
  });
}

/** The unit of a number from what follows it, across a range. */
function unitOf(tail: string): string {
  const unit = unitAfter.exec(tail)?.[1];
  if (unit) return unit === 'tỷ' ? 'tỉ' : unit;
  const range = rangeAfter.exec(tail);
  if (!range) return '';
  const next = tail.slice(range[0].length);
  // «2021–2030» is two years, «ngày 5-6/12/2022» two days: nothing of the second counts for the first.
  const second = /^[\d.,]*\d/.exec(next)?.[0] ?? '';
  return unitAfter.exec(next.slice(second.length))?.[1] ?? '';
}

/** «16», «6», «2022» → a day; «6», «2022» → a month; «21», «7» → a day of some year. */
function dayOf(parts: readonly string[]): Pick<Figure, 'unit' | 'value'> {
  const [first = '', second = '', third] = parts.map((part) => String(Number(part)));
  if (third) return { unit: 'date', value: `${third}-${pad(second)}-${pad(first)}` };
  if (second.length === 4) return { unit: 'month', value: `${second}-${pad(first)}` };
  return { unit: 'day', value: `${pad(second)}-${pad(first)}` };
}

function pad(part: string): string {
  return part.padStart(2, '0');
}

function numberOf(printed: string): number {
  return Number(printed.replaceAll('.', '').replace(',', '.'));
}
