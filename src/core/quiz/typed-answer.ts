import { foldVietnamese } from '../text/vietnamese.ts';

/** What a short answer is: decides which spellings mean the same. */
export type Expected = 'number' | 'date' | 'symbol' | 'words';

/**
 * True when what was typed means the right answer. Diacritics, capitals and punctuation do not count, and
 * - number: «1.000» = «1000», «7,0 %» = «7»; a unit may be left out, but another unit is wrong;
 * - date: «05/8/2022» = «ngày 5 tháng 8 năm 2022» = «2022-08-05»;
 * - symbol: «18-NQ/TW» = «18 nq tw» = «Nghị quyết số 18-NQ/TW»;
 * - words: the same words in the same order.
 */
export function meansTheSame(expected: Expected, right: string, typed: string): boolean {
  switch (expected) {
    case 'number':
      return sameFigures(figuresOf(right), figuresOf(typed));
    case 'date':
      return sameFigures(dateOf(right), dateOf(typed));
    case 'symbol':
      return same(symbolOf(right), symbolOf(typed));
    case 'words':
      return same(wordsOf(right).join(' '), wordsOf(typed).join(' '));
  }
}

/** The numbers of an answer in their order, and the words beside them. */
interface Figures {
  numbers: string[];
  words: string[];
}

// «1.000», «12,5», «7»; the words around it are the unit and «khoảng», «trên»…
const figure = /\d+(?:[.,]\d+)*/g;
const grouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;

function figuresOf(text: string): Figures {
  // «45 000» is one number
  const folded = foldVietnamese(text)
    .replaceAll('phan tram', '%')
    .replace(/(\d)[  ](?=\d{3}(?!\d))/g, '$1');
  return {
    numbers: (folded.match(figure) ?? []).map((digits) => String(numberOf(digits))),
    words: folded.replace(figure, ' ').match(/[a-z]+|%/g) ?? [],
  };
}

/** A point stands between thousands where three digits follow each; else it is a decimal sign like the comma. */
function numberOf(digits: string): number {
  const plain = grouped.test(digits) ? digits.replaceAll('.', '') : digits;
  return Number(plain.replace(',', '.'));
}

function dateOf(text: string): Figures {
  const folded = foldVietnamese(text);
  const numbers = (folded.match(/\d+/g) ?? []).map((digits) => String(Number(digits)));
  const isYearFirst = numbers.length === 3 && (numbers[0] as string).length === 4;
  const words = (folded.match(/[a-z]+/g) ?? []).filter((word) => !/^(?:ngay|mung|thang|nam)$/.test(word));
  return { numbers: isYearFirst ? numbers.reverse() : numbers, words };
}

/** True for the same numbers, when nothing is said beside them that the right answer does not say. */
function sameFigures(right: Figures, typed: Figures): boolean {
  return (
    same(right.numbers.join(' '), typed.numbers.join(' ')) &&
    typed.words.every((word) => right.words.includes(word))
  );
}

/** «18nqtw»: from the number on, without what stands between the parts and without zeros in front. */
function symbolOf(text: string): string {
  return foldVietnamese(text)
    .replace(/[^a-z0-9]/g, '')
    .replace(/^[a-z]+(?=\d)/, '')
    .replace(/^0+(?=\d)/, '');
}

function wordsOf(text: string): string[] {
  return foldVietnamese(text).match(/[a-z0-9%]+/g) ?? [];
}

function same(right: string, typed: string): boolean {
  return typed !== '' && right === typed;
}
