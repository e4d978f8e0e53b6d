import { arrangeExplanations, arrangePrompts, arrangeSteps } from '../../../strings/quiz-arrange.ts';
import type { OfficialDocument, PlanDocument } from '../../library/library.ts';
import { firstDay, lastDay, type When } from '../../plan/when.ts';
import { printOption } from '../deadline.ts';
import type { Draft } from '../draft.ts';
import { withoutStop } from '../key.ts';
import { isTrusted, type Pools } from '../pools.ts';
import { proveInClause } from '../proof.ts';
import type { QuestionSource } from '../schema.ts';
import { isDoubtful } from '../slips.ts';
import type { Asked } from './asked.ts';
import { type DatedStep, strictSequence } from './sequence.ts';

interface ProvedStep extends DatedStep {
  source: QuestionSource;
}

/** The conferences and reports of a plan by day or last day, and the chain of documents from the centre down to it. */
export function askPlanOrder(asked: Asked<PlanDocument>): Draft[] {
  return [...byDay(asked), ...cascade(asked)];
}

function byDay({ doc, name }: Asked<PlanDocument>): Draft[] {
  const { conferences, reporting } = doc.data.plan;
  const events = [
    ...conferences.flatMap(({ name: text, clause, when: [when, second] }) =>
      when && !second ? [{ text, clause, when }] : [],
    ),
    ...reporting.map(({ about, clause, due }) => ({
      text: arrangeSteps.reported(withoutStop(about)),
      clause,
      when: due,
    })),
  ];
  const steps = strictSequence(events.flatMap((event) => stepOf(doc, event) ?? []));
  return ordering('order', arrangePrompts.planDays(name), steps);
}

// «(báo cáo lần thứ nhất)» tells its place in the order.
const numbered = /\([^()]*lần thứ[^()]*\)/;

function stepOf(doc: PlanDocument, event: { text: string; clause: string; when: When }): ProvedStep | null {
  const { text, clause, when } = event;
  const to = lastDay(when);
  const source = when.printed ? proveInClause(doc, clause, when.printed) : null;
  const isDoubted = doc.data.errata.some(
    (erratum) =>
      erratum.clause === source?.anchor && isDoubtful(erratum) && when.printed?.includes(erratum.printed),
  );
  if (!to || !source || isDoubted || numbered.test(text)) return null;
  return { text, from: firstDay(when) ?? to, to, when: printOption(when), source };
}

const levels = ['central', 'province', 'city', 'block', 'grassroots'];

/** One document of each level: a central one, the plans that a plan rests on, and the plan itself. */
function cascade({ doc, name, pools }: Asked<PlanDocument>): Draft[] {
  const campaign = pools.library.campaigns.get(doc.data.campaign ?? '');
  if (!campaign) return [];
  const levelOf = (other: OfficialDocument) =>
    levels.indexOf(pools.library.bodies.get(other.data.issuer)?.level ?? '');
  const above = doc.data.relations
    .filter(({ type }) => type === 'basis' || type === 'implements')
    .flatMap((relation) => proved(doc, relation.target, relation.clause, pools) ?? [])
    .filter(({ level }) => level >= 0 && level < levelOf(doc));
  const byLevel = Map.groupBy(above, ({ level }) => level);
  const chain = [...byLevel.keys()].sort((a, b) => a - b).flatMap((level) => byLevel.get(level)?.[0] ?? []);
  const source = chain.at(-1)?.source;
  if (chain.length < 2 || !source) return [];
  const steps = [...chain.map(({ text }) => text), name].map(withoutDay);
  return [
    {
      key: 'cascade',
      type: 'ordering',
      prompt: arrangePrompts.cascade(campaign.shortName),
      sequence: steps,
      explanation: arrangeExplanations.cascade(steps),
      source,
    },
  ];
}

/** Days rise with the levels and would answer the question; beside the campaign the number is clear without. */
function withoutDay(name: string): string {
  return name.replace(/, ngày \d{1,2}\/\d{1,2}\/\d{4}/, '').replace(/ năm \d{4}(?= về |$)/, '');
}

/** A document that a clause names, by a name of its own: known from its record or from that clause. */
function proved(doc: PlanDocument, target: string, clause: string | undefined, pools: Pools) {
  const other = pools.library.documentById.get(target);
  const isKnown = other && (isTrusted(other) || other.data.confidence === 'seed-only');
  const text = isKnown ? pools.names.full(other) : null;
  const words = [other?.data.symbol, other?.data.subject.replace(/^về\s/u, '')].filter(
    (said) => said != null,
  );
  const [source] = words.flatMap((said) => (clause && proveInClause(doc, clause, said)) || []);
  if (!other || !text || !source) return null;
  const level = levels.indexOf(pools.library.bodies.get(other.data.issuer)?.level ?? '');
  return { text, level, source };
}

function ordering(key: string, prompt: string, steps: readonly ProvedStep[]): Draft[] {
  const source = steps.at(-1)?.source;
  if (!source) return [];
  return [
    {
      key,
      type: 'ordering',
      prompt,
      sequence: steps.map(({ text }) => text),
      explanation: arrangeExplanations.order(steps),
      source,
    },
  ];
}
