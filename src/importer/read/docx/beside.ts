import type { DroppedLine } from '../../source.ts';
import { readApart } from './apart.ts';
import { readBlocks } from './blocks.ts';
import type { NoteKind } from './notes.ts';
import type { DocxPackage } from './package.ts';
import type { Reading } from './reading.ts';

/** What may stand around the number of a page: «Trang 3/12», «- 2 -». The number itself may not be stored. */
const aroundPageNumber = /(?<!\p{L})(?:trang|page|tr|of|trên|số)(?!\p{L})|[\d\s\p{P}|]/giu;

/**
 * Reads what stands beside the running text, after it: notes as lines with their label, notes whose mark is gone,
 * comments that no mark shows, and the heads and feet of pages, which are left out and recorded.
 */
export function readBeside(docx: DocxPackage, reading: Reading): void {
  const relations = docx.relations(docx.main).filter(({ external }) => !external);
  const partOf = (kind: NoteKind) => relations.find(({ type }) => type === `${kind}s`)?.target ?? '';
  const parts = { footnote: partOf('footnote'), endnote: partOf('endnote') };
  for (const { kind, element, label } of reading.notes.inOrder()) {
    const lost = label === undefined ? ('deleted-text' as const) : undefined;
    readBlocks(element, { note: label, lost, fields: [], part: parts[kind] }, reading);
  }
  for (const [id, comment] of reading.comments) {
    reading.comments.delete(id);
    leaveOut(readApart(comment, '', reading, readBlocks), () => 'comment', reading);
  }
  const margins = new Set(
    relations.filter(({ type }) => type === 'header' || type === 'footer').map(({ target }) => target),
  );
  for (const part of margins) {
    const root = docx.xml(part);
    if (!root) continue;
    const ruleOf = (text: string) =>
      text.replace(aroundPageNumber, '') === '' ? 'page-number' : 'running-head';
    leaveOut(readApart(root, part, reading, readBlocks), ruleOf, reading);
  }
}

/** Records texts at the last line, for they stand beside the whole. */
function leaveOut(
  texts: readonly string[],
  ruleOf: (text: string) => DroppedLine['rule'],
  { sink }: Reading,
): void {
  const number = Math.max(1, sink.lines.length);
  for (const text of texts) sink.dropped.push({ line: { text, number }, rule: ruleOf(text) });
}
