import { stringify } from 'yaml';
import { annexBreak } from '../core/document/annex.ts';
import { writeInlines } from '../core/document/escape.ts';
import { writePicture } from '../core/document/picture.ts';
import { documentShape } from '../core/document/schema.ts';
import { writeTable } from '../core/document/table.ts';
import type { DraftBlock } from './stages/body.ts';
import { readEmphasis } from './stages/emphasis.ts';
import type { LiftedNote } from './stages/footnotes.ts';

const order = [...Object.keys(documentShape), 'plan'];

/** Writes front matter in the order of the schema, every text quoted. */
export function emitFrontMatter(fields: Record<string, unknown>): string {
  const known = order.filter((key) => fields[key] !== undefined);
  const rest = Object.keys(fields).filter((key) => !order.includes(key));
  const sorted = Object.fromEntries([...known, ...rest].map((key) => [key, fields[key]]));
  const yaml = stringify(sorted, {
    lineWidth: 0,
    defaultStringType: 'QUOTE_SINGLE',
    defaultKeyType: 'PLAIN',
  });
  return `---\n${yaml}---\n`;
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
