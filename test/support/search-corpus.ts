import { tokensOf } from '../../src/core/search/tokens.ts';
import { foldVietnamese } from '../../src/core/text/vietnamese.ts';
import type { SearchRecord } from '../../src/site/search/record.ts';
import type { EvaluatedQuery } from './search-queries/query.ts';
import { judged } from './search-rules.ts';

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const lookAlikes = '/thu/';

/** True for the address of a record that `makeDistractors` made. */
export function isLookAlike(url: string): boolean {
  return url.startsWith(lookAlikes);
}

/** Numbers that look like held ones and are not. */
const nearMisses = [
  '18-NQ/TU',
  '118-NQ/TW',
  '18-QĐ/TW',
  '60-KH/TU',
  '37-QĐ/TU',
  '81-NQ/TW',
  '27-KL/TW',
  '280-NQ/TW',
];

/**
 * Sections made of real lines in a new order, with other numbers, dates and plenums; a quarter of the lines have
 * their words shuffled.
 */
export function makeDistractors(records: readonly SearchRecord[], count: number, seed = 7): SearchRecord[] {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const lines = records
    .flatMap((record) => record.lines.map((line) => line.text))
    .filter((text) => text.split(' ').length > 6);
  return Array.from({ length: count }, (_, at) => {
    const texts = Array.from({ length: 3 + Math.floor(random() * 5) }, () => {
      const text = disguise(pick(lines), random);
      return random() < 0.25 ? shuffle(text.split(' '), random).join(' ') : text;
    });
    if (random() < 0.12) texts.push(`Thực hiện Nghị quyết số ${pick(nearMisses)} của cấp trên.`);
    return {
      url: `${lookAlikes}${at}/#muc-1`,
      title: `Phần thử ${at}`,
      lines: texts.map((text, line) => ({
        tag: line === 0 ? ('h2' as const) : ('p' as const),
        id: `muc-${line + 1}`,
        text,
      })),
      tokens: tokensOf(texts.join('\n')),
      facets: { part: ['van-ban'] },
      date: null,
    };
  });
}

/** Changes what identifies a text: numbers, days, plenums and terms. */
function disguise(text: string, random: () => number): string {
  const digits = (most: number) => `${1 + Math.floor(random() * most)}`;
  return text
    .replace(/\d{1,2}\/\d{1,2}\/\d{4}/g, () => `${digits(28)}/${digits(12)}/20${digits(2)}${digits(9)}`)
    .replace(/\d{1,3}(?=\s?-\s?[A-ZĐ]{2})/g, () => `${300 + Math.floor(random() * 300)}`)
    .replace(/kh[oó][aá] XIII/gi, 'khóa IX')
    .replace(/lần thứ (?:tư|năm|sáu|tám)/g, 'lần thứ hai')
    .replace(/Trung ương [4568]/g, 'Trung ương 2');
}

function shuffle<T>(list: T[], random: () => number): T[] {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other] as T, list[at] as T];
  }
  return list;
}

/**
 * Phrases of 3 to 5 syllables that nobody chose, folded: each stands in one record only, and only that one is right.
 * @param from the records that phrases are taken from
 */
export function knownItems(
  records: readonly SearchRecord[],
  from: readonly SearchRecord[],
  { count, seed }: { count: number; seed: number },
): EvaluatedQuery[] {
  const random = seededRandom(seed);
  const texts = records.map(foldedText);
  const sources = from.map(foldedText);
  const items = new Map<string, EvaluatedQuery>();
  while (items.size < count) {
    const words = (sources[Math.floor(random() * sources.length)] as string).trim().split(' ');
    const start = Math.floor(random() * Math.max(1, words.length - 5));
    const phrase = words.slice(start, start + 3 + Math.floor(random() * 3));
    const isPlain = phrase.length >= 3 && phrase.every((word) => /^[a-z]{2,}$/.test(word));
    const query = phrase.join(' ');
    const holders = isPlain ? records.filter((_, at) => texts[at]?.includes(` ${query} `)) : [];
    const [only] = holders;
    if (!only || holders.length > 1) continue;
    items.set(query, { kind: 'B', query, right: ({ record }) => record.url === only.url });
  }
  return [...items.values()];
}

/** Syllables of a record between single spaces, without marks; no phrase goes over the end of a line. */
function foldedText(record: SearchRecord): string {
  const lines = judged(record).text.split('\n');
  return lines.map((line) => ` ${foldVietnamese(line).replace(/[^a-z0-9]+/g, ' ')} `).join('|');
}
