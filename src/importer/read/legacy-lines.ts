import type { Repair } from '../../core/document/schema.ts';
import { undoMojibake } from '../../core/text/mojibake.ts';
import { judgeVietnamese, type Plausibility, shareOf } from '../../core/text/plausibility.ts';
import type { Encoding, SourceLine } from '../source.ts';
import { excerpt } from '../source-line.ts';
import { type ByteEncoding, decodeLetters } from './encoding.ts';

/** Lines with their letters in Unicode, and one repair for each line that changed. */
export interface RepairedLines {
  lines: SourceLine[];
  repairs: Repair[];
  /** The encoding of every telling line, when they all were in one and none was in Unicode; null otherwise. */
  whole: Encoding | null;
}

type Foreign = ByteEncoding | 'mojibake';

/** One column of a line, and how it reads in the encoding that suits it best. */
interface Part {
  text: string;
  verdict: 'neutral' | 'unicode' | 'fine' | 'strong' | 'weak' | 'either';
  encoding: Foreign | null;
  decoded: string;
}

const decoders: Readonly<Record<Foreign, (text: string) => string>> = {
  ...decodeLetters,
  mojibake: undoMojibake,
};
// a letter that only Vietnamese in Unicode has, in one or two characters
const vietnamese =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]|[\u0300-\u036F]/;
const suspicious = /[\u00A1-\u00FF\uF0A1-\uF0FE]/;
const unprintable = /[\u0080-\u009F\u00A0\u00AD\uE000-\uF8FF]/g;
const enoughWords = 3;
const goodShare = 0.85;

/**
 * Finds lines of a Unicode text whose letters are TCVN3, VNI or Windows-1258 codes, or UTF-8 read as Windows-1252
 * (pasted from an old file), and gives them in Unicode. A line changes only when it becomes clearly better Vietnamese;
 * a line in doubt follows its file or its neighbours, and a line with a Unicode Vietnamese letter never changes.
 * @param encoding that the clerk named: then every line without such a letter is read in it
 */
export function repairLetters(lines: readonly SourceLine[], encoding?: Encoding): RepairedLines {
  const named = encoding && encoding in decodeLetters ? (encoding as ByteEncoding) : null;
  const judge = judgeParts(named);
  const parts = lines.map(({ text }) => text.split('\t').map(judge));
  const all = parts.flat();
  const found = new Set(all.flatMap((part) => (part.verdict === 'strong' ? [part.encoding] : [])));
  const pure = !all.some(({ verdict }) => verdict === 'unicode') && found.size === 1;
  if (found.size > 0 && !named) {
    for (const part of all) settle(part, [...found] as Foreign[], pure);
    settleByNeighbours(all);
  }
  const repairs: Repair[] = [];
  const value = lines.map((line, index) => {
    const text = (parts[index] as Part[]).map(lettersOf).join('\t');
    if (text === line.text) return line;
    repairs.push({ rule: 'encoding', line: line.number, before: show(line.text), after: excerpt(text) });
    return { ...line, text };
  });
  const [only] = found;
  return { lines: value, repairs, whole: !pure || !only || only === 'mojibake' ? null : only };
}

function lettersOf({ verdict, decoded, text }: Part): string {
  return verdict === 'strong' ? decoded : text;
}

function show(text: string): string {
  return excerpt(text)
    .replace(unprintable, (char) => `[U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`)
    .normalize('NFC');
}

/** Judges part after part; the encoding of the last sure one is tried first, and alone when it leaves no doubt. */
function judgeParts(named: ByteEncoding | null): (text: string) => Part {
  let last: Foreign | null = null;
  return (text) => {
    const part: Part = { text, verdict: 'neutral', encoding: null, decoded: text };
    if (vietnamese.test(text)) return { ...part, verdict: 'unicode' };
    if (!suspicious.test(text)) return part;
    if (named) return { ...part, verdict: 'strong', encoding: named, decoded: decoders[named](text) };
    const again = last && readBest(part, [last]);
    if (again?.verdict === 'strong') return again;
    const best = readBest(part, Object.keys(decoders) as Foreign[]);
    if (best.verdict === 'strong') last = best.encoding;
    return best;
  };
}

function readBest({ text }: Part, encodings: readonly Foreign[]): Part {
  const [best] = encodings
    .map((encoding) => ({ encoding, decoded: decoders[encoding](text) }))
    .map((reading) => ({ ...reading, seen: judgeVietnamese(reading.decoded) }))
    .sort((a, b) => b.seen.good - b.seen.bad - (a.seen.good - a.seen.bad));
  if (!best || best.decoded === text) return { text, verdict: 'neutral', encoding: null, decoded: text };
  const { encoding, decoded, seen } = best;
  // sequences of UTF-8 are evidence in themselves
  const sure = encoding === 'mojibake' && seen.good > 1 && shareOf(seen) >= goodShare;
  return { text, verdict: sure ? 'strong' : compare(judgeVietnamese(text), seen), encoding, decoded };
}

/** How much better a text became by decoding; `fine` is good Vietnamese before, `either` before and after. */
function compare(before: Plausibility, after: Plausibility): Part['verdict'] {
  if (before.good > 1 && before.bad === 0) return 'fine';
  if (after.good === 0 || shareOf(after) < goodShare || after.plainBad > after.plainGood + after.good)
    return 'neutral';
  const gain = after.good - after.bad - (before.good - before.bad);
  if (after.good >= enoughWords && gain >= enoughWords && shareOf(before) <= 0.5) return 'strong';
  return before.bad > 0 && gain > 0 ? 'weak' : 'either';
}

/**
 * A part in doubt follows an encoding that is surely in the file; in a file that has nothing else, every part does
 * that is no worse for it. Sequences of UTF-8 stand in no other text.
 */
function settle(part: Part, found: readonly Foreign[], pure: boolean): void {
  if (part.verdict === 'strong' || part.verdict === 'unicode' || !suspicious.test(part.text)) return;
  const undone = found.includes('mojibake') ? undoMojibake(part.text) : part.text;
  if (undone !== part.text) {
    Object.assign(part, { verdict: 'strong', encoding: 'mojibake', decoded: undone });
    return;
  }
  Object.assign(part, readBest(part, found));
  const worse = judgeVietnamese(part.decoded).bad - judgeVietnamese(part.text).bad;
  if (part.verdict === 'weak' || (pure && worse <= 0)) part.verdict = 'strong';
}

/** A part that reads well both ways follows its neighbours when they agree. */
function settleByNeighbours(parts: readonly Part[]): void {
  const sure = ({ verdict }: Part) => verdict === 'strong' || verdict === 'unicode' || verdict === 'fine';
  const before: (Part | null)[] = [];
  let near: Part | null = null;
  for (const part of parts) {
    before.push(near);
    if (sure(part)) near = part;
  }
  near = null;
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index] as Part;
    const neighbours = [before[index], near].filter((one) => !!one);
    if (sure(part)) near = part;
    const follows = neighbours.every((one) => one.verdict === 'strong' && one.encoding === part.encoding);
    if (part.verdict === 'either' && follows) part.verdict = 'strong';
  }
}
