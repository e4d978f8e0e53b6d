/** One unit of two texts: in both, only in the old one, or only in the new one. */
export interface Edit {
  type: 'same' | 'removed' | 'added';
  text: string;
  /** Index of the unit in the text that has it; in the new one when both have it. */
  at: number;
}

/** A stretch of units: from this one, up to and without that one. */
interface Range {
  from: number;
  to: number;
}

/** Above this many pairs a stretch without any landmark counts as wholly changed. */
const mostPairs = 250_000;

/**
 * Compares two lists of units (lines, paragraphs) and gives every unit of both, in order.
 *
 * Units that stand once in each list are landmarks («patience diff»); between them the longest common sequence is
 * looked for. Time is about linear in the number of units.
 */
export function diffUnits(before: readonly string[], after: readonly string[]): Edit[] {
  const edits: Edit[] = [];
  compare(before, after, { from: 0, to: before.length }, { from: 0, to: after.length }, edits);
  return edits;
}

function compare(a: readonly string[], b: readonly string[], old: Range, now: Range, edits: Edit[]): void {
  let { from: i, to: oldEnd } = old;
  let { from: j, to: nowEnd } = now;
  while (i < oldEnd && j < nowEnd && a[i] === b[j]) {
    edits.push({ type: 'same', text: b[j] as string, at: j });
    i += 1;
    j += 1;
  }
  let common = 0;
  while (oldEnd > i && nowEnd > j && a[oldEnd - 1] === b[nowEnd - 1]) {
    oldEnd -= 1;
    nowEnd -= 1;
    common += 1;
  }
  const isOpen = i < oldEnd && j < nowEnd;
  const pairs = isOpen ? landmarks(a, b, { from: i, to: oldEnd }, { from: j, to: nowEnd }) : [];
  for (const [oldAt, nowAt] of pairs) {
    if (oldAt < i || nowAt < j) continue;
    compare(a, b, { from: i, to: oldAt }, { from: j, to: nowAt }, edits);
    edits.push({ type: 'same', text: b[nowAt] as string, at: nowAt });
    i = oldAt + 1;
    j = nowAt + 1;
  }
  for (; i < oldEnd; i += 1) edits.push({ type: 'removed', text: a[i] as string, at: i });
  for (; j < nowEnd; j += 1) edits.push({ type: 'added', text: b[j] as string, at: j });
  for (let k = 0; k < common; k += 1)
    edits.push({ type: 'same', text: b[nowEnd + k] as string, at: nowEnd + k });
}

type Pair = readonly [number, number];

/** Places that surely belong together, in rising order on both sides. */
function landmarks(a: readonly string[], b: readonly string[], old: Range, now: Range): Pair[] {
  const nowPlaces = placesOf(b, now);
  const pairs: Pair[] = [];
  for (const [text, place] of placesOf(a, old)) {
    const other = nowPlaces.get(text);
    if (place >= 0 && other !== undefined && other >= 0) pairs.push([place, other]);
  }
  if (pairs.length > 0) return longestRising(pairs);
  if ((old.to - old.from) * (now.to - now.from) > mostPairs) return [];
  return commonSequence(a, b, old, now);
}

/** Where each text stands; -1 for one that stands more than once. */
function placesOf(units: readonly string[], { from, to }: Range): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = from; at < to; at += 1) {
    const text = units[at] as string;
    places.set(text, places.has(text) ? -1 : at);
  }
  return places;
}

/** The most pairs, already rising on the old side, that rise on the new side too. */
function longestRising(pairs: readonly Pair[]): Pair[] {
  const tops: number[] = [];
  const before: number[] = [];
  for (const [index, [, place]] of pairs.entries()) {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] as number] as Pair)[1] < place) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tops[low - 1] as number) : -1;
    tops[low] = index;
  }
  const rising: Pair[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at] as number) rising.push(pairs[at] as Pair);
  return rising.reverse();
}

/** The longest sequence that both stretches have, by the table of every pair of places. */
function commonSequence(a: readonly string[], b: readonly string[], old: Range, now: Range): Pair[] {
  const width = now.to - now.from + 1;
  const lengths = new Uint32Array((old.to - old.from + 1) * width);
  const cell = (i: number, j: number) => (i - old.from) * width + j - now.from;
  const lengthAt = (i: number, j: number) => lengths[cell(i, j)] as number;
  for (let i = old.to - 1; i >= old.from; i -= 1)
    for (let j = now.to - 1; j >= now.from; j -= 1)
      lengths[cell(i, j)] =
        a[i] === b[j] ? lengthAt(i + 1, j + 1) + 1 : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
  const pairs: Pair[] = [];
  for (let i = old.from, j = now.from; i < old.to && j < now.to; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
