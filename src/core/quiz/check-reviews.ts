import { reviewIssues } from '../../strings/quiz-reviews.ts';
import type { Issue } from '../issue.ts';
import { isPlan, type Library } from '../library/library.ts';
import { nearest } from '../text/nearest.ts';
import { heldQuestions } from './held.ts';
import { createPools, isTrusted } from './pools.ts';
import { reviewFile } from './review.ts';
import type { Question } from './schema.ts';
import { createSecrecyGuard } from './secrecy.ts';

/** What is wrong with an editor's decisions, and the questions that still wait for one. */
export interface ReviewReport {
  /** An error for a decision on no question; a warning for one on words that have changed since. */
  issues: Issue[];
  /** Questions nobody has decided on, or whose words have changed since, by plan and in reading order. */
  waiting: Question[];
}

/** Compares the decisions of a library with the questions that its held texts give. */
export function checkReviews(library: Library): ReviewReport {
  const questions = allHeldQuestions(library);
  const byId = new Map(questions.map((question) => [question.id, question]));
  const reviews = library.reviews ?? new Map();
  const issues = [...reviews].flatMap(([id, { revision, line }]): Issue[] => {
    const question = byId.get(id);
    const where = { file: reviewFile, line };
    if (!question) {
      const hint = reviewIssues.unknownHint(nearest(id, byId.keys()));
      return [
        { code: 'review-of-nothing', severity: 'error', where, message: reviewIssues.unknown(id), hint },
      ];
    }
    if (revision === null || revision === question.revision) return [];
    const hint = reviewIssues.changedHint(question.revision);
    return [{ code: 'review-outdated', severity: 'warning', where, message: reviewIssues.changed(id), hint }];
  });
  const waiting = questions.filter(({ id, revision }) => {
    const review = reviews.get(id);
    return !review || (review.revision !== null && review.revision !== revision);
  });
  return { issues, waiting };
}

function allHeldQuestions(library: Library): Question[] {
  const pools = createPools(library);
  const isSecret = createSecrecyGuard(library);
  return library.documents.filter(isPlan).flatMap((doc) => {
    const name = isTrusted(doc) ? pools.names.full(doc) : null;
    return name ? heldQuestions({ doc, name, pools }, isSecret).map(({ question }) => question) : [];
  });
}
