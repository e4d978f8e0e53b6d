import { truthOptions } from '../../../strings/quiz-questions.ts';
import { difficultyOf } from '../difficulty.ts';
import type { Draft } from '../draft.ts';
import { revisionOf } from '../revision.ts';
import type { Question } from '../schema.ts';
import { shuffleBySeed } from '../seed.ts';
import type { Chosen } from './choose.ts';

/**
 * Orders and numbers the options of a chosen draft and gives it its permanent id and revision.
 * @param place where the right option of a question with one right option stands, from 0
 */
export function toQuestion(owner: string, chosen: Chosen, place: number): Question {
  const { draft, right, wrong } = chosen;
  const id = `${owner}--${draft.key}`;
  const { prompt, explanation, source, facts = [], audiences = ['everyone'] } = draft;
  const base = {
    id,
    revision: revisionOf(draft.type, learntFrom(draft), meaning(draft, right)),
    prompt,
    explanation,
    source,
    difficulty: difficultyOf(chosen),
    facts: [...facts],
    audiences: [...audiences],
  };
  switch (draft.type) {
    case 'true-false': {
      const { truth, correction, type } = draft;
      const options = [
        { id: 'dung', text: truthOptions.right },
        { id: 'sai', text: truthOptions.wrong },
      ];
      const answer = truth ? 'dung' : 'sai';
      return { ...base, type, options, answer, ...(correction && !truth ? { correction } : {}) };
    }
    case 'single-choice':
    case 'cloze': {
      const texts = wrong.toSpliced(place, 0, ...right);
      const options = numbered(texts);
      const answer = idOf(options, right[0]);
      if (draft.type === 'single-choice') return { ...base, type: draft.type, options, answer };
      const passage = { before: draft.before, after: draft.after };
      return { ...base, type: draft.type, passage, options, answer };
    }
    case 'multiple-choice': {
      const options = numbered(shuffleBySeed([...right, ...wrong], id));
      const answer = options.filter(({ text }) => right.includes(text)).map((option) => option.id);
      return { ...base, type: draft.type, options, answer };
    }
    case 'matching': {
      const options = numbered(outOfOrder([...right, ...wrong], id));
      const answer = right.map((text) => idOf(options, text));
      return {
        ...base,
        type: draft.type,
        items: numbered(draft.pairs.map(({ left }) => left)),
        options,
        answer,
      };
    }
    case 'ordering': {
      const options = numbered(outOfOrder(right, id));
      return { ...base, type: draft.type, options, answer: right.map((text) => idOf(options, text)) };
    }
    case 'short-answer': {
      const { type, expects, accepted = [] } = draft;
      return { ...base, type, expects, options: [], answer: right[0] as string, accepted: [...accepted] };
    }
    case 'flash-card':
      return { ...base, type: draft.type, options: [], answer: right[0] as string };
  }
}

/** What is asked; of a sentence to judge, the right sentence: which wrong one was put in its place teaches nothing. */
function learntFrom(draft: Draft): string {
  return draft.type === 'true-false' ? (draft.correction ?? draft.prompt) : draft.prompt;
}

/** What a reader learns from the answer: pairs belong together, steps have an order and a
 * gap has its sentence, so these count as well. */
function meaning(draft: Draft, right: readonly string[]): string[] {
  if (draft.type === 'matching') return draft.pairs.map(({ left, right: text }) => `${left} = ${text}`);
  if (draft.type === 'cloze') return [`${draft.before}[${right.join()}]${draft.after}`];
  if (draft.type === 'ordering') return [right.join(' < ')];
  return [...right];
}

/** The steps, or partners, in an order decided by the seed that is never the right one. */
function outOfOrder(steps: readonly string[], seed: string): string[] {
  const shuffled = shuffleBySeed(steps, seed);
  return shuffled.every((step, index) => step === steps[index]) ? shuffled.reverse() : shuffled;
}

function numbered(texts: readonly string[]): { id: string; text: string }[] {
  return texts.map((text, index) => ({ id: String.fromCharCode(97 + index), text }));
}

function idOf(options: readonly { id: string; text: string }[], text: string | undefined): string {
  return options.find((option) => option.text === text)?.id as string;
}
