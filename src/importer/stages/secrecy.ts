import { foldVietnamese } from '../../core/text/vietnamese.ts';
import type { SourceLine } from '../source.ts';
import { withoutMarks } from '../source-line.ts';

// «TỐI MẬT», «M Ậ T», «Độ mật: Mật», «MẬT - HỎA TỐC», with or without diacritics, after folding and without spaces
const grade = /^(?:domat:?)?(?:tuyetmat|toimat|mat)(?:[-,;/](?:hoatoc|thuongkhan|khan).*)?$/;

/**
 * The line that bears a secrecy mark (law 29/2018/QH14), or null.
 *
 * A mark stands alone on a line or in a column: before the kind of document («KẾ HOẠCH») in any letters, after it
 * in capitals only. The word «mật» within a sentence is no mark.
 */
export function findSecrecyMark(lines: readonly SourceLine[], headerEnd: number): SourceLine | null {
  const found = lines.find(({ text }, index) =>
    text.split(/\t|\s{3,}/).some((cell) => isMark(cell, index <= headerEnd)),
  );
  return found ?? null;
}

function isMark(cell: string, inHeader: boolean): boolean {
  const words = withoutMarks(cell).replace(/^[([{*_\s-]+|[)\]}*_\s.-]+$/g, '');
  if (!words || words.length > 60) return false;
  if (!inHeader && words !== words.toUpperCase()) return false;
  return grade.test(foldVietnamese(words.replace(/\s+/g, '')));
}
