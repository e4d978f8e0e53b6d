/** One piece to be read aloud in one breath: words `from` to `to` of its text. */
export interface SpokenPiece {
  from: number;
  to: number;
}

/** A voice on a phone may fall silent after fifteen seconds: about so many signs at a slow pace. */
const longest = 180;

/**
 * Cuts a text into sentences, and sentences that are too long for one breath at a semicolon, colon or comma, else at
 * a space. The pieces follow each other, leave out only spaces between them, and none is empty.
 */
export function piecesOf(text: string): SpokenPiece[] {
  return sentenceEnds(text).flatMap(([from, to]) => cut(text, from, to));
}

/** A full stop ends a sentence before a space and a capital, a digit, a quote or the end; never inside «30.4.1975». */
function sentenceEnds(text: string): [number, number][] {
  const sentences: [number, number][] = [];
  let from = 0;
  for (const match of text.matchAll(/[.!?…]["”»)]?(?=\s+["“«(]?[\p{Lu}\d]|\s*$)/gu)) {
    const end = match.index + match[0].length;
    // «1. », «a. », «II. »: the number of a clause belongs to its first sentence.
    if (/^\s*[\p{L}\d.]{1,5}$/u.test(text.slice(from, match.index))) continue;
    sentences.push([from, end]);
    from = end;
  }
  return from < text.length ? [...sentences, [from, text.length]] : sentences;
}

function cut(text: string, from: number, to: number): SpokenPiece[] {
  const pieces: SpokenPiece[] = [];
  let start = from;
  while (to - start > longest) {
    const breath = text.slice(start, start + longest);
    const at = Math.max(breath.lastIndexOf(';'), breath.lastIndexOf(':'));
    const comma = breath.lastIndexOf(', ');
    const space = breath.lastIndexOf(' ');
    const end = [at, comma, space, longest - 1].find((place) => place > longest / 4) as number;
    pieces.push({ from: start, to: start + end + 1 });
    start += end + 1;
  }
  return [...pieces, { from: start, to }].flatMap((piece) => trim(text, piece));
}

function trim(text: string, { from, to }: SpokenPiece): SpokenPiece[] {
  const words = text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  const end = to - (words.length - words.trimEnd().length);
  return start < end ? [{ from: start, to: end }] : [];
}
