const units = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

/**
 * Says a whole number as it is read aloud: 24 → «hai mươi tư», 105 → «một trăm linh năm»,
 * 2.022 → «hai nghìn không trăm hai mươi hai», 1.500.000.000 → «một tỷ năm trăm triệu».
 *
 * @param value 0 to `Number.MAX_SAFE_INTEGER`
 * @throws RangeError for any other number
 */
export function sayInteger(value: number): string {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`Cannot say ${value} in words.`);
  return value === 0 ? units[0] : sayWhole(value, false);
}

/** `isTail` is true after a greater part, where an empty hundred is said too. */
function sayWhole(value: number, isTail: boolean): string {
  for (const [size, name] of [
    [1_000_000_000, 'tỷ'],
    [1_000_000, 'triệu'],
    [1_000, 'nghìn'],
  ] as const) {
    if (value < size) continue;
    const head = `${sayWhole(Math.floor(value / size), isTail)} ${name}`;
    const rest = value % size;
    return rest === 0 ? head : `${head} ${sayWhole(rest, true)}`;
  }
  return sayHundreds(value, isTail);
}

function sayHundreds(value: number, isTail: boolean): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const hasHundreds = hundreds > 0 || isTail;
  const head = hasHundreds ? `${unit(hundreds)} trăm` : '';
  return [head, rest > 0 ? sayTens(rest, hasHundreds) : ''].filter(Boolean).join(' ');
}

function sayTens(value: number, afterHundreds: boolean): string {
  const tens = Math.floor(value / 10);
  const last = value % 10;
  if (tens === 0) return afterHundreds ? `linh ${unit(last)}` : unit(last);
  const head = tens === 1 ? 'mười' : `${unit(tens)} mươi`;
  if (last === 0) return head;
  if (last === 5) return `${head} lăm`;
  if (last === 1 && tens > 1) return `${head} mốt`;
  if (last === 4 && tens > 1) return `${head} tư`;
  return `${head} ${unit(last)}`;
}

/** Says every digit by itself: «015» → «không một năm». Other signs are left out. */
export function sayDigits(text: string): string {
  return Array.from(text.replace(/\D/g, ''), (digit) => unit(Number(digit))).join(' ');
}

/**
 * Says a number as printed in Vietnamese, with points between thousands and a decimal comma: «7,5» →
 * «bảy phẩy năm», «0,05» → «không phẩy không năm», «12.345» → «mười hai nghìn ba trăm bốn mươi lăm».
 * Zeros at the front are not said; a number too great for words is said digit by digit.
 */
export function sayNumber(text: string): string {
  const [whole = '', decimals = ''] = text.replaceAll('.', '').split(',');
  const head = whole.length > 15 ? sayDigits(whole) : sayInteger(Number(whole));
  return decimals ? `${head} phẩy ${sayDecimals(decimals)}` : head;
}

function sayDecimals(decimals: string): string {
  const zeros = /^0*/.exec(decimals)?.[0] ?? '';
  const rest = decimals.slice(zeros.length);
  if (decimals.length > 3) return sayDigits(decimals);
  return [sayDigits(zeros), rest ? sayInteger(Number(rest)) : ''].filter(Boolean).join(' ');
}

/** Says the place in a row, after «thứ»: 1 → «nhất», 4 → «tư», 13 → «mười ba». */
export function sayOrdinal(value: number): string {
  if (value === 1) return 'nhất';
  return value === 4 ? 'tư' : sayInteger(value);
}

/** Says a month of the year, after «tháng»: 4 → «tư», 6 → «sáu». */
export function sayMonth(month: number): string {
  return month === 4 ? 'tư' : sayInteger(month);
}

function unit(digit: number): string {
  return units[digit] as string;
}
