import type { Library } from '../library/library.ts';
import { finishQuestions } from './finish/finish.ts';
import { createFinishRules } from './finish/rules.ts';
import { interleave, ownFirst, pickVaried } from './mix.ts';
import { type Owner, ownersOf } from './owners.ts';
import { createPools } from './pools.ts';
import type { Question, Quiz } from './schema.ts';
import { createSecrecyGuard } from './secrecy.ts';
import { createSpeller } from './spell-out.ts';

const fewest = 4;
const mostOfOwner = 100;

/** How many questions of a campaign its page shows; the others stand on the pages of their own owners. */
export const shownOfCampaign = 60;

/** All quizzes of a library. */
export interface QuizBank {
  /** The quiz of a campaign, document, booklet or glossary; null when there is none or fewer than four questions. */
  quizFor(id: string): Quiz | null;
  /** Every quiz: campaigns, documents, booklets, glossaries, each sort in the order of the library. */
  all(): Quiz[];
}

/**
 * Prepares the quizzes of a library: pools are indexed here, the questions of an owner are made once when first asked.
 * The same library always gives the same questions. The work is linear in the documents.
 *
 * The quiz of an owner holds its own questions, at most a hundred, chosen for variety. That of a campaign holds its
 * own and all questions of its documents, plans and booklets that have a page of their own: its first
 * `shownOfCampaign` hold every question of the campaign itself and touch every member.
 */
export function createQuizBank(library: Library): QuizBank {
  const isSecret = createSecrecyGuard(library);
  const rules = createFinishRules(isSecret, createSpeller(library));
  const owners = new Map(
    ownersOf({ pools: createPools(library), isSecret }).map((owner) => [owner.id, owner]),
  );
  const members = membersByCampaign(library);
  const made = new Map<string, Question[]>();

  const questionsOf = (owner: Owner): Question[] => {
    const known = made.get(owner.id);
    if (known) return known;
    const questions = finishQuestions(owner.id, owner.ask(), { ...rules, errata: owner.errata });
    const picked = pickVaried(questions, mostOfOwner);
    made.set(owner.id, picked);
    return picked;
  };

  const makeQuiz = (id: string): Quiz | null => {
    const owner = owners.get(id);
    if (!owner) return null;
    const own = questionsOf(owner);
    const lists = (members.get(id) ?? []).flatMap((member) => {
      const questions = quizFor(member)?.questions;
      return questions ? [questions] : [];
    });
    const questions = ownFirst(own, interleave(lists), shownOfCampaign);
    const { about, title } = owner;
    return questions.length >= fewest ? { id, about, title, questions } : null;
  };

  const quizzes = new Map<string, Quiz | null>();
  const quizFor = (id: string): Quiz | null => {
    const known = quizzes.get(id);
    const quiz = known === undefined ? makeQuiz(id) : known;
    quizzes.set(id, quiz);
    return quiz;
  };

  return { quizFor, all: () => [...owners.keys()].flatMap((id) => quizFor(id) ?? []) };
}

/**
 * Ids of what belongs to each campaign: its documents in the order to study them, then plans, records and booklets
 * that name it, in the order of the library.
 */
function membersByCampaign({ campaigns, documents, booklets }: Library): Map<string, string[]> {
  const members = new Map([...campaigns.values()].map(({ id, documents: own }) => [id, new Set(own)]));
  for (const { id, data } of documents) members.get(data.campaign ?? '')?.add(id);
  for (const { id, campaign } of booklets) members.get(campaign ?? '')?.add(id);
  return new Map([...members].map(([id, ids]) => [id, [...ids]]));
}
