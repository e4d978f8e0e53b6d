import { isJsonObject } from './json-object.ts';

/** Someone who studies on the device. */
export interface Learner {
  /** Short id of the profile; '' is the one that every device begins with. */
  id: string;
  /** Name as typed, '' while none was asked. */
  name: string;
}

/** Who studies on the device. There is always one, and `active` is the id of one of them. */
export interface Learners {
  active: string;
  list: readonly Learner[];
}

/** The longest name, and the most learners of one device. */
export const longestName = 40;
export const mostLearners = 20;

/** A device on which nobody was ever named. */
export const oneLearner: Learners = { active: '', list: [{ id: '', name: '' }] };

/** The text to keep; `parseLearners` gives the same back. */
export function formatLearners({ active, list }: Learners): string {
  return JSON.stringify({ version: 1, active, learners: list.map(({ id, name }) => [id, name]) });
}

/**
 * Reads who studies on the device.
 * @returns null when the text is not understood, so that the caller looks which profiles there are
 */
export function parseLearners(text: string): Learners | null {
  try {
    const data: unknown = JSON.parse(text);
    if (!isJsonObject(data) || data.version !== 1 || !Array.isArray(data.learners)) return null;
    const list = data.learners.flatMap((entry: unknown): Learner[] => {
      const [id, name] = Array.isArray(entry) ? (entry as unknown[]) : [];
      return typeof id === 'string' && /^[a-z0-9]*$/.test(id) && typeof name === 'string'
        ? [{ id, name }]
        : [];
    });
    const [first] = list;
    if (!first) return null;
    return { active: list.find(({ id }) => id === data.active)?.id ?? first.id, list };
  } catch {
    return null;
  }
}

/** A name as it is kept: composed letters, single spaces, not longer than `longestName`. */
export function tidyName(typed: string): string {
  return [...typed.normalize('NFC').replace(/\s+/g, ' ').trim()].slice(0, longestName).join('').trim();
}

/** The learners with one more, who studies from now on; `id` must be free. */
export function withLearner({ list }: Learners, learner: Learner): Learners {
  return { active: learner.id, list: [...list, learner] };
}

/** The learners without one. When the active one goes, the first of the others studies; the last one never goes. */
export function withoutLearner(learners: Learners, id: string): Learners {
  const list = learners.list.filter((learner) => learner.id !== id);
  const [first] = list;
  if (!first) return oneLearner;
  return { active: learners.active === id ? first.id : learners.active, list };
}

/** The learners with another name for one of them. */
export function withName({ active, list }: Learners, id: string, name: string): Learners {
  return { active, list: list.map((learner) => (learner.id === id ? { id, name } : learner)) };
}

/** The first id that no learner has. */
export function freeId({ list }: Learners): string {
  const taken = new Set(list.map(({ id }) => id));
  let number = 2;
  while (taken.has(String(number))) number += 1;
  return String(number);
}
