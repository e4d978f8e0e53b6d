import { migrate } from './earlier.ts';
import { isJsonObject } from './json-object.ts';
import {
  type Card,
  type ExamResult,
  emptyRecord,
  type Mark,
  type Minutes,
  type ReadingPlace,
  type StudyRecord,
} from './record.ts';
import { formatAnswers, isTime, parseAnswers } from './stored-answers.ts';

/** Version of the stored shape; a change of meaning raises it and adds a step to `earlier.ts`. */
const storedVersion = 2;

/** How much of each kind is kept; beyond it the oldest go first. */
const limits = { cards: 20_000, places: 2_000, marks: 2_000, exams: 50, campaigns: 200 } as const;

/** The longest single text (a note, a quotation) that is taken for one. */
const longestText = 20_000;

/** What a kept text holds. */
export interface Stored {
  /** `none`, there is no text; `broken`, it is not ours at all; `newer`, a later version of the site wrote it. */
  state: 'none' | 'read' | 'broken' | 'newer';
  /** What could be read; empty unless `state` is `read`. */
  record: StudyRecord;
  /** Single entries that could not be read and were left out. */
  lost: number;
  /** How many times it was written, to see when two tabs wrote at once. */
  writes: number;
}

/** The data that a device keeps and that a learner carries to another one, as plain JSON. */
export function storedData(record: StudyRecord, writes: number): Record<string, unknown> {
  const { cards, places, marks, exams, campaigns, newPerDay } = record;
  return {
    version: storedVersion,
    writes,
    cards: table(answered(cards), limits.cards, lastAnswerAt, ({ revision, answers }) => [
      revision,
      formatAnswers(answers),
    ]),
    places: table(places, limits.places, timeOf, ({ anchor, share, at }) => [
      anchor,
      Math.round(share * 1000) / 1000,
      at,
    ]),
    marks: table(marks, limits.marks, timeOf, ({ document, anchor, from, to, quote, note, at }) => [
      document,
      anchor,
      from,
      to,
      quote,
      note,
      at,
    ]),
    exams: exams.slice(-limits.exams).map(({ at, about, right, total }) => [at, about, right, total]),
    campaigns: campaigns.slice(-limits.campaigns),
    newPerDay,
  };
}

/** The text that a device keeps; `parseRecord` gives the same record back. */
export function formatRecord(record: StudyRecord, writes = 0): string {
  return JSON.stringify(storedData(record, writes));
}

/**
 * Reads what a device kept, of this version or an earlier one. A broken entry is left out and counted, the others are
 * kept. Never throws.
 * @param now the time to give to answers of a version that kept none
 */
export function parseRecord(text: string | null, now: Minutes = 0): Stored {
  if (text === null) return nothing('none');
  try {
    return readStored(JSON.parse(text), now);
  } catch {
    return nothing('broken');
  }
}

/** Reads stored data that is no longer text; as `parseRecord`. */
export function readStored(data: unknown, now: Minutes): Stored {
  if (!isJsonObject(data) || !Number.isInteger(data.version)) return nothing('broken');
  if ((data.version as number) > storedVersion) return nothing('newer');
  const current = migrate(data, storedVersion, now);
  if (!current) return nothing('broken');
  let lost = 0;
  const read = <Value>(entries: [string, unknown][], reader: (value: unknown) => Value | null) =>
    entries.flatMap(([id, entry]): [string, Value][] => {
      const value = id.length > 0 && id.length <= longestText ? reader(entry) : null;
      if (value === null) lost += 1;
      return value === null ? [] : [[id, value]];
    });
  const entriesOf = (value: unknown): [string, unknown][] => {
    if (value === undefined) return [];
    if (typeof value === 'object' && value !== null) return Object.entries(value);
    lost += 1;
    return [];
  };
  const record: StudyRecord = {
    cards: new Map(read(entriesOf(current.cards), readCard)),
    places: new Map(read(entriesOf(current.places), readPlace)),
    marks: new Map(read(entriesOf(current.marks), readMark)),
    exams: read(entriesOf(current.exams), readExam).map(([, exam]) => exam),
    campaigns: read(entriesOf(current.campaigns), readText).map(([, id]) => id),
    newPerDay: emptyRecord.newPerDay,
  };
  if (isCount(current.newPerDay)) record.newPerDay = current.newPerDay;
  else if (current.newPerDay !== undefined) lost += 1;
  const writes = isTime(current.writes) ? current.writes : 0;
  return { state: 'read', record, lost, writes };
}

function nothing(state: Stored['state']): Stored {
  return { state, record: emptyRecord, lost: 0, writes: 0 };
}

/** The newest entries of a map as a JSON object, in the order of the map. */
function table<Value>(
  map: ReadonlyMap<string, Value>,
  limit: number,
  timeOfValue: (value: Value) => Minutes,
  format: (value: Value) => unknown[],
): Record<string, unknown> {
  let entries = [...map];
  if (entries.length > limit) {
    const newest = [...entries].sort(([, a], [, b]) => timeOfValue(b) - timeOfValue(a)).slice(0, limit);
    const kept = new Set(newest.map(([id]) => id));
    entries = entries.filter(([id]) => kept.has(id));
  }
  return Object.fromEntries(entries.map(([id, value]) => [id, format(value)]));
}

function answered(cards: ReadonlyMap<string, Card>): ReadonlyMap<string, Card> {
  return new Map([...cards].filter(([, { answers }]) => answers.length > 0));
}

function lastAnswerAt({ answers }: Card): Minutes {
  return answers.at(-1)?.at ?? 0;
}

function timeOf({ at }: { at: Minutes }): Minutes {
  return at;
}

function readCard(entry: unknown): Card | null {
  if (!Array.isArray(entry)) return null;
  const [revision, text] = entry as unknown[];
  const answers = typeof text === 'string' ? parseAnswers(text) : null;
  return isCount(revision) && answers ? { revision, answers } : null;
}

function readPlace(entry: unknown): ReadingPlace | null {
  if (!Array.isArray(entry)) return null;
  const [anchor, share, at] = entry as unknown[];
  const isShare = typeof share === 'number' && share >= 0 && share <= 1;
  return isText(anchor) && isShare && isTime(at) ? { anchor, share, at } : null;
}

function readMark(entry: unknown): Mark | null {
  if (!Array.isArray(entry)) return null;
  const [document, anchor, from, to, quote, note, at] = entry as unknown[];
  if (!isText(document) || !isText(anchor) || !isText(quote) || !isText(note)) return null;
  return isCount(from) && isCount(to) && from <= to && isTime(at)
    ? { document, anchor, from, to, quote, note, at }
    : null;
}

function readExam(entry: unknown): ExamResult | null {
  if (!Array.isArray(entry)) return null;
  const [at, about, right, total] = entry as unknown[];
  return isTime(at) && isText(about) && isCount(right) && isCount(total) && right <= total
    ? { at, about, right, total }
    : null;
}

function readText(entry: unknown): string | null {
  return isText(entry) && entry !== '' ? entry : null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestText;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
