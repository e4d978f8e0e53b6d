import { maskMark } from '../core/document/inline.ts';
import { type Body, type Inline, passagesOf } from '../core/document/outline.ts';
import type { DocumentData, Repair } from '../core/document/schema.ts';
import { normalizeText } from '../core/text/normalize.ts';
import type { SourceLine } from './source.ts';
import { plainCharacters } from './stages/clean.ts';
import { plainDigits } from './stages/footnotes.ts';
import { maskPersonalData } from './stages/mask.ts';

/** Words of a document in reading order, of each footnote by its label, and of the notes that have no mark. */
export interface WordSequence {
  main: string[];
  notes: Record<string, string[]>;
  loose: string[];
}

/**
 * Letters and digits of a text as words, in NFC; emphasis stars do not part a word, footnote digits do. A run of more
 * than a thousand letters, which no language has, counts as several words.
 */
export function wordsOf(text: string): string[] {
  const plain = normalizeText(text)
    .replace(/\*/g, '')
    .replace(/[⁰¹²³⁴-⁹]{1,1000}/gu, (digits) => ` ${plainDigits(digits)} `);
  return plain.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,999}/gu) ?? [];
}

/**
 * The words that a source must give after its recorded repairs, worked out from the source and the record alone:
 * nothing but a recorded repair may take a word away, move it or cut it. Linear in the length of both.
 * @throws Error when a repair names words that its line does not have
 */
export function expectedWords(source: readonly SourceLine[], repairs: readonly Repair[]): WordSequence {
  const sequence: WordSequence = { main: [], notes: Object.create(null), loose: [] };
  const repairsOf = new Map<number, Repair[]>();
  for (const repair of repairs) {
    const known = repairsOf.get(repair.line);
    if (known) known.push(repair);
    else repairsOf.set(repair.line, [repair]);
  }
  const startOf = new Map<number, number>();
  for (const { text, number, note } of source) {
    const here = repairsOf.get(number) ?? [];
    if (!startOf.has(number)) startOf.set(number, sequence.main.length);
    const words = wordsOf(repaired(text, number, here));
    append(placeOf(sequence, words, note, here), words);
  }
  for (const { rule, line, before, after } of repairs) {
    if (rule === 'header-columns' || rule === 'closing-order')
      moveWords(sequence.main, startOf.get(line) ?? 0, wordsOf(before), wordsOf(after));
  }
  return sequence;
}

/** The line after the repairs that cut, join or mask words. */
function repaired(text: string, number: number, here: readonly Repair[]): string {
  let line = here.length > 0 ? plainCharacters(text) : text;
  for (const { rule, before, after } of here) {
    if (rule !== 'glued-bold') continue;
    if (!line.includes(before)) throw new Error(`repair ${rule} of line ${number} does not match the source`);
    line = line.replace(before, () => after);
  }
  return here.some(({ rule }) => rule === 'personal-data') ? maskPersonalData(line).text : line;
}

/** Where the words of a line belong; the label that a note prints is taken off them. */
function placeOf(
  sequence: WordSequence,
  words: string[],
  note: string | undefined,
  here: readonly Repair[],
): string[] {
  const noteWords = (label: string) => {
    sequence.notes[label] ??= [];
    return sequence.notes[label];
  };
  if (note !== undefined)
    return here.some(({ rule }) => rule === 'footnote-unbound') ? sequence.loose : noteWords(note);
  const lifted = here.find(({ rule }) => rule === 'footnote' || rule === 'footnote-line');
  if (!lifted) return sequence.main;
  const label = /^\[\^([\p{L}\d]+)\]/u.exec(lifted.after)?.[1] ?? '';
  if (lifted.rule === 'footnote' && words.shift() !== label)
    throw new Error(`repair ${lifted.rule} of line ${lifted.line} does not match the source`);
  return noteWords(label);
}

function append(list: string[], words: readonly string[]): void {
  for (const word of words) list.push(word);
}

/** Puts the words of a recorded change of order into their new order, at the first place from `from` that has them. */
function moveWords(words: string[], from: number, before: readonly string[], after: readonly string[]): void {
  const same = [...before].sort().join(' ') === [...after].sort().join(' ');
  const near = findRun(words, before, from);
  const start = near >= 0 ? near : findRun(words, before, 0);
  if (!same || start < 0) throw new Error('a recorded change of order does not match the source');
  for (const [index, word] of after.entries()) words[start + index] = word;
}

/** First index of a run of words, -1 when it is not there. Linear (Knuth, Morris and Pratt). */
function findRun(words: readonly string[], run: readonly string[], from: number): number {
  if (run.length === 0) return from;
  const back: number[] = [0];
  for (let index = 1, length = 0; index < run.length; index += 1) {
    while (length > 0 && run[index] !== run[length]) length = back[length - 1] as number;
    if (run[index] === run[length]) length += 1;
    back.push(length);
  }
  for (let index = from, length = 0; index < words.length; index += 1) {
    while (length > 0 && words[index] !== run[length]) length = back[length - 1] as number;
    if (words[index] === run[length]) length += 1;
    if (length === run.length) return index - length + 1;
  }
  return -1;
}

type Printed = Pick<DocumentData, 'printedHeader' | 'recipients' | 'signatureBlock' | 'repairs'>;

/**
 * The words that a document gives to its readers: head, text, recipients, signature, annexes, and footnotes by label.
 * Notes without a mark are the last paragraphs of the text, as many as the record says.
 */
export function documentWords(data: Printed, body: Body): WordSequence {
  const { left = [], right = [], title = [] } = data.printedHeader ?? {};
  const { recipients, signatureBlock } = data;
  const closing = [
    recipients?.heading ?? '',
    ...(recipients?.lines ?? []),
    ...(signatureBlock?.printed ?? []),
  ];
  const text = body.blocks.filter(({ part, kind }) => !part && kind !== 'image');
  const annexes = body.blocks.filter(({ part, kind }) => part && kind !== 'image');
  const unbound = data.repairs.filter(({ rule }) => rule === 'footnote-unbound').length;
  const loose = unbound > 0 ? text.splice(-unbound) : [];
  const wordsIn = (blocks: Body['blocks']) =>
    blocks.flatMap((block) => passagesOf(block).flatMap(({ inlines }) => wordsOf(lineOf(inlines))));
  return {
    main: [
      ...[...left, ...right, ...title].flatMap(wordsOf),
      ...wordsIn(text),
      ...closing.flatMap(wordsOf),
      ...wordsIn(annexes),
    ],
    notes: Object.fromEntries(body.footnotes.map(({ label, inlines }) => [label, wordsOf(lineOf(inlines))])),
    loose: wordsIn(loose),
  };
}

function lineOf(inlines: readonly Inline[]): string {
  return inlines
    .map(({ type, text }) => (type === 'noteRef' ? ` ${text} ` : type === 'mask' ? maskMark(text) : text))
    .join('');
}
