import { parseEarlierPlace } from '../../core/study/earlier.ts';
import type { Minutes, StudyRecord } from '../../core/study/record.ts';
import { formatRecord, parseRecord, type Stored } from '../../core/study/stored.ts';
import { earlierKeys, recordKey, type StudyStorage } from './keys.ts';
import { setAside } from './set-aside.ts';

/** A learner's record as the device holds it. */
export interface HeldRecord extends Stored {
  /** The text that it was read from; null when there is none. */
  text: string | null;
  /** Keys of an earlier version whose content `record` now includes. */
  included: readonly string[];
  /** Texts with something unreadable, to keep aside before anything is written over them. */
  unreadable: readonly string[];
}

/**
 * Reads a learner's record. What an earlier version of the site kept, when nobody had a name, belongs to the first
 * learner, and fills in what the record does not say. Throws what the storage throws.
 */
export function readHeld(storage: StudyStorage, learner: string, now: Minutes): HeldRecord {
  const text = storage.getItem(recordKey(learner));
  const stored = parseRecord(text, now);
  const unreadable = text !== null && hasUnreadable(stored) ? [text] : [];
  const held = { ...stored, text, included: [], unreadable };
  return learner === '' && stored.state !== 'newer' ? withEarlier(storage, held, now) : held;
}

/**
 * Writes a learner's record over what was read before. A text with anything unreadable is kept aside first, and what
 * came from an earlier version is removed last. Throws what the storage throws; then nothing was lost.
 * @returns the text that was written
 */
export function writeHeld(
  storage: StudyStorage,
  learner: string,
  held: HeldRecord,
  record: StudyRecord,
): string {
  const text = formatRecord(record, held.writes + 1);
  for (const broken of held.unreadable) setAside(storage, broken);
  storage.setItem(recordKey(learner), text);
  for (const key of held.included) storage.removeItem(key);
  return text;
}

function withEarlier(storage: StudyStorage, held: HeldRecord, now: Minutes): HeldRecord {
  const text = storage.getItem(earlierKeys.answers);
  const answers = parseRecord(text, now);
  const place = parseEarlierPlace(storage.getItem(earlierKeys.place), now);
  const hasAnswers = text !== null && answers.state !== 'newer';
  if (!hasAnswers && !place) return held;
  const { record } = held;
  return {
    ...held,
    record: {
      ...record,
      cards: new Map([...answers.record.cards, ...record.cards]),
      places: new Map([...(place ? [place] : []), ...record.places]),
    },
    lost: held.lost + answers.lost,
    included: [...(hasAnswers ? [earlierKeys.answers] : []), ...(place ? [earlierKeys.place] : [])],
    unreadable: hasAnswers && hasUnreadable(answers) ? [...held.unreadable, text] : held.unreadable,
  };
}

function hasUnreadable({ state, lost }: Stored): boolean {
  return state === 'broken' || lost > 0;
}
