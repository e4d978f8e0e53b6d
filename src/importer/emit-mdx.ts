import { stringify } from 'yaml';
import { annexBreak } from '../core/document/annex.ts';
import { writeInlines } from '../core/document/escape.ts';
import { writePicture } from '../core/document/picture.ts';
import { documentShape, type Repair } from '../core/document/schema.ts';
import { writeTable } from '../core/document/table.ts';
import type { DraftBlock } from './stages/body.ts';
import { readEmphasis } from './stages/emphasis.ts';
import type { LiftedNote } from './stages/footnotes.ts';

const order = [...Object.keys(documentShape), 'plan'];
const quoted = { lineWidth: 0, defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' } as const;
// letters, figures, signs and plain spaces: between single quotes they stand for themselves; JSON is YAML too
const plainLine = /^[^\p{C}\p{Zl}\p{Zp}]*$/u;

/** Writes front matter in the order of the schema, every text quoted. */
export function emitFrontMatter(fields: Record<string, unknown>): string {
  const known = order.filter((key) => fields[key] !== undefined);
  const rest = Object.keys(fields).filter((key) => !order.includes(key));
  const yaml = [...known, ...rest].map((key) =>
    key === 'repairs' ? writeRepairs(fields[key] as Repair[]) : stringify({ [key]: fields[key] }, quoted),
  );
  return `---\n${yaml.join('')}---\n`;
}

/** The record of repairs, line by line: a long text has a hundred thousand, too many for a tree of YAML nodes. */
function writeRepairs(repairs: readonly Repair[]): string {
  if (repairs.length === 0) return 'repairs: []\n';
  const text = (value: string) =>
    plainLine.test(value) ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value);
  const entries = repairs.map(
    ({ rule, line, before, after }) =>
      `  - rule: ${text(rule)}\n    line: ${line}\n    before: ${text(before)}\n    after: ${text(after)}\n`,
  );
  return `repairs:\n${entries.join('')}`;
}

/** Writes blocks as inert MDX, a blank line between them, each footnote after the block that bears its mark. */
export function emitBody(blocks: readonly DraftBlock[], notes: readonly LiftedNote[]): string {
  const noteOf = new Map(notes.map((note) => [note.label, note]));
  const lines = blocks.flatMap((block) => [
    writeBlock(block),
    ...block.notes.flatMap((label) => {
      const note = noteOf.get(label);
      return note ? [`[^${label}]: ${writeInlines(readEmphasis(note.line.text.trim()))}`] : [];
    }),
  ]);
  return `${lines.join('\n\n')}\n`;
}

function writeBlock({ kind, depth, marker, inlines, table, picture }: DraftBlock): string {
  if (kind === 'annex') return annexBreak;
  if (table) return writeTable(table);
  if (picture) return writePicture(picture);
  if (kind === 'heading')
    return `${'#'.repeat(depth)} ${writeInlines(inlines).replace(/^(\d+)\\([.)])/, '$1$2')}`;
  return `${marker ? `${marker} ` : ''}${writeInlines(inlines)}`;
}
