import { truthOptions } from '../../../strings/quiz-questions.ts';
import type { Draft, MatchingDraft } from '../draft.ts';
import { isGivenAwayByLength, overlaps } from '../giveaway.ts';
import { capitalize } from '../names.ts';
import type { FinishRules } from './rules.ts';

const wrongWanted = 3;
const wrongNeeded = 2;
const pairsWanted = 5;
const stepsWanted = 6;
const fewestToArrange = 3;
// Bounds that keep the work for one question the same however large the library is.
const considered = 40;
const candidatesKept = 8;

/** A draft with the texts that were chosen for it. */
export interface Chosen<Kind extends Draft = Draft> {
  draft: Kind;
  /** What is right, in the words of the answer; for pairs and steps in their right order. */
  right: string[];
  /** What is offered beside it. */
  wrong: string[];
}

/**
 * Chooses what a question offers: options that differ, do not overlap and give nothing away.
 * @returns null when too little is left to ask soundly, or the prompt tells the answer
 */
export function choose(draft: Draft, rules: FinishRules): Chosen | null {
  switch (draft.type) {
    case 'true-false':
      return { draft, right: [draft.truth ? truthOptions.right : truthOptions.wrong], wrong: [] };
    case 'multiple-choice': {
      const right = draft.right.map(clean);
      const wrong = distinctFrom(right, draft.wrong, rules).slice(0, wrongWanted);
      return wrong.length > 0 && right.length + wrong.length > wrongNeeded ? { draft, right, wrong } : null;
    }
    case 'single-choice':
    case 'cloze': {
      const print = draft.type === 'cloze' ? trim : clean;
      const shown = draft.type === 'cloze' ? `${draft.before} ${draft.after}` : draft.prompt;
      const right = print(draft.right);
      const candidates = distinctFrom([right], draft.wrong, rules, print);
      if (candidates.length < wrongNeeded || tells(shown, right, rules)) return null;
      const wrong = balance(right, candidates);
      return isGivenAwayByLength(right, wrong) ? null : { draft, right: [right], wrong };
    }
    case 'short-answer':
      return tells(draft.prompt, draft.right, rules)
        ? null
        : { draft, right: [trim(draft.right)], wrong: [] };
    case 'matching':
      return choosePairs(draft, rules);
    case 'ordering': {
      const steps = draft.sequence.map(clean).slice(0, stepsWanted);
      return steps.length >= fewestToArrange && areDistinct(steps, rules)
        ? { draft, right: steps, wrong: [] }
        : null;
    }
    case 'flash-card':
      return { draft, right: [draft.right.trim()], wrong: [] };
  }
}

function choosePairs(draft: MatchingDraft, rules: FinishRules): Chosen | null {
  const pairs = draft.pairs.slice(0, pairsWanted).map(({ left, right }) => ({
    left: clean(left),
    right: clean(right),
  }));
  const right = pairs.map((pair) => pair.right);
  const isSound =
    areDistinct(right, rules) &&
    areDistinct(
      pairs.map(({ left }) => left),
      rules,
    );
  if (pairs.length < fewestToArrange || !isSound) return null;
  return {
    draft: { ...draft, pairs },
    right,
    wrong: distinctFrom(right, draft.extra ?? [], rules).slice(0, 1),
  };
}

/** Options that differ in meaning from the right ones and from one another, printed as the right one is. */
function distinctFrom(
  right: readonly string[],
  offered: readonly string[],
  rules: FinishRules,
  print: (text: string) => string = clean,
): string[] {
  const taken = right.map(rules.meaningOf);
  const candidates: string[] = [];
  for (const offer of offered.slice(0, considered)) {
    if (candidates.length >= candidatesKept) break;
    const option = print(offer);
    const meaning = rules.meaningOf(option);
    if (taken.some((other) => overlaps(other, meaning)) || rules.isSecretOption(option)) continue;
    taken.push(meaning);
    candidates.push(option);
  }
  return candidates;
}

function areDistinct(texts: readonly string[], { essenceOf }: FinishRules): boolean {
  const meanings = texts.map(essenceOf);
  return meanings.every((one, index) => meanings.slice(0, index).every((other) => !overlaps(one, other)));
}

function tells(prompt: string, right: string, { essenceOf }: FinishRules): boolean {
  return overlaps(essenceOf(prompt), essenceOf(right));
}

/** The first candidates; when the right option stands out by length, the last one makes way for the nearest in length. */
function balance(right: string, candidates: readonly string[]): string[] {
  const first = candidates.slice(0, wrongWanted);
  if (!isGivenAwayByLength(right, first)) return first;
  const distance = (text: string) => Math.abs(text.length - right.length);
  const [nearest = ''] = [...candidates].sort((a, b) => distance(a) - distance(b));
  return [...first.filter((text) => text !== nearest).slice(0, wrongWanted - 1), nearest];
}

function trim(text: string): string {
  return text.trim().replace(/[.;,:]+$/, '');
}

function clean(text: string): string {
  return capitalize(trim(text));
}
