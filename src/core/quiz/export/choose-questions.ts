import { essence } from '../giveaway.ts';
import { ownerOf } from '../owner.ts';
import type { Difficulty, Question } from '../schema.ts';
import { hashText, shuffleBySeed } from '../seed.ts';
import { mixes, type PaperType, type TestRecipe } from './recipe.ts';

/** A question that can be put on paper. */
export type PaperSource = Extract<Question, { type: PaperType }>;

/** A question with what it shows and what must not be shown beside it, folded. */
interface Candidate {
  question: PaperSource;
  owner: string;
  shown: string;
  secrets: string[];
}

const fewestLetters = 5;

/**
 * Chooses the questions of a test: of the wanted types, every owner in turn, as easy and as hard as the recipe says,
 * none that tells the answer of another or leans on the same fact. The seed alone decides among what is left.
 *
 * Where a level has too few questions, others take their place.
 * @param pool questions of the chosen quizzes, in any order and with repetitions
 * @returns fewer than asked when not enough can stand on one paper
 */
export function chooseQuestions(
  pool: readonly Question[],
  { types, count, mix, seed }: Pick<TestRecipe, 'types' | 'count' | 'mix' | 'seed'>,
): PaperSource[] {
  const wanted = new Map(
    pool.flatMap((question) => (isOnPaper(question, types) ? [[question.id, question] as const] : [])),
  );
  const sorted = [...wanted.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const candidates = ownersInTurn(shuffleBySeed(sorted, seed)).map(candidateOf);
  const places = levelPlaces(count, mixes[mix]);
  const taken = new Set<Candidate>();
  const take = (mayTake: (level: Difficulty) => boolean) => {
    for (const candidate of candidates) {
      if (taken.size === count) return;
      const { difficulty } = candidate.question;
      if (taken.has(candidate) || !mayTake(difficulty)) continue;
      if ([...taken].some((other) => disturb(candidate, other))) continue;
      taken.add(candidate);
      if (places) places[difficulty] -= 1;
    }
  };
  if (places) take((level) => places[level] > 0);
  take(() => true);
  return [...taken].map(({ question }) => question);
}

/** A short mark of the questions of a test: another one means that their wording has changed since. */
export function markOf(questions: readonly Question[]): string {
  const revisions = questions.map(({ id, revision }) => `${id} ${revision}`).sort();
  return hashText(revisions.join('\n')).toString(36);
}

/** True when the question is of one of the types. */
function isOnPaper(question: Question, types: readonly PaperType[]): question is PaperSource {
  return (types as readonly string[]).includes(question.type);
}

function ownersInTurn(questions: readonly PaperSource[]): PaperSource[] {
  const byOwner = new Map<string, PaperSource[]>();
  for (const question of questions) {
    const owner = ownerOf(question.id);
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), question]);
  }
  const lists = [...byOwner.values()];
  const turns = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: turns }, (_, turn) => lists.flatMap((list) => list[turn] ?? [])).flat();
}

/** How many questions of each level, by largest remainder; null when any level will do. */
function levelPlaces(
  count: number,
  parts: readonly [number, number, number] | null,
): Record<Difficulty, number> | null {
  if (!parts) return null;
  const whole = parts[0] + parts[1] + parts[2];
  const exact = parts.map((part) => (count * part) / whole);
  const places = exact.map(Math.floor);
  const byRemainder = [0, 1, 2].sort((a, b) => remainder(exact[b]) - remainder(exact[a]) || a - b);
  const left = count - places.reduce((sum, place) => sum + place, 0);
  for (const level of byRemainder.slice(0, left)) places[level] = (places[level] as number) + 1;
  return { 1: places[0] as number, 2: places[1] as number, 3: places[2] as number };
}

function remainder(value = 0): number {
  return value - Math.floor(value);
}

function candidateOf(question: PaperSource): Candidate {
  const shown = [question.prompt];
  if (question.type === 'cloze') shown.push(question.passage.before, question.passage.after);
  if (question.type === 'matching') shown.push(...question.items.map(({ text }) => text));
  return {
    question,
    owner: ownerOf(question.id),
    shown: ` ${essence(shown.join(' '))} `,
    secrets: secretsOf(question)
      .map(essence)
      .filter((text) => text.length >= fewestLetters)
      .map((text) => ` ${text} `),
  };
}

/** The words that another question must not print. */
function secretsOf(question: PaperSource): string[] {
  if (question.type === 'short-answer') return [question.answer];
  if (question.type === 'single-choice' || question.type === 'cloze')
    return question.options.filter(({ id }) => id === question.answer).map(({ text }) => text);
  return [];
}

/** True when two questions cannot stand on one paper. */
function disturb(a: Candidate, b: Candidate): boolean {
  const { facts, source, type } = a.question;
  const other = b.question;
  const isSameDoc = source.doc === other.source.doc;
  const isSameGapText = type === 'cloze' && other.type === 'cloze' && source.anchor === other.source.anchor;
  return (
    facts.some((fact) => other.facts.includes(fact)) ||
    (isSameDoc && isSameGapText) ||
    (isSameDoc && source.quote === other.source.quote && sameSecret(a, b)) ||
    tells(a, b) ||
    tells(b, a)
  );
}

function sameSecret(a: Candidate, b: Candidate): boolean {
  return a.secrets.some((secret) => b.secrets.includes(secret));
}

/** A day or a number tells the answer wherever it stands; a name only beside a question on the same document. */
function tells(teller: Candidate, told: Candidate): boolean {
  return told.secrets.some(
    (secret) => (/\d/.test(secret) || teller.owner === told.owner) && teller.shown.includes(secret),
  );
}
