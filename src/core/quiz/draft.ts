import type { Audience } from '../plan/schema.ts';
import type { QuestionSource } from './schema.ts';

/** What every kind of question states before its options are chosen and ordered. */
interface DraftBase {
  /** What is asked, after the owner's id: `issued-on`, `due--muc-vi-6`. */
  key: string;
  prompt: string;
  explanation: string;
  source: QuestionSource;
  /** Facts that make the question, `<id of the record>/<id of the fact>`. */
  facts?: readonly string[];
  /** Whom the question is for; everyone when it does not say. */
  audiences?: readonly Audience[];
}

/** A question with one right option. `wrong` lists candidates, best first, already known to be wrong. */
export type SingleChoiceDraft = DraftBase & {
  type: 'single-choice';
  right: string;
  wrong: readonly string[];
};

/** A gap in a sentence: what stands before and after it, verbatim when the sentence is quoted. */
export type ClozeDraft = DraftBase & {
  type: 'cloze';
  before: string;
  after: string;
  right: string;
  wrong: readonly string[];
};

/** A typed answer: `right` as it is printed, `accepted` other spellings that folding does not make equal. */
type ShortAnswerDraft = DraftBase & {
  type: 'short-answer';
  expects: 'number' | 'date' | 'symbol' | 'words';
  right: string;
  accepted?: readonly string[];
};

/** Pairs to put together; `extra` are right-hand texts that belong to no left-hand one. */
export type MatchingDraft = DraftBase & {
  type: 'matching';
  pairs: readonly { left: string; right: string }[];
  extra?: readonly string[];
};

/**
 * A question before it is finished. The finisher takes the wrong options that pass its rules, orders and numbers the
 * options, and drops what cannot be asked soundly.
 */
export type Draft =
  | SingleChoiceDraft
  | ClozeDraft
  | ShortAnswerDraft
  | MatchingDraft
  | (DraftBase & { type: 'multiple-choice'; right: readonly string[]; wrong: readonly string[] })
  | (DraftBase & { type: 'true-false'; truth: boolean; correction?: string })
  | (DraftBase & { type: 'ordering'; sequence: readonly string[] })
  | (DraftBase & { type: 'flash-card'; right: string });
