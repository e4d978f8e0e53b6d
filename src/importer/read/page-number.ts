// «12», «- 2 -», «Trang 3/7», «iv»
const pageNumber =
  /^[-–—~|.\s]*(?:(?:trang|page)\s*(?:số\s*)?:?\s*)?(\d{1,4}|[ivxl]{1,7})(?:\s*(?:\/|of|trên)\s*\d{1,4})?[-–—~|.\s]*$/iu;
const longestLine = 40;
const romanValues: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 };

/** The number of a line that is nothing but the number of a page, in figures or Roman; null for any other line. */
export function readPageNumber(line: string): number | null {
  const printed = line.length <= longestLine ? pageNumber.exec(line)?.[1] : undefined;
  if (!printed) return null;
  return /\d/.test(printed) ? Number(printed) : readRoman(printed);
}

function readRoman(text: string): number {
  const values = [...text.toLowerCase()].map((letter) => romanValues[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
