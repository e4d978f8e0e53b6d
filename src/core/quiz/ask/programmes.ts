import { explanations, planClaims, prompts } from '../../../strings/quiz-questions.ts';
import { formatClause } from '../../document/clause.ts';
import { isClassified, type OfficialDocument, type PlanDocument } from '../../library/library.ts';
import type { PlanData } from '../../plan/schema.ts';
import { organizers } from '../audience.ts';
import { bodiesNamed } from '../distract/bodies.ts';
import type { Draft, SingleChoiceDraft } from '../draft.ts';
import { clauseKeys } from '../key.ts';
import { withinSentence } from '../names.ts';
import { proveInClause } from '../proof.ts';
import type { Asked } from './asked.ts';
import { askTruth } from './truth.ts';

type Programme = PlanData['plan']['actionProgrammes'][number];

/** Questions on who drafts which action programme. A programme that carries out a classified document is not asked. */
export function askProgrammes(asked: Asked<PlanDocument>): Draft[] {
  const programmes = asked.doc.data.plan.actionProgrammes;
  const keys = clauseKeys('drafted', programmes, (programme) => programme.drafter);
  return programmes.flatMap((programme, index) => {
    const targets = programme.for.map((id) => asked.pools.library.documentById.get(id));
    if (!targets.every((target) => target && !isClassified(target) && target.data.symbol)) return [];
    const known = targets as OfficialDocument[];
    const [only] = known;
    if (!only) return [];
    return known.length === 1
      ? whoDrafts(asked, programme, only)
      : whatDrafts(asked, programme, known, keys[index] as string);
  });
}

function whoDrafts(
  asked: Asked<PlanDocument>,
  { clause, drafter }: Programme,
  target: OfficialDocument,
): Draft[] {
  const { doc, name, pools } = asked;
  const targetName = pools.names.full(target);
  const source = proveInClause(doc, clause, target.data.symbol as string);
  if (!targetName || !source) return [];
  const others = doc.data.plan.actionProgrammes
    .filter((other) => other.for.includes(target.id))
    .map((other) => other.drafter);
  const draft: SingleChoiceDraft = {
    key: `drafter--${target.id}`,
    type: 'single-choice',
    prompt: prompts.drafter(name, targetName),
    right: drafter,
    wrong: drafters(doc).filter((body) => !others.includes(body)),
    explanation: explanations.clause(formatClause(clause), `${drafter} – ${targetName}`),
    source,
    audiences: organizers,
  };
  const claim = (body: string) => planClaims.drafter(name, targetName, withinSentence(body));
  return [draft, ...askTruth(draft, claim)];
}

function whatDrafts(
  asked: Asked<PlanDocument>,
  { clause, drafter, for: ids }: Programme,
  targets: readonly OfficialDocument[],
  key: string,
): Draft[] {
  const { doc, name, pools } = asked;
  const right = targets.flatMap((target) => pools.names.full(target) ?? []);
  const source = proveInClause(doc, clause, targets[0]?.data.symbol as string);
  const isProved = source && targets.every(({ data }) => source.quote.includes(data.symbol as string));
  if (!isProved || right.length !== targets.length) return [];
  const drafted = doc.data.plan.actionProgrammes.flatMap((programme) =>
    programme.drafter === drafter ? programme.for : [],
  );
  const wrong = [...doc.data.plan.actionProgrammes.flatMap((other) => other.for), ...campaignDocuments(asked)]
    .filter((id) => !ids.includes(id) && !drafted.includes(id))
    .flatMap((id) => pools.library.documentById.get(id) ?? [])
    .filter((other) => !isClassified(other))
    .flatMap((other) => pools.names.full(other) ?? []);
  return [
    {
      key,
      type: 'multiple-choice',
      prompt: prompts.drafted(name, drafter),
      right,
      wrong,
      explanation: explanations.clause(formatClause(source.anchor), `${drafter} – ${right.join('; ')}`),
      source,
      audiences: organizers,
    },
  ];
}

function campaignDocuments({ doc, pools }: Asked): readonly string[] {
  return pools.library.campaigns.get(doc.data.campaign ?? '')?.documents ?? [];
}

/** Drafters first: a body that drafts another programme is the likeliest mistake. */
function drafters(doc: PlanDocument): string[] {
  return [
    ...new Set([
      ...doc.data.plan.actionProgrammes.map((programme) => programme.drafter),
      ...bodiesNamed(doc),
    ]),
  ];
}
