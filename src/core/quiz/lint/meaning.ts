import { foldVietnamese } from '../../text/vietnamese.ts';

const words = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const digitOf = new Map([
  ...words.map((word, digit) => [word, digit] as const),
  ['mốt', 1],
  ['tư', 4],
  ['lăm', 5],
  ['bẩy', 7],
]);

/** How answers are read besides their spelling. */
interface Reading {
  /** Full forms by the short form as it is printed: «UBND» means «Ủy ban nhân dân». */
  abbreviations?: ReadonlyMap<string, string>;
  /** True where the text is a whole answer: then «Ba vùng» is «3 vùng». In a sentence «ba» may be anything. */
  isAnswer?: boolean;
}

/**
 * Reduces a text to what tells two answers apart: folded words in order, and every spelling of a number, a share or a
 * day as one: «7 %» = «7,0%» = «bảy phần trăm», «45.000» = «45000», «05/8» = «ngày 5 tháng 8».
 */
export function meaningOf(text: string, { abbreviations, isAnswer = false }: Reading = {}): string {
  const spelt = text
    .normalize('NFC')
    .split(/\s+/)
    .map((word) => abbreviations?.get(word.replace(/^[«“"(]+|(?<![»”"),;:.])[»”"),;:.]+$/g, '')) ?? word)
    .join(' ')
    .toLowerCase();
  return foldVietnamese(readWords(spelt, isAnswer))
    .replace(/(?<!\d)(\d{1,2}) thang (\d{1,2})(?!\d)/g, '$1/$2')
    .replace(/\bthang (\d{1,2}) nam (\d{4})(?!\d)/g, 'thang $1/$2')
    .replace(/(\d\/\d{1,2}) nam (\d{4})(?!\d)/g, '$1/$2')
    .replace(/\bngay (?=\d{1,2}\/)/g, '')
    .replace(/(?<![\d.,/])\d{1,3}(?:\.\d{3})+(?!\d|\.\d)/g, (number) => number.replaceAll('.', ''))
    .replace(/(?<=\d),(\d+)/g, (_, decimals: string) => {
      const kept = decimals.replace(/(?<!0)0+$/, '');
      return kept && `,${kept}`;
    })
    .replace(/(?<=\d) ?(?:%|phan tram(?![a-z]))/g, '%')
    .replace(/(?<![\d.,])0+(?=\d)/g, '')
    .replace(/\s*[-–—]\s*/g, '-')
    .replace(/[^a-z0-9/,.½%-]+/g, ' ')
    .replace(/(?<![.,-])[.,-]+(?= |$)/g, '')
    .trim();
}

/** True when one of two meanings holds all words of the other, «tinh uy» and «ban thuong vu tinh uy». */
export function holds(whole: string, part: string): boolean {
  return part !== '' && ` ${whole} `.includes(` ${part} `);
}

/** Every two words that stand side by side: a Vietnamese word mostly has two syllables. */
export function wordPairs(text: string): Set<string> {
  const syllables = foldVietnamese(text).match(/[a-z0-9]+/g) ?? [];
  return new Set(syllables.slice(1).map((syllable, before) => `${syllables[before]} ${syllable}`));
}

/** Figures for a number in words that counts percents, or opens an answer; «năm 2022» stays a year. */
function readWords(text: string, isAnswer: boolean): string {
  const tokens = text.split(' ');
  const read: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const number = numberAt(tokens, at);
    const next = number ? tokens.slice(at + number.length, at + number.length + 2).join(' ') : '';
    const isCount = number && (next.startsWith('phần trăm') || (isAnswer && at === 0 && !/^\d/.test(next)));
    read.push(isCount ? String(number.value) : (tokens[at] as string));
    at += isCount ? number.length : 1;
  }
  return read.join(' ');
}

/** A number below 100 in words from this token on: «hai mươi lăm» is 25. */
function numberAt(tokens: readonly string[], at: number): { value: number; length: number } | null {
  const digit = (offset: number) => digitOf.get(tokens[at + offset] ?? '');
  const first = tokens[at] === 'mười' ? 1 : digit(0);
  if (first === undefined) return null;
  if (tokens[at] === 'mười') return { value: 10 + (digit(1) ?? 0), length: digit(1) === undefined ? 1 : 2 };
  if (tokens[at + 1] !== 'mươi') return { value: first, length: 1 };
  return { value: first * 10 + (digit(2) ?? 0), length: digit(2) === undefined ? 2 : 3 };
}
