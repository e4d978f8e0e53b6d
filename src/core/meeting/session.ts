import type { BookletData } from '../booklet/schema.ts';
import type { CampaignData } from '../campaign/schema.ts';
import { factAnchor } from '../document/fact-anchor.ts';
import type { Library } from '../library/library.ts';
import type { Question, QuestionType } from '../quiz/schema.ts';
import { choosePassages, type Passage, suitsCell } from './passages.ts';

/** A question of a booklet with the booklet that it stands in. */
interface BookletQuestion {
  booklet: BookletData;
  question: BookletData['questions'][number];
}

/** What a cell goes through in the fifteen minutes before its meeting. */
export interface CellSession {
  passages: Passage[];
  answers: BookletQuestion[];
  questions: Question[];
}

/** How long each part takes; fifteen minutes in all. */
export const sessionMinutes = { passages: 5, answers: 3, questions: 4, prompt: 3 };

/** Types that can be read aloud, and answered on a sheet of paper. */
const spoken = new Set<QuestionType>(['single-choice', 'true-false', 'cloze', 'multiple-choice']);
const questionCount = 5;
const mostOfDocument = 2;
const farthest = 3;
const mostLetters = 240;

/**
 * Chooses the parts of a session, always the same for the same library: three passages, two questions and answers of
 * the campaign's booklets and five quiz questions, both about the facts of the passages first, then about facts of the
 * same documents and of the campaign's other ones that suit a cell too, then about the rest. Of equals, answers about
 * different documents; questions on different facts, at most two of a document while others have any, short ones
 * first.
 * @param quiz the questions of the campaign and its documents, in the order to ask them
 */
export function cellSession(
  library: Library,
  campaign: CampaignData,
  quiz: readonly Question[],
): CellSession {
  const passages = choosePassages(library, campaign);
  return {
    passages,
    answers: chooseAnswers(library, campaign, passages),
    questions: chooseQuestions(library, campaign, quiz, passages),
  };
}

/** The letters of the right options as they stand on paper, the first option «A». */
export function answerLetters({ answer, options }: Question): string[] {
  const right = typeof answer === 'string' ? [answer] : answer;
  return options.flatMap(({ id }, at) => (right.includes(id) ? String.fromCharCode(65 + at) : []));
}

function chooseAnswers(
  library: Library,
  campaign: CampaignData,
  passages: readonly Passage[],
): BookletQuestion[] {
  const rank = rankBy(library, campaign, passages);
  const ranked = library.booklets
    .filter((booklet) => booklet.campaign === campaign.id)
    .flatMap((booklet) => booklet.questions.map((question) => ({ booklet, question })))
    .map((entry) => {
      const { sources } = entry.question;
      const ranks = sources.map(({ document, fact }) => rank(document, fact && factAnchor(fact)));
      return { entry, document: sources[0]?.document ?? '', rank: Math.min(...ranks) };
    })
    .sort((a, b) => a.rank - b.rank);
  const [first, ...rest] = ranked;
  const isApart = ({ document }: { document: string }) => document !== first?.document;
  const second = rest.find((next) => next.rank === rest[0]?.rank && isApart(next)) ?? rest[0];
  return [first, second].flatMap((chosen) => (chosen ? [chosen.entry] : []));
}

function chooseQuestions(
  library: Library,
  campaign: CampaignData,
  quiz: readonly Question[],
  passages: readonly Passage[],
): Question[] {
  const rank = rankBy(library, campaign, passages);
  const ranked = quiz
    .filter(({ type }) => spoken.has(type))
    .map((question) => ({ question, rank: rank(question.source.doc, question.source.anchor) }))
    .sort((a, b) => a.rank - b.rank || Number(isLong(a.question)) - Number(isLong(b.question)));
  const chosen: Question[] = [];
  const take = (isAllowed: (rank: number, ofDocument: number) => boolean) => {
    for (const { question, rank } of ranked) {
      const { doc, anchor } = question.source;
      const isTold = chosen.some(({ source }) => source.doc === doc && source.anchor === anchor);
      const ofDocument = chosen.filter(({ source }) => source.doc === doc).length;
      if (!isTold && isAllowed(rank, ofDocument) && chosen.length < questionCount) chosen.push(question);
    }
  };
  take((rank, ofDocument) => rank < farthest && ofDocument < mostOfDocument);
  take((rank) => rank < farthest);
  take(() => true);
  return chosen;
}

/** True for a question whose options take more than a few lines of the printed sheet. */
function isLong({ options }: Question): boolean {
  return options.reduce((sum, { text }) => sum + text.length, 0) > mostLetters;
}

/** How near a place stands to the passages: 0 one of them, 1 of their documents, 2 of the campaign's, 3 no such fact. */
function rankBy(library: Library, campaign: CampaignData, passages: readonly Passage[]) {
  const places = new Set(passages.map(({ doc, fact }) => `${doc.id}#${factAnchor(fact.id)}`));
  const docs = new Set(passages.map(({ doc }) => doc.id));
  return (document: string, anchor: string | undefined): number => {
    if (places.has(`${document}#${anchor}`)) return 0;
    const facts = library.documentById.get(document)?.data.facts ?? [];
    const suits = facts.some((fact) => factAnchor(fact.id) === anchor && suitsCell(fact));
    if (!suits || !campaign.documents.includes(document)) return farthest;
    return docs.has(document) ? 1 : 2;
  };
}
