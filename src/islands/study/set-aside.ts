import { asideKey, type StudyStorage } from './keys.ts';

/** The most texts that are kept aside; a device that keeps breaking them has another fault. */
const most = 5;

/**
 * Keeps a text that could not be read under a key of its own, so that the record may be written anew. Does nothing
 * when the same text is there already. Throws what the storage throws, and when too many are kept: then the record
 * must not be written over.
 */
export function setAside(storage: StudyStorage, text: string): void {
  for (let number = 1; number <= most; number += 1) {
    const held = storage.getItem(asideKey(number));
    if (held === text) return;
    if (held === null) {
      storage.setItem(asideKey(number), text);
      return;
    }
  }
  throw new Error('Too many unreadable records are kept aside.');
}

/** The texts kept aside, oldest first. */
export function keptAside(storage: StudyStorage): string[] {
  const numbers = Array.from({ length: most }, (_, index) => index + 1);
  return numbers.flatMap((number) => storage.getItem(asideKey(number)) ?? []);
}

/** Lets go of the texts kept aside. */
export function dropAside(storage: StudyStorage): void {
  for (let number = 1; number <= most; number += 1) storage.removeItem(asideKey(number));
}
