import { isJsonObject } from './json-object.ts';
import type { Minutes, ReadingPlace } from './record.ts';

/** What was read from a device, before its parts are checked. */
type Data = Readonly<Record<string, unknown>>;

/**
 * Steps from each earlier version of the stored shape to the next. An entry that a step does not understand passes
 * as it is, so that the reader of the last version leaves it out and counts it.
 */
const steps: Readonly<Record<number, (data: Data, now: Minutes) => Data>> = {
  // Version 1 kept the last answer to each question without its time: {"answers":{"id":{"revision":5,"correct":true}}}
  1: ({ answers }, now) => ({
    version: 2,
    cards: Object.fromEntries(
      Object.entries(isJsonObject(answers) ? answers : {}).map(([id, answer]) => [id, cardOf(answer, now)]),
    ),
  }),
};

/**
 * Brings data of an earlier version to the shape of a later one.
 * @param now the time of answers whose own time was never kept
 * @returns null when no steps lead there
 */
export function migrate(data: Data, version: number, now: Minutes): Data | null {
  let current = data;
  while (current.version !== version) {
    const step = steps[current.version as number];
    if (!step) return null;
    current = step(current, now);
  }
  return current;
}

/**
 * Reads the one reading place that the site kept before version 2, under a key of its own:
 * `{"path":"/van-ban/18-nq-tw-2022/","title":"…","anchor":"ii.3"}`.
 * @returns the id of the document and the place, null when the text is not such
 */
export function parseEarlierPlace(text: string | null, now: Minutes): [string, ReadingPlace] | null {
  try {
    const place: unknown = JSON.parse(text ?? '');
    if (!isJsonObject(place) || typeof place.path !== 'string' || typeof place.anchor !== 'string')
      return null;
    const id = place.path.split('/').findLast((part) => part !== '');
    return id ? [id, { anchor: place.anchor, share: 0, at: now }] : null;
  } catch {
    return null;
  }
}

function cardOf(answer: unknown, now: Minutes): unknown {
  if (!isJsonObject(answer) || typeof answer.correct !== 'boolean') return answer;
  return [answer.revision, (answer.correct ? '+' : '-') + now.toString(36)];
}
