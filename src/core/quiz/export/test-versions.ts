import { shuffleBySeed } from '../seed.ts';
import { rightPlaces } from '../shuffle.ts';
import type { PaperSource } from './choose-questions.ts';
import { type PrintedQuestion, printQuestion } from './printed-question.ts';
import type { PaperType } from './recipe.ts';

/** A part of a paper: questions that are answered in the same way. */
export type PartKind = 'one' | 'many' | 'truth' | 'pairs' | 'order' | 'words';

/** A question of one version, numbered through the whole paper from 1. */
export interface PaperQuestion extends PrintedQuestion {
  number: number;
  /** The question with its options in the order of this version. */
  question: PaperSource;
}

/** One version of a test; empty parts are left out. */
export interface TestVersion {
  code: string;
  parts: { kind: PartKind; questions: PaperQuestion[] }[];
}

const kindOf: Record<PaperType, PartKind> = {
  'single-choice': 'one',
  cloze: 'one',
  'multiple-choice': 'many',
  'true-false': 'truth',
  matching: 'pairs',
  ordering: 'order',
  'short-answer': 'words',
};
const kinds: readonly PartKind[] = ['one', 'many', 'truth', 'pairs', 'order', 'words'];
const tries = 40;

/**
 * Makes versions A, B, C, D of a test: the same questions, in each version in another order inside their part and with
 * their options in another order. The letters of right answers are used evenly.
 *
 * Of several shufflings the one is taken that puts the fewest questions beside the same number in an earlier version.
 */
export function createVersions(
  questions: readonly PaperSource[],
  seed: string,
  count: number,
): TestVersion[] {
  const versions: TestVersion[] = [];
  for (let index = 0; index < count; index += 1) {
    const code = String.fromCharCode(65 + index);
    let best: TestVersion | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < tries && least > 0; attempt += 1) {
      const version = createVersion(questions, code, `${seed} ${code} ${attempt}`);
      const alike = versions.reduce((sum, earlier) => sum + likeness(version, earlier), 0);
      if (alike < least) [best, least] = [version, alike];
    }
    if (best) versions.push(best);
  }
  return versions;
}

/** All questions of a version in the order of its numbers. */
export function questionsOf({ parts }: TestVersion): PaperQuestion[] {
  return parts.flatMap(({ questions }) => questions);
}

function createVersion(questions: readonly PaperSource[], code: string, seed: string): TestVersion {
  let number = 0;
  const parts = kinds.flatMap((kind) => {
    const own = questions.filter(({ type }) => kindOf[type] === kind);
    if (own.length === 0) return [];
    const ordered = shuffleBySeed(own, `${seed} ${kind}`);
    const places = rightPlaces(
      `${seed} ${kind}`,
      ordered.map(({ options }) => options.length),
    );
    const printed = ordered.map((question, index) => {
      const arranged = arrange(question, places[index] as number, `${seed} ${question.id}`);
      number += 1;
      return { number, question: arranged, ...printQuestion(arranged) };
    });
    return [{ kind, questions: printed }];
  });
  return { code, parts };
}

/** The question with its options in another order; `place` is where a single right option goes. */
function arrange(question: PaperSource, place: number, seed: string): PaperSource {
  const shuffled = shuffleBySeed(question.options, seed);
  switch (question.type) {
    case 'single-choice':
    case 'cloze': {
      const wrong = shuffled.filter(({ id }) => id !== question.answer);
      const right = shuffled.filter(({ id }) => id === question.answer);
      return { ...question, options: [...wrong.slice(0, place), ...right, ...wrong.slice(place)] };
    }
    case 'ordering': {
      const isRight = shuffled.every(({ id }, index) => id === question.answer[index]);
      return { ...question, options: isRight ? shuffled.reverse() : shuffled };
    }
    case 'multiple-choice':
    case 'matching':
      return { ...question, options: shuffled };
    case 'true-false':
    case 'short-answer':
      return question;
  }
}

/** How many numbers hold the same question in both versions; versions that print alike count as a thousand. */
function likeness(a: TestVersion, b: TestVersion): number {
  const [first, second] = [questionsOf(a), questionsOf(b)];
  const same = first.filter(({ question }, index) => question.id === second[index]?.question.id).length;
  return print(first) === print(second) ? same + 1000 : same;
}

function print(questions: readonly PaperQuestion[]): string {
  return questions.map(({ prompt, options }) => [prompt, ...options].join('\n')).join('\n');
}
