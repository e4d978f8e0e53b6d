import { writeRoman } from '../../../core/text/roman.ts';

/**
 * A number in one of Word's formats (`w:numFmt`, ECMA-376 part 1, 17.18.59): decimal, roman and letters of both cases
 * (a…z, aa, bb), two digits, none. Formats of other scripts come out as plain digits.
 */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'lowerRoman':
      return writeRoman(value);
    case 'upperRoman':
      return writeRoman(value).toUpperCase();
    case 'lowerLetter':
      return letters(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    default:
      return String(value);
  }
}

function letters(value: number): string {
  if (value < 1 || value > 780) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}
