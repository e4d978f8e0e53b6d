import { recallExplanations } from '../../../strings/quiz-recall.ts';
import type { BookletData } from '../../booklet/schema.ts';
import { formatClause } from '../../document/clause.ts';
import { factAnchor } from '../../document/fact-anchor.ts';
import { shortName } from '../../document/name.ts';
import type { Library } from '../../library/library.ts';
import type { Audience } from '../../plan/schema.ts';
import type { Draft } from '../draft.ts';
import { proveByOpening } from '../proof.ts';
import type { QuestionSource } from '../schema.ts';
import { recordSource } from './asked.ts';

type Answered = BookletData['questions'][number];
type AnswerSource = Answered['sources'][number];

const namedSources = 3;

/**
 * One card for each question of a booklet: the question in front, the answer behind, proved by the first of its
 * sources that stands on a page of the library. A question without such a source has no card.
 */
export function askBooklet(booklet: BookletData, library: Library): Draft[] {
  const audiences = audiencesOf(booklet);
  return booklet.questions.flatMap(({ id, question, answer, sources }): Draft[] => {
    const source = sources.map((place) => proofOf(library, place)).find((proof) => proof !== null);
    if (!source) return [];
    const names = [...new Set(sources.flatMap((place) => nameOf(library, place) ?? []))];
    return [
      {
        key: id,
        type: 'flash-card',
        prompt: question,
        right: answer,
        explanation: recallExplanations.booklet(names.slice(0, namedSources)),
        source,
        facts: sources.flatMap(({ document, fact }) => (fact ? [`${document}/${fact}`] : [])),
        audiences,
      },
    ];
  });
}

/** A booklet is for mass organizations and everyone; one that names members is for members as well. */
function audiencesOf({ audience }: BookletData): Audience[] {
  const isForMembers = /đảng viên/u.test(audience);
  return [...(isForMembers ? (['grassroots-members'] as const) : []), 'mass-organizations', 'everyone'];
}

function proofOf({ documentById }: Library, { document, clause, fact }: AnswerSource): QuestionSource | null {
  const doc = documentById.get(document);
  if (!doc) return null;
  if (clause) return proveByOpening(doc, clause);
  const known = doc.data.facts.find(({ id }) => id === fact);
  return known ? recordSource(doc, factAnchor(known.id), known.value) : null;
}

function nameOf({ documentById }: Library, { document, clause, fact }: AnswerSource): string | null {
  const doc = documentById.get(document);
  if (!doc) return null;
  const name = doc.data.symbol ? shortName(doc.data) : doc.data.subject;
  if (clause) return recallExplanations.clause(name, formatClause(clause));
  const known = doc.data.facts.find(({ id }) => id === fact);
  return known ? recallExplanations.fact(name, known.label) : name;
}
