import type { PlanDocument } from '../library/library.ts';
import type { Asked } from './ask/asked.ts';
import { askHeldText } from './ask/held-text.ts';
import type { ClozeDraft } from './draft.ts';
import { finishQuestions } from './finish/finish.ts';
import { createFinishRules } from './finish/rules.ts';
import type { Question } from './schema.ts';
import type { SecrecyGuard } from './secrecy.ts';

/** A question that only held text supports, and the draft it is made from. */
export interface HeldQuestion {
  draft: ClozeDraft;
  question: Question;
}

/** Every question that the words of a plan could be asked by, in reading order, whatever editors decided on it. */
export function heldQuestions(asked: Asked<PlanDocument>, isSecret: SecrecyGuard): HeldQuestion[] {
  const drafts = askHeldText(asked);
  const { id, data } = asked.doc;
  const questions = finishQuestions(id, drafts, { ...createFinishRules(isSecret), errata: data.errata });
  const byKey = new Map(drafts.map((draft) => [draft.key, draft]));
  return questions.flatMap((question) => {
    const draft = byKey.get(question.id.slice(id.length + 2));
    return draft ? [{ draft, question }] : [];
  });
}

/** The drafts of those questions that an editor has read in this very revision and found good. */
export function reviewedDrafts(asked: Asked<PlanDocument>, isSecret: SecrecyGuard): ClozeDraft[] {
  const { reviews } = asked.pools.library;
  if (!reviews?.size) return [];
  return heldQuestions(asked, isSecret)
    .filter(({ question }) => reviews.get(question.id)?.revision === question.revision)
    .map(({ draft }) => draft);
}
