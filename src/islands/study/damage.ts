import { mergeRecords } from '../../core/study/merge.ts';
import { minutesNow, type StudyStore } from '../study-store.ts';
import { type HeldRecord, readHeld } from './held-record.ts';
import { recordKey, type StudyStorage } from './keys.ts';
import { readLearners } from './learner-list.ts';
import { dropAside, keptAside } from './set-aside.ts';

/**
 * Writes a damaged record anew, so that the unreadable text is safely aside. Where the device has no room for both, the
 * damaged text stays as it is. Throws what the storage throws.
 */
export function secureDamaged(storage: StudyStorage, store: StudyStore): void {
  if (readActive(storage).unreadable.length > 0) store.update((record) => record);
}

/** The texts that could not be read, each once. Throws what the storage throws. */
export function damagedTexts(storage: StudyStorage): string[] {
  return [...new Set([...keptAside(storage), ...readActive(storage).unreadable])];
}

/** Lets go of the texts that could not be read; what could be read of them stays. Throws what the storage throws. */
export function dropDamaged(storage: StudyStorage, store: StudyStore): void {
  const { unreadable, included, record } = readActive(storage);
  dropAside(storage);
  if (unreadable.length === 0) return;
  for (const key of [recordKey(readLearners(storage).active), ...included]) storage.removeItem(key);
  store.update((current) => mergeRecords(current, record));
}

function readActive(storage: StudyStorage): HeldRecord {
  return readHeld(storage, readLearners(storage).active, minutesNow());
}
