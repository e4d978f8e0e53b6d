import { wordsOf } from '../../src/importer/conservation.ts';
import { readPdf } from '../../src/importer/read/pdf.ts';
import type { Source } from '../../src/importer/source.ts';

/** Reads a PDF that must be readable. */
export async function pdfSource(bytes: Uint8Array): Promise<Source> {
  const { source, issues } = await readPdf(bytes, 'van-ban.pdf', {});
  if (!source) throw new Error(issues.map(({ message }) => message).join(' '));
  return source;
}

/** Texts of the lines of a PDF that must be readable, footnote marks as «[1]». */
export async function pdfLines(bytes: Uint8Array): Promise<string[]> {
  return (await pdfSource(bytes)).lines.map(({ text }) => text.replace(/\uE000(\d+)\uE001/g, '[$1]'));
}

/** All words that a source holds, sorted: text, notes with their labels, and what was left out. */
export function allWords({ lines, dropped }: Source): string[] {
  const notes = new Set(lines.flatMap(({ note }) => note ?? []));
  const kept = [...lines, ...dropped.map(({ line }) => line)];
  return [...kept.flatMap(({ text }) => wordsOf(text.replace(/[\uE000\uE001]/g, ' '))), ...notes].sort();
}
