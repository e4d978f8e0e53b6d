import { recallExplanations, recallPrompts } from '../../../strings/quiz-recall.ts';
import type { BookletData } from '../../booklet/schema.ts';
import { formatClause } from '../../document/clause.ts';
import { factAnchor } from '../../document/fact-anchor.ts';
import { shortName } from '../../document/name.ts';
import type { OfficialDocument } from '../../library/library.ts';
import type { Audience } from '../../plan/schema.ts';
import type { Draft } from '../draft.ts';
import type { Pools } from '../pools.ts';
import { proveByLikeness } from '../proof.ts';
import type { QuestionSource } from '../schema.ts';
import { recordSource } from './asked.ts';

type Answered = BookletData['questions'][number];
type AnswerSource = Answered['sources'][number];

const namedSources = 3;
// «Kế hoạch ấy», «các nghị quyết này»: plain in its booklet, but a card comes alone.
const pointing = /(?:kế hoạch|nghị quyết|quy định|kết luận|văn bản) (?:ấy|này|đó)/iu;
const opening = /^(?:Cũng )?theo (?:kế hoạch|nghị quyết|quy định|kết luận) (?:ấy|này|đó), /iu;
const numbered = /\d-\p{Lu}/u;

/**
 * One card for each question of a booklet: the question in front, the answer behind, proved by the first of its
 * sources that stands on a page of the library. A question without such a source has no card. A question that is
 * plain only beside its neighbours is led in by the document or the campaign it is about.
 */
export function askBooklet(booklet: BookletData, pools: Pools): Draft[] {
  const audiences = audiencesOf(booklet);
  return booklet.questions.flatMap((answered): Draft[] => {
    const { id, answer, sources } = answered;
    const source = sources.map((place) => proofOf(pools, place, answer)).find((proof) => proof !== null);
    const prompt = promptOf(booklet, answered, pools);
    if (!source || !prompt) return [];
    return [
      {
        key: id,
        type: 'flash-card',
        prompt,
        right: answer,
        explanation: recallExplanations.booklet(namesOf(pools, sources).slice(0, namedSources)),
        source,
        facts: sources.flatMap(({ document, fact }) => (fact ? [`${document}/${fact}`] : [])),
        audiences,
      },
    ];
  });
}

/** The question so that it is plain alone; null when it points at what cannot be named. */
function promptOf({ campaign }: BookletData, { question, sources }: Answered, pools: Pools): string | null {
  const { campaigns, documentById } = pools.library;
  const about = campaigns.get(campaign ?? '')?.shortName;
  if (numbered.test(question) || (about && question.includes(about))) return question;
  const doc = documentById.get(sources[0]?.document ?? '');
  const isLone = sources.every(({ document }) => document === doc?.id);
  const isPointing = pointing.test(question);
  const lead = doc && (isPointing || (about && isLone && doc.data.symbol)) ? nameOf(pools, doc) : about;
  if (!lead) return / ấy\b/u.test(question) ? null : question;
  const rest = question.replace(opening, '');
  return rest === question ? recallPrompts.ledIn(lead, question) : recallPrompts.according(lead, rest);
}

/** A booklet is for mass organizations and everyone; one that names members is for members as well. */
function audiencesOf({ audience }: BookletData): Audience[] {
  const isForMembers = /đảng viên/u.test(audience);
  return [...(isForMembers ? (['grassroots-members'] as const) : []), 'mass-organizations', 'everyone'];
}

function proofOf(
  { library }: Pools,
  { document, clause, fact }: AnswerSource,
  answer: string,
): QuestionSource | null {
  const doc = library.documentById.get(document);
  if (!doc) return null;
  if (clause) return proveByLikeness(doc, clause, answer);
  const known = doc.data.facts.find(({ id }) => id === fact);
  return known ? recordSource(doc, factAnchor(known.id), known.value) : null;
}

/** Each document once, with what of it the answer rests on. */
function namesOf(pools: Pools, sources: readonly AnswerSource[]): string[] {
  const places = Map.groupBy(sources, ({ document }) => document);
  return [...places].flatMap(([id, group]) => {
    const doc = pools.library.documentById.get(id);
    if (!doc) return [];
    const parts = group.flatMap(({ clause, fact }) => {
      return clause ? formatClause(clause) : (doc.data.facts.find((known) => known.id === fact)?.label ?? []);
    });
    return recallExplanations.place(nameOf(pools, doc), [...new Set(parts)]);
  });
}

/** «Nghị quyết 18-NQ/TW»; without a number the full name. */
function nameOf(pools: Pools, doc: OfficialDocument): string {
  return doc.data.symbol ? shortName(doc.data) : (pools.names.full(doc) ?? doc.data.subject);
}
