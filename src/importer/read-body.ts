import type { Repair } from '../core/document/schema.ts';
import { emitBody } from './emit-mdx.ts';
import type { PlacedPicture } from './pictures.ts';
import type { SourceLine } from './source.ts';
import type { Staged } from './source-line.ts';
import { findAnnexes } from './stages/annexes.ts';
import { type BodyContext, classifyLines } from './stages/body.ts';
import { type LiftedNote, liftFootnotes } from './stages/footnotes.ts';
import { joinPageBreaks } from './stages/join.ts';
import { readTabTables } from './stages/tabs.ts';
import { joinTitles } from './stages/titles.ts';
import { joinWrapped } from './stages/wrap.ts';

/** What goes into the text besides its lines. */
export interface BodyParts extends Pick<BodyContext, 'hashTells'> {
  /** Notes that the file itself binds. */
  notes: readonly LiftedNote[];
  /** Notes without a mark. */
  loose: readonly SourceLine[];
  pictures: readonly PlacedPicture[];
}

/**
 * Makes the MDX of a text from the lines between head and end and the lines after the end (annexes). The stages run
 * over both one after the other: no paragraph and no note goes across the signature.
 *
 * @param lines all lines but those of head and end
 * @param end index of the first line after the end of the document, null when it has none
 */
export function readBody(
  lines: readonly SourceLine[],
  end: number | null,
  { notes, loose, pictures, hashTells }: BodyParts,
): Staged<string> {
  const parts = [lines.slice(0, end ?? lines.length), lines.slice(end ?? lines.length)];
  const wrapped = parts.map(joinWrapped);
  const lifted = liftFootnotes(
    wrapped.map(({ value }) => value),
    new Set(notes.map(({ label }) => label)),
  );
  const unbroken = lifted.value.parts.map((part) => joinPageBreaks(readTabTables(part)));
  const titled = unbroken.map(({ value }) => joinTitles(value));
  const repairs = [...wrapped, lifted, ...unbroken, ...titled].flatMap((stage): Repair[] => stage.repairs);
  const [text = [], annexes = []] = titled.map(({ value }) => value);
  const joined = [...text, ...annexes];
  const opening = findAnnexes(joined, end === null ? null : text.length);
  const blocks = classifyLines(joined, { annexes: opening, loose, pictures, hashTells });
  return {
    value: emitBody(blocks.value, [...notes, ...lifted.value.notes]),
    repairs: [...repairs, ...blocks.repairs],
  };
}

/** Index in `rest` of the first line after the lines that a stage took for the end; null when it took none. */
export function endOf(before: readonly SourceLine[], rest: readonly SourceLine[]): number | null {
  if (before.length === rest.length) return null;
  const cut = rest.findIndex((line, index) => line !== before[index]);
  return cut < 0 ? rest.length : cut;
}
