import { readRoman, writeRoman } from '../text/roman.ts';
import { sayInteger, sayOrdinal } from './number-words.ts';

/** Words that a Roman number follows; of «đại hội» and «phụ lục» the second. */
const before = new Set(
  'khóa khoá hội thứ quý mục phần chương lục kỷ kỳ nhóm loại cấp'
    .split(' ')
    .map((word) => word.normalize('NFC')),
);
// «quý II/2022»
const quarter = /(?<!\p{L})(quý) ([IVX]{1,3}|[1-4])\/(\d{4})(?!\d)/giu;
// «khóa XIII», «mục II.3»
const afterWord = /(?<!\p{L})(\p{L}{1,8}) ([IVX]{1,7})((?:\.\d{1,2}){0,3})(?![\p{L}\d])/gu;
// «II- », «IV. » at the head of a heading
const leading = /^([IVX]{1,7})(?: ?[-–] ?|[.)] ?)/u;
// «XI, XII»: two signs or more
const alone = /(?<![\p{L}\d])([IVX]{2,7})(?![\p{L}\d])/gu;

/**
 * Says Roman numbers where the words show that they are numbers: «khóa XIII» → «khóa mười ba», «thứ I» → «thứ nhất»,
 * «mục II.3» → «mục hai chấm ba», «quý II/2022» → «quý hai năm …».
 * @param isCapitals the text is all in capitals, where «PHẠM VI» is no number
 */
export function sayRomans(text: string, isCapitals: boolean): string {
  const said = text
    .replace(leading, (whole, roman) => (isRoman(roman) ? `${value(roman)}. ` : whole))
    .replace(quarter, (whole, word, n, year) => {
      const count = /\d/.test(n) ? Number(n) : readRoman(n);
      return count >= 1 && count <= 4
        ? `${word} ${sayInteger(count)} năm ${sayInteger(Number(year))}`
        : whole;
    })
    .replace(afterWord, (whole, word: string, roman: string, rest: string) => {
      const key = word.toLowerCase();
      if (!before.has(key) || !isRoman(roman)) return whole;
      const number = key === 'thứ' ? sayOrdinal(readRoman(roman)) : value(roman);
      return `${word} ${number}${rest.replace(/\.(\d+)/g, (_, step) => ` chấm ${sayInteger(Number(step))}`)}`;
    });
  return isCapitals ? said : said.replace(alone, (whole, roman) => (isRoman(roman) ? value(roman) : whole));
}

function value(roman: string): string {
  return sayInteger(readRoman(roman));
}

function isRoman(text: string): boolean {
  return writeRoman(readRoman(text)) === text.toLowerCase();
}
