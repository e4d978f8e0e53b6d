import type { Erratum } from '../../document/schema.ts';
import type { Draft } from '../draft.ts';
import type { Question } from '../schema.ts';
import { rightPlaces } from '../shuffle.ts';
import { isDoubtful } from '../slips.ts';
import { balanceTruth, twoOfEachFact } from './balance.ts';
import { choose } from './choose.ts';
import type { FinishRules } from './rules.ts';
import { toQuestion } from './to-question.ts';

/**
 * Makes questions from drafts: takes wrong options that differ, do not overlap and give nothing away, puts the right
 * one at a fair place, and drops what cannot be asked soundly: a prompt asked twice, too few options, an answer that
 * the prompt tells, a printed slip, a classified document.
 * @param owner id of the document or campaign; with the draft's key it is the permanent id
 * @param errata slips of the document that proves the answers
 */
export function finishQuestions(
  owner: string,
  drafts: readonly Draft[],
  rules: FinishRules & { errata: readonly Erratum[] },
): Question[] {
  const prompts = drafts.map((draft) => rules.essenceOf(askedWords(draft)));
  const asked = count(prompts);
  const keys = count(drafts.map((draft) => draft.key));
  const sound = drafts
    .filter((draft, at) => asked.get(prompts[at] as string) === 1 && keys.get(draft.key) === 1)
    .flatMap((draft) => choose(draft, rules) ?? [])
    .filter(({ draft, right }) => !rules.isSecret(wordsOf(draft, right)))
    .filter(({ draft, right }) => !repeatsSlip(draft, right, rules.errata));
  const chosen = balanceTruth(twoOfEachFact(sound));
  const single = chosen.filter(({ draft }) => draft.type === 'single-choice' || draft.type === 'cloze');
  const places = rightPlaces(
    owner,
    single.map(({ wrong }) => wrong.length + 1),
  );
  const placeOf = new Map(single.map(({ draft }, index) => [draft.key, places[index] as number]));
  return chosen.map((choice) => toQuestion(owner, choice, placeOf.get(choice.draft.key) ?? 0));
}

/** What is asked: the prompt, with the sentence around its gap. */
function askedWords(draft: Draft): string {
  return draft.type === 'cloze' ? `${draft.prompt} ${draft.before} … ${draft.after}` : draft.prompt;
}

/** All words of a draft that a reader may see, but for the wrong options, which are guarded one by one. */
function wordsOf(draft: Draft, right: readonly string[]): string {
  const { key, prompt, explanation, source } = draft;
  const own =
    draft.type === 'cloze'
      ? [draft.before + right.join() + draft.after]
      : draft.type === 'matching'
        ? draft.pairs.map(({ left }) => left)
        : draft.type === 'true-false'
          ? [draft.correction ?? '']
          : [];
  return [key, prompt, explanation, source.doc, source.quote, ...right, ...own].join('\n');
}

/** True when the question leans on words that the document printed wrongly, or that nobody can be sure of. */
function repeatsSlip(
  { prompt, source }: Draft,
  right: readonly string[],
  errata: readonly Erratum[],
): boolean {
  const words = [prompt, source.quote, ...right].join('\n');
  return errata.filter(isDoubtful).some(({ clause, printed }) => {
    const isHere = source.anchor === clause || printed.length >= 6;
    return isHere && printed.length >= 3 && words.includes(printed);
  });
}

function count(texts: readonly string[]): Map<string, number> {
  const counted = new Map<string, number>();
  for (const text of texts) counted.set(text, (counted.get(text) ?? 0) + 1);
  return counted;
}
