import { gapPrompts } from '../../../strings/quiz-facts.ts';
import { formatClause } from '../../document/clause.ts';
import { foldVietnamese } from '../../text/vietnamese.ts';
import type { ClozeDraft, SingleChoiceDraft } from '../draft.ts';
import { essence } from '../giveaway.ts';

const fewestWords = 5;

/**
 * The same thing asked as a gap in the very sentence that proves it, verbatim on both sides; «…» stands where a
 * long sentence is cut.
 * @param name full name of the document
 * @param words the right answer as the sentence prints it
 * @returns nothing when the options are worded otherwise than the sentence, or too little of the sentence is left
 */
export function askClauseGap(draft: SingleChoiceDraft, name: string, words: string): ClozeDraft[] {
  const { source, key, wrong } = draft;
  if (essence(words) !== essence(draft.right)) return [];
  const at = placeIn(source.quote, words);
  const before = source.quote.slice(0, Math.max(0, at));
  if (at < 0 || before.split(/\s+/).length <= fewestWords) return [];
  const right = source.quote.slice(at, at + words.length);
  const lower = right.charAt(0) === right.charAt(0).toLowerCase();
  return [
    {
      ...draft,
      key: `gap--${key}`,
      type: 'cloze',
      prompt: gapPrompts.clause(name, formatClause(source.anchor)),
      before: /^\p{Ll}/u.test(before) ? `… ${before}` : before,
      after: source.quote.slice(at + words.length),
      right,
      wrong: wrong.map((option) => (lower ? option.charAt(0).toLowerCase() + option.slice(1) : option)),
    },
  ];
}

/** Where the words stand, in any spelling of the same letters; -1 when they do not. */
function placeIn(text: string, words: string): number {
  const exact = text.indexOf(words);
  const folded = foldVietnamese(text);
  if (exact >= 0 || folded.length !== text.length) return exact;
  return folded.indexOf(foldVietnamese(words));
}
