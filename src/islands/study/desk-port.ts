import type { StudyStore } from '../study-store.ts';

/** What the parts of `<study-desk>` share. */
export interface Desk {
  /** The element, with the markup of every part in it. */
  root: HTMLElement;
  /** The study of who studies now. */
  store: StudyStore;
  /** Shows every part anew, says a sentence and moves there, since what was touched may be gone. */
  say(sentence: string): void;
  /** Says a sentence and leaves the page as it is. */
  mention(sentence: string): void;
  /** Changes the storage; says so and gives false when the device does not take it. */
  attempt(change: () => void): boolean;
}
