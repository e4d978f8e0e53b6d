import type { PrintedNumber } from './numbering.ts';

/** The line of a content file that opens an annex; on the page annexes stand after the signature. */
export const annexBreak = '***';

// «Phụ lục I», «PHỤ LỤC SỐ 01», «Phụ lục 2.1», «Mẫu số 03», «Biểu mẫu 1», «PHU LUC 2»
const numbered =
  /^(phụ lục|phu luc|biểu mẫu|bieu mau|mẫu biểu|biểu|mẫu|mau(?= so ))\s*(?:s[ốo]\s*)?([ivxl]+|\d{1,3}(?:[.-]\d{1,2})?|[a-zđ])(?![\p{L}\d])\s*[.:–-]?\s*/iu;

/**
 * Reads the number of an annex at the start of its title, in any of the forms of official documents.
 * Null when the title has none («PHỤ LỤC», «DANH SÁCH …», «QUY CHẾ …»).
 */
export function readAnnexNumber(title: string): PrintedNumber | null {
  const match = numbered.exec(title);
  if (!match) return null;
  const [whole, word, printed] = match as unknown as [string, string, string];
  const steps = printed
    .toLowerCase()
    .replace('đ', 'dd')
    .split(/[.-]/)
    .map((step) => (/^\d+$/.test(step) ? String(Number(step)) : step));
  const path = /^ph[ụu] l[ụu]c/iu.test(word) ? steps : ['mau', ...steps];
  return { kind: 'annex', label: `${word} ${printed}`, path, length: whole.length };
}
