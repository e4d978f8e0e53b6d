import { readRoman } from '../../core/text/roman.ts';

// «12», «- 2 -», «Trang 3/7», «iv»
const pageNumber =
  /^[-–—~|.\s]*(?:(?:trang|page)\s*(?:số\s*)?:?\s*)?(\d{1,4}|[ivxl]{1,7})(?:\s*(?:\/|of|trên)\s*\d{1,4})?[-–—~|.\s]*$/iu;
const longestLine = 40;

/** The number of a line that is nothing but the number of a page, in figures or Roman; null for any other line. */
export function readPageNumber(line: string): number | null {
  const printed = line.length <= longestLine ? pageNumber.exec(line)?.[1] : undefined;
  if (!printed) return null;
  return /\d/.test(printed) ? Number(printed) : readRoman(printed);
}
