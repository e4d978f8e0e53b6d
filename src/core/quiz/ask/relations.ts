import { explanations, planClaims, prompts } from '../../../strings/quiz-questions.ts';
import { relationWords } from '../../../strings/reading.ts';
import { formatClause } from '../../document/clause.ts';
import { backwardRelations, type Relation } from '../../document/schema.ts';
import { isClassified, type OfficialDocument } from '../../library/library.ts';
import { learners } from '../audience.ts';
import { dayOf, unrelatedNames } from '../distract/documents.ts';
import type { Draft, SingleChoiceDraft } from '../draft.ts';
import { oneOfEach } from '../key.ts';
import { isTrusted } from '../pools.ts';
import { proveInClause } from '../proof.ts';
import type { QuestionSource } from '../schema.ts';
import { type Asked, factsNamed, recordSource } from './asked.ts';
import { askTruth } from './truth.ts';

type Askable = (typeof backwardRelations)[number];

// Facts that say the same as a relation.
const factOf: Partial<Record<Askable, string[]>> = {
  reviews: ['van-ban-tong-ket-truoc-do'],
  replaces: ['thay-the'],
};

/** Questions on what a document rests on, carries out, guides or replaces, and on what replaced it. */
export function askRelations(asked: Asked): Draft[] {
  const { doc, pools } = asked;
  const drafts = backwardRelations.flatMap((type) => {
    const possible = doc.data.relations
      .filter((relation) => relation.type === type)
      .flatMap((relation) => askOne(asked, type, relation) ?? []);
    return oneOfEach(possible, () => type);
  });
  const by = pools.library.documentById.get(doc.data.status.by ?? '');
  const replaced = by && doc.data.status.state === 'replaced' ? replacedBy(asked, by) : null;
  return replaced
    ? [...drafts, replaced, ...askTruth(replaced, (other) => planClaims.replacedBy(asked.name, other))]
    : drafts;
}

function askOne(asked: Asked, type: Askable, relation: Relation): Draft | null {
  const { doc, name, pools } = asked;
  const target = pools.library.documentById.get(relation.target);
  // A record known only from the plan that cites it may be the answer where that plan's clause is the proof.
  const isKnown =
    target && (isTrusted(target) || (relation.clause && target.data.confidence === 'seed-only'));
  const right = !target || !isKnown || isClassified(target) ? null : pools.names.full(target);
  if (!target || !right) return null;
  const proof = relation.clause
    ? proveInClause(doc, relation.clause, target.data.symbol ?? target.data.subject)
    : atRelations(doc, target);
  if (!proof) return null;
  const where = relation.clause ? explanations.clause(formatClause(proof.anchor), right) : null;
  return {
    key: `${type}--${target.id}`,
    type: 'single-choice',
    prompt: prompts[type](name),
    right,
    wrong: unrelatedNames(pools, doc, target, (other) => dayOf(other) <= dayOf(doc)),
    explanation: where ?? explanations.related(relationWords[type].own, right),
    source: proof,
    facts: factsNamed(doc, factOf[type] ?? []),
    audiences: learners,
  };
}

function replacedBy(asked: Asked, by: OfficialDocument): SingleChoiceDraft | null {
  const right = !isTrusted(by) ? null : asked.pools.names.full(by);
  if (!right || !by.data.symbol) return null;
  return {
    key: 'replaced-by',
    type: 'single-choice',
    prompt: prompts.replacedBy(asked.name),
    right,
    wrong: unrelatedNames(asked.pools, asked.doc, by, (other) => dayOf(other) >= dayOf(asked.doc)),
    explanation: explanations.replacedBy(right),
    source: recordSource(asked.doc, 'tinh-trang', by.data.symbol),
    facts: factsNamed(asked.doc, ['tinh-trang']),
    audiences: learners,
  };
}

function atRelations(doc: OfficialDocument, target: OfficialDocument): QuestionSource | null {
  return target.data.symbol ? recordSource(doc, 'quan-he', target.data.symbol) : null;
}
