import type { QuestionSource } from './schema.ts';

/** What every kind of question states before its options are chosen and ordered. */
interface DraftBase {
  /** What is asked, after the owner's id: `issued-on`, `due--muc-vi-6`. */
  key: string;
  prompt: string;
  explanation: string;
  source: QuestionSource;
}

/** A question with one right option. */
export type SingleChoiceDraft = DraftBase & {
  type: 'single-choice';
  right: string;
  wrong: readonly string[];
};

/**
 * A question before it is finished.
 * `wrong` lists candidates, best first, already known to be wrong; the finisher takes what passes its rules.
 */
export type Draft =
  | SingleChoiceDraft
  | (DraftBase & { type: 'multiple-choice'; right: readonly string[]; wrong: readonly string[] })
  | (DraftBase & { type: 'true-false'; truth: boolean });
