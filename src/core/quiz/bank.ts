import { isPlan, type Library, type OfficialDocument } from '../library/library.ts';
import { askCampaign } from './ask/campaign.ts';
import { askConferences } from './ask/conferences.ts';
import { askDeadlines } from './ask/deadlines.ts';
import { askFacts } from './ask/facts.ts';
import { askOrders } from './ask/orders.ts';
import { askProgrammes } from './ask/programmes.ts';
import { askRecord } from './ask/record.ts';
import { askRelations } from './ask/relations.ts';
import { askReporting } from './ask/reporting.ts';
import { finishQuestions } from './finish/finish.ts';
import { createFinishRules } from './finish/rules.ts';
import { createPools, isTrusted } from './pools.ts';
import type { Question, Quiz } from './schema.ts';
import { createSecrecyGuard } from './secrecy.ts';

const fewest = 4;
const mostOfCampaign = 60;

/** All quizzes of a library. */
export interface QuizBank {
  /** The quiz of a document or a campaign; null when there is none or fewer than four questions. */
  quizFor(id: string): Quiz | null;
  /** Every quiz: campaigns first, then documents, both in id order. */
  all(): Quiz[];
}

/**
 * Prepares the quizzes of a library: pools are indexed here, questions of a document are made once when first asked.
 * The same library always gives the same questions. The work is linear in the documents.
 */
export function createQuizBank(library: Library): QuizBank {
  const pools = createPools(library);
  const isSecret = createSecrecyGuard(library);
  const rules = createFinishRules(isSecret);
  const members = membersByCampaign(library);
  const made = new Map<string, Question[]>();

  const questionsOf = (doc: OfficialDocument): Question[] => {
    const known = made.get(doc.id);
    if (known) return known;
    const name = isTrusted(doc) ? pools.names.full(doc) : null;
    const asked = { doc, name: name ?? '', pools };
    const drafts = name ? [...askRecord(asked), ...askRelations(asked), ...askFacts(asked)] : [];
    if (name && isPlan(doc)) {
      const plan = { ...asked, doc };
      drafts.push(...askDeadlines(plan), ...askReporting(plan), ...askProgrammes(plan));
      drafts.push(...askConferences(plan), ...askOrders(plan));
    }
    const questions = finishQuestions(doc.id, drafts, { ...rules, errata: doc.data.errata });
    made.set(doc.id, questions);
    return questions;
  };

  const makeQuiz = (id: string): Quiz | null => {
    const campaign = library.campaigns.get(id);
    if (campaign) {
      const own = finishQuestions(id, askCampaign({ campaign, pools, isSecret }), { ...rules, errata: [] });
      const ofDocuments = (members.get(id) ?? []).map(questionsOf);
      const questions = interleave([own, ...ofDocuments], mostOfCampaign);
      return enough({ id, about: 'campaign', title: campaign.shortName, questions });
    }
    const doc = library.documentById.get(id);
    const title = doc && pools.names.full(doc);
    return doc && title ? enough({ id, about: 'document', title, questions: questionsOf(doc) }) : null;
  };

  const quizzes = new Map<string, Quiz | null>();
  const quizFor = (id: string): Quiz | null => {
    const known = quizzes.get(id);
    const quiz = known === undefined ? makeQuiz(id) : known;
    quizzes.set(id, quiz);
    return quiz;
  };

  return {
    quizFor,
    all: () =>
      [...library.campaigns.keys(), ...library.documentById.keys()].flatMap((id) => quizFor(id) ?? []),
  };
}

/** Documents of each campaign in the order to study them, then the plans and records that belong to it, by id. */
function membersByCampaign(library: Library): Map<string, OfficialDocument[]> {
  const members = new Map<string, Set<OfficialDocument>>();
  for (const { id, documents } of library.campaigns.values()) {
    members.set(id, new Set(documents.flatMap((member) => library.documentById.get(member) ?? [])));
  }
  for (const doc of library.documents) members.get(doc.data.campaign ?? '')?.add(doc);
  return new Map([...members].map(([id, docs]) => [id, [...docs]]));
}

/** One question of each list in turn, so that a short round already touches every document; at most `most`. */
function interleave(lists: readonly Question[][], most: number): Question[] {
  const mixed: Question[] = [];
  const longest = Math.max(...lists.map((list) => list.length));
  for (let turn = 0; turn < longest && mixed.length < most; turn++) {
    mixed.push(...lists.flatMap((list) => list[turn] ?? []));
  }
  return mixed.slice(0, most);
}

function enough(quiz: Quiz): Quiz | null {
  return quiz.questions.length >= fewest ? quiz : null;
}
