import { truthOptions } from '../../strings/quiz-questions.ts';
import type { Erratum } from '../document/schema.ts';
import type { Draft } from './draft.ts';
import { essence, isGivenAwayByLength, overlaps } from './giveaway.ts';
import { capitalize } from './names.ts';
import { remember } from './remember.ts';
import { revisionOf } from './revision.ts';
import type { Question } from './schema.ts';
import type { SecrecyGuard } from './secrecy.ts';
import { shuffleBySeed } from './seed.ts';
import { rightPlaces } from './shuffle.ts';

const wrongWanted = 3;
const wrongNeeded = 2;
// Bounds that keep the work for one question the same however large the library is.
const considered = 40;
const candidatesKept = 8;

/** What finishing needs of the library, prepared once. */
export interface FinishRules {
  isSecret: SecrecyGuard;
  isSecretOption: SecrecyGuard;
  essenceOf: (text: string) => string;
}

/** Prepares the rules; what they find out about an option is remembered for the next question. */
export function createFinishRules(isSecret: SecrecyGuard): FinishRules {
  return { isSecret, isSecretOption: remember(isSecret), essenceOf: remember(essence) };
}

interface Chosen {
  draft: Draft;
  right: string[];
  wrong: string[];
}

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
  const asked = count(drafts.map((draft) => rules.essenceOf(draft.prompt)));
  const keys = count(drafts.map((draft) => draft.key));
  const chosen = drafts
    .filter((draft) => asked.get(rules.essenceOf(draft.prompt)) === 1 && keys.get(draft.key) === 1)
    .flatMap((draft) => chooseOptions(draft, rules) ?? [])
    .filter(({ draft, right }) => !rules.isSecret(wordsOf(draft, right)))
    .filter(({ draft, right }) => !repeatsSlip(draft, right, rules.errata));
  const single = chosen.filter(({ draft }) => draft.type === 'single-choice');
  const places = rightPlaces(
    owner,
    single.map(({ wrong }) => wrong.length + 1),
  );
  const placeOf = new Map(single.map(({ draft }, index) => [draft.key, places[index] as number]));
  return chosen.map((choice) => toQuestion(owner, choice, placeOf.get(choice.draft.key) ?? 0));
}

function chooseOptions(draft: Draft, rules: FinishRules): Chosen | null {
  if (draft.type === 'true-false') {
    const { right, wrong } = truthOptions;
    return { draft, right: [draft.truth ? right : wrong], wrong: [] };
  }
  const right = [draft.right].flat().map(clean);
  const taken = right.map(rules.essenceOf);
  const candidates: string[] = [];
  for (const option of draft.wrong.slice(0, considered).map(clean)) {
    if (candidates.length >= candidatesKept) break;
    const meaning = rules.essenceOf(option);
    if (taken.some((other) => overlaps(other, meaning)) || rules.isSecretOption(option)) continue;
    taken.push(meaning);
    candidates.push(option);
  }
  const [only = ''] = right;
  if (draft.type === 'multiple-choice')
    return candidates.length > 0 ? { draft, right, wrong: candidates.slice(0, wrongWanted) } : null;
  if (candidates.length < wrongNeeded || overlaps(rules.essenceOf(draft.prompt), rules.essenceOf(only)))
    return null;
  const wrong = balance(only, candidates);
  return isGivenAwayByLength(only, wrong) ? null : { draft, right, wrong };
}

/** The first candidates; when the right option stands out by length, the last one makes way for the nearest in length. */
function balance(right: string, candidates: readonly string[]): string[] {
  const first = candidates.slice(0, wrongWanted);
  if (!isGivenAwayByLength(right, first)) return first;
  const distance = (text: string) => Math.abs(text.length - right.length);
  const [nearest = ''] = [...candidates].sort((a, b) => distance(a) - distance(b));
  return [...first.filter((text) => text !== nearest).slice(0, wrongWanted - 1), nearest];
}

function toQuestion(owner: string, { draft, right, wrong }: Chosen, place: number): Question {
  const id = `${owner}--${draft.key}`;
  const { prompt, explanation, source, type } = draft;
  const base = { id, revision: revisionOf(type, prompt, right), prompt, explanation, source };
  if (type === 'true-false') {
    const options = [
      { id: 'dung', text: truthOptions.right },
      { id: 'sai', text: truthOptions.wrong },
    ];
    return { ...base, type, options, answer: draft.truth ? 'dung' : 'sai' };
  }
  const texts = type === 'single-choice' ? [...wrong] : shuffleBySeed([...right, ...wrong], id);
  if (type === 'single-choice') texts.splice(place, 0, right[0] as string);
  const options = texts.map((text, index) => ({ id: String.fromCharCode(97 + index), text }));
  const answer = options.filter((option) => right.includes(option.text)).map((option) => option.id);
  return type === 'single-choice'
    ? { ...base, type, options, answer: answer[0] as string }
    : { ...base, type, options, answer };
}

function wordsOf({ key, prompt, explanation, source }: Draft, right: readonly string[]): string {
  return [key, prompt, explanation, source.doc, source.quote, ...right].join('\n');
}

// Notes of errata that doubt what is printed; others only remark on it («rơi vào Chủ nhật») and it may be asked.
const doubted = /nhầm|chưa rõ|không nói rõ|khác trích yếu|không ghi số/;

/** True when the question leans on words that the document printed wrongly, or that nobody can be sure of. */
function repeatsSlip(
  { prompt, source }: Draft,
  right: readonly string[],
  errata: readonly Erratum[],
): boolean {
  const words = [prompt, source.quote, ...right].join('\n');
  return errata.some(({ clause, printed, correct, note }) => {
    if (correct === undefined && !doubted.test(note)) return false;
    const isHere = source.anchor === clause || printed.length >= 6;
    return isHere && printed.length >= 3 && words.includes(printed);
  });
}

function clean(text: string): string {
  return capitalize(text.trim().replace(/[.;,:]+$/, ''));
}

function count(texts: readonly string[]): Map<string, number> {
  const counted = new Map<string, number>();
  for (const text of texts) counted.set(text, (counted.get(text) ?? 0) + 1);
  return counted;
}
