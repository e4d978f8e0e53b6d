import { maskMark } from '../core/document/inline.ts';
import type { DocumentData, Repair } from '../core/document/schema.ts';
import { normalizeText } from '../core/text/normalize.ts';
import type { SourceLine } from './source.ts';
import { plainDigits } from './stages/footnotes.ts';
import { maskPersonalData } from './stages/mask.ts';

/** Words of a document in reading order, and the words of each footnote by its label. */
export interface WordSequence {
  main: string[];
  notes: Record<string, string[]>;
}

/** Letters and digits of a text as words, in NFC; emphasis stars do not part a word, footnote digits do. */
export function wordsOf(text: string): string[] {
  const plain = normalizeText(text)
    .replace(/\*/g, '')
    .replace(/[⁰¹²³⁴-⁹]+/gu, (digits) => ` ${plainDigits(digits)} `);
  return plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/**
 * The words that a source must give after its recorded repairs, worked out from the source and the record alone:
 * nothing but a recorded repair may take a word away, move it or cut it.
 * @throws Error when a repair names words that its line does not have
 */
export function expectedWords(source: readonly SourceLine[], repairs: readonly Repair[]): WordSequence {
  const sequence: WordSequence = { main: [], notes: {} };
  for (const { text, number } of source) {
    const here = repairs.filter((repair) => repair.line === number);
    let line = normalizeText(text);
    for (const { rule, before, after } of here) {
      if (rule !== 'bookmark' && rule !== 'glued-bold') continue;
      if (!line.includes(before))
        throw new Error(`repair ${rule} of line ${number} does not match the source`);
      line = line.replace(before, after);
    }
    if (here.some(({ rule }) => rule === 'personal-data')) line = maskPersonalData(line).text;
    const words = wordsOf(line);
    const note = here.find(({ rule }) => rule === 'footnote');
    if (note) sequence.notes[words[0] as string] = words.slice(1);
    else sequence.main.push(...words);
  }
  for (const { rule, before, after } of repairs) {
    if (rule === 'header-columns' || rule === 'closing-order')
      moveWords(sequence.main, wordsOf(before), wordsOf(after));
  }
  return sequence;
}

function moveWords(words: string[], before: string[], after: string[]): void {
  const same = [...before].sort().join(' ') === [...after].sort().join(' ');
  const start = words.findIndex((_, index) => before.every((word, offset) => words[index + offset] === word));
  if (!same || start < 0) throw new Error('a recorded change of order does not match the source');
  words.splice(start, after.length, ...after);
}

type Printed = Pick<DocumentData, 'printedHeader' | 'recipients' | 'signatureBlock'>;
type Parsed = {
  blocks: readonly { inlines: readonly { type: string; text: string }[] }[];
  footnotes: readonly { label: string; inlines: readonly { type: string; text: string }[] }[];
};

/** The words that a document gives to its readers: head, text, recipients, signature, and footnotes by label. */
export function documentWords(data: Printed, body: Parsed): WordSequence {
  const { left = [], right = [], title = [] } = data.printedHeader ?? {};
  const { recipients, signatureBlock } = data;
  const closing = [
    recipients?.heading ?? '',
    ...(recipients?.lines ?? []),
    ...(signatureBlock?.printed ?? []),
  ];
  return {
    main: [
      ...[...left, ...right, ...title].flatMap(wordsOf),
      ...body.blocks.flatMap(({ inlines }) => wordsOf(lineOf(inlines))),
      ...closing.flatMap(wordsOf),
    ],
    notes: Object.fromEntries(body.footnotes.map(({ label, inlines }) => [label, wordsOf(lineOf(inlines))])),
  };
}

function lineOf(inlines: readonly { type: string; text: string }[]): string {
  return inlines
    .map(({ type, text }) => (type === 'noteRef' ? ` ${text} ` : type === 'mask' ? maskMark(text) : text))
    .join('');
}
