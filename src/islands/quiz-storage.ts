import { formatProgress, type Progress, parseProgress } from '../core/quiz/progress.ts';

/** Key of the only entry that quizzes keep on the device. */
const progressKey = 'hoc-nghi-quyet:on-tap';

/** What of `localStorage` the player needs; tests hand in their own. */
export type ProgressStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Reads progress; a browser that refuses storage, or a text that is broken, gives an empty one. */
export function readProgress(open: () => ProgressStorage): Progress {
  try {
    return parseProgress(open().getItem(progressKey));
  } catch {
    return new Map();
  }
}

/** Keeps progress; true when the device took it. Nothing left to keep removes the entry. */
export function keepProgress(open: () => ProgressStorage, progress: Progress): boolean {
  try {
    if (progress.size > 0) open().setItem(progressKey, formatProgress(progress));
    else open().removeItem(progressKey);
    return true;
  } catch {
    return false;
  }
}
