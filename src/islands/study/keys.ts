/** What of `localStorage` the store needs; tests hand in their own. */
export type StudyStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The start of every key under which the site keeps study on a device. */
const start = 'hoc-nghi-quyet:';

/** Who studies on the device, and who of them now. */
export const learnersKey = `${start}nguoi-hoc`;

/** Parts of a long code that came one by one and wait for the others. */
export const receivedKey = `${start}dang-nhan`;

/** Keys of the site before its record had version 2. */
export const earlierKeys = { answers: `${start}on-tap`, place: 'reading-place' } as const;

/** The key of a learner's record; '' is the learner that every device begins with. */
export function recordKey(learner: string): string {
  return learner ? `${start}hoc:${learner}` : `${start}hoc`;
}

/** The learner of a record's key, null for any other key. */
export function learnerOf(key: string): string | null {
  const [, id] = key.match(/^hoc-nghi-quyet:hoc(?::([a-z0-9]+))?$/) ?? [null, null];
  return id === null ? null : (id ?? '');
}

/** The key for a text that could not be read, the `number`th one. */
export function asideKey(number: number): string {
  return `${start}hong:${number}`;
}

/** True for every key that holds study, of any version of the site. */
export function isStudyKey(key: string): boolean {
  return key.startsWith(start) || key === earlierKeys.place;
}
