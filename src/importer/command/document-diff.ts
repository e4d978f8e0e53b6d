import { diffUnits, type Edit } from './diff.ts';

/** A stretch of two files that differs, with one unchanged unit on either side. */
export interface Hunk {
  part: 'head' | 'body';
  /** Nearest heading of the text above it. */
  under: string | null;
  edits: Edit[];
}

/**
 * Compares two content files: line by line in the front matter, paragraph by paragraph in the text.
 * @returns nothing for files with the same units
 */
export function diffDocuments(before: string, after: string): Hunk[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  return [
    ...hunksOf('head', diffUnits(old.head, now.head)),
    ...hunksOf('body', diffUnits(old.body, now.body)),
  ];
}

/** Lines of the front matter, blocks of the text; a file without front matter, such as a draft, is all head. */
function partsOf(text: string): { head: string[]; body: string[] } {
  const lines = text.split(/\r?\n/);
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : lines.length;
  const body = lines.slice(end + 1).join('\n');
  return { head: lines.slice(0, end), body: body.split(/\n{2,}/).map((block) => block.trim()) };
}

function hunksOf(part: Hunk['part'], edits: readonly Edit[]): Hunk[] {
  const hunks: Hunk[] = [];
  let under: string | null = null;
  let open: Hunk | null = null;
  for (const [index, edit] of edits.entries()) {
    const isChanged = edit.type !== 'same';
    const next = edits[index + 1];
    if (!open && (isChanged || (next && next.type !== 'same'))) {
      open = { part, under, edits: [] };
      hunks.push(open);
    }
    if (open && isChanged && open.edits.every(({ type }) => type === 'same')) open.under = under;
    open?.edits.push(edit);
    if (!isChanged && (!next || next.type === 'same')) open = null;
    if (part === 'body' && edit.type !== 'removed') under = /^#{1,6} (.*)/.exec(edit.text)?.[1] ?? under;
  }
  return hunks;
}
