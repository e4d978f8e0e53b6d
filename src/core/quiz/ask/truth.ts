import type { Draft, SingleChoiceDraft } from '../draft.ts';
import { essence, overlaps } from '../giveaway.ts';
import { hashText } from '../seed.ts';

const choices = 3;

/**
 * The same thing asked as «đúng hay sai»: a sentence that says the right answer, or one of the likeliest wrong ones with the
 * right sentence as its correction. The draft's own key decides which, so that it never changes with the library.
 * @param say the sentence with an answer in it
 * @returns nothing when no wrong answer differs enough to make the sentence false
 */
export function askTruth(draft: SingleChoiceDraft, say: (answer: string) => string): Draft[] {
  const meaning = essence(draft.right);
  const { key, explanation, source, facts, audiences } = draft;
  const likely = draft.wrong
    .values()
    .filter((option) => !overlaps(meaning, essence(option)))
    .take(choices)
    .toArray();
  const wrong = likely[chance(source.doc, `${key} sai`, likely.length || 1)];
  if (wrong === undefined) return [];
  const truth = hashText(`${source.doc} ${key} đúng`) % 2 === 0;
  return [
    {
      type: 'true-false',
      key: `truth--${key}`,
      prompt: say(truth ? draft.right : wrong),
      truth,
      correction: say(draft.right),
      explanation,
      source,
      ...(facts ? { facts } : {}),
      ...(audiences ? { audiences } : {}),
    },
  ];
}

/** One of `count` choices for a thing that is asked, decided by its key alone: from 0. */
export function chance(owner: string, key: string, count: number): number {
  return hashText(`${owner} ${key} kiểu`) % count;
}
