import { importReport } from '../../strings/import-command.ts';
import type { Edit } from './diff.ts';
import type { Hunk } from './document-diff.ts';
import { type Paint, safeText } from './terminal.ts';

const mostHunks = 40;
/** Letters shown of an unchanged paragraph, and on either side of a change within a long one. */
const contextLetters = 100;

/** Writes hunks as a unified diff; of a long paragraph only the changed words and those around them are shown. */
export function diffText(hunks: readonly Hunk[], paint: Paint): string {
  const shown = hunks.slice(0, mostHunks).map((hunk) => hunkText(hunk, paint));
  const more = hunks.length > mostHunks ? [importReport.diffMore(hunks.length - mostHunks)] : [];
  return [...shown, ...more].join('\n');
}

function hunkText({ part, under, edits }: Hunk, paint: Paint): string {
  const name = part === 'head' ? importReport.diffHead : importReport.diffBody;
  const first = edits.find(({ type }) => type !== 'same');
  const place = importReport.diffPlace(name, under && clip(safeText(under)), (first?.at ?? 0) + 1);
  const lines: string[] = [paint.quiet(place)];
  for (let at = 0; at < edits.length; ) {
    const removed = runOf(edits, at, 'removed');
    const added = runOf(edits, at + removed.length, 'added');
    if (removed.length + added.length === 0) {
      lines.push(`  ${clip(flat(edits[at]?.text ?? ''))}`);
      at += 1;
      continue;
    }
    lines.push(...changeLines(removed, added, paint));
    at += removed.length + added.length;
  }
  return lines.join('\n');
}

function runOf(edits: readonly Edit[], from: number, type: Edit['type']): string[] {
  const run: string[] = [];
  for (let at = from; edits[at]?.type === type; at += 1) run.push(flat(edits[at]?.text ?? ''));
  return run;
}

/** As many old paragraphs as new ones are compared one by one, so that the changed words stand out. */
function changeLines(removed: readonly string[], added: readonly string[], paint: Paint): string[] {
  const isPaired = removed.length === added.length;
  const line = (sign: string, text: string, other: string | undefined, colour: (text: string) => string) =>
    colour(`${sign} ${other === undefined ? text : aroundChange(text, other, paint)}`);
  return [
    ...removed.map((text, at) => line('−', text, isPaired ? added[at] : undefined, paint.removed)),
    ...added.map((text, at) => line('+', text, isPaired ? removed[at] : undefined, paint.added)),
  ];
}

/** The part of a paragraph that another one has not, with some words before and after it. */
function aroundChange(text: string, other: string, paint: Paint): string {
  const limit = Math.min(text.length, other.length);
  let start = 0;
  while (start < limit && text[start] === other[start]) start += 1;
  start = text.lastIndexOf(' ', start) + 1;
  let tail = 0;
  while (tail < limit - start && text.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  const word = text.indexOf(' ', text.length - tail);
  const end = tail === 0 || word < 0 ? text.length : Math.max(word, start);
  const before = text.slice(0, start);
  const after = text.slice(end);
  const changed = text.slice(start, end);
  return [
    before.length > contextLetters ? `…${before.slice(-contextLetters)}` : before,
    changed && paint.changed(changed),
    after.length > contextLetters ? `${after.slice(0, contextLetters)}…` : after,
  ].join('');
}

const flat = (text: string) => safeText(text).replaceAll('\n', ' ⏎ ');
const clip = (text: string) => (text.length > contextLetters ? `${text.slice(0, contextLetters)}…` : text);
