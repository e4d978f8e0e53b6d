import { arrangeExplanations, arrangePrompts } from '../../../strings/quiz-arrange.ts';
import { formatClause } from '../../document/clause.ts';
import { isClassified, type PlanDocument } from '../../library/library.ts';
import type { Draft } from '../draft.ts';
import { capitalize } from '../names.ts';
import { proveInClause } from '../proof.ts';
import type { QuestionSource } from '../schema.ts';
import type { Asked } from './asked.ts';
import { bareAudience } from './orders.ts';
import { type Pair, soundPairs } from './pairs.ts';

interface ProvedPair extends Pair {
  source: QuestionSource;
}

/** Pairs that a plan orders: each material and who uses it, each body and the document it drafts a programme for. */
export function askOrderPairs({ doc, name, pools }: Asked<PlanDocument>): Draft[] {
  const { materials, actionProgrammes } = doc.data.plan;
  const used = materials.flatMap(({ clause, name: material, audienceText, audiences }): ProvedPair[] => {
    const source = audienceText && audiences.length > 0 ? proveInClause(doc, clause, audienceText) : null;
    if (!source || !audienceText) return [];
    return [{ left: headOf(material), right: capitalize(bareAudience(audienceText)), source }];
  });
  const drafted = actionProgrammes.flatMap(({ clause, drafter, for: ids }): ProvedPair[] => {
    const [target, second] = ids.map((id) => pools.library.documentById.get(id));
    const isLone = target && !second && !isClassified(target) && target.data.symbol;
    const right = isLone ? pools.names.full(target) : null;
    const source = proveInClause(doc, clause, drafter);
    return right && source ? [{ left: capitalize(drafter), right, source }] : [];
  });
  return [
    ...pairsOf('materials', arrangePrompts.materials(name), used),
    ...pairsOf('drafters', arrangePrompts.drafters(name), isOneToOne(doc) ? drafted : []),
  ];
}

function pairsOf(key: string, prompt: string, all: readonly ProvedPair[]): Draft[] {
  const pairs = soundPairs(all);
  // The last one: the first clause of a list is the likeliest to hold a printed slip of what it names.
  const source = pairs.at(-1)?.source;
  if (!source) return [];
  const said = pairs.map((pair) =>
    arrangeExplanations.clausePair(pair.left, pair.right, formatClause(pair.source.anchor)),
  );
  return [
    {
      key: `pairs--${key}`,
      type: 'matching',
      prompt,
      pairs: pairs.map(({ left, right }) => ({ left, right })),
      explanation: arrangeExplanations.clauses(said),
      source,
    },
  ];
}

/** True when no document has two drafters and no body two programmes, so that a pair has one meaning. */
function isOneToOne({ data }: PlanDocument): boolean {
  const lone = data.plan.actionProgrammes.filter((programme) => programme.for.length > 0);
  const drafters = lone.map(({ drafter }) => drafter);
  const targets = lone.flatMap((programme) => programme.for);
  return new Set(drafters).size === drafters.length && new Set(targets).size === targets.length;
}

/** «Tài liệu học tập các văn kiện Hội nghị …» → «Tài liệu học tập»: what tells one material from the next. */
function headOf(material: string): string {
  return material.split(/ (?:về )?các /u, 1)[0] as string;
}
