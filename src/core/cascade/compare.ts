import type { BodyData } from '../body/schema.ts';
import type { PlanDocument } from '../library/library.ts';
import { lastDay, type When } from '../plan/when.ts';
import { asksOf, type PlanAsk } from './asks.ts';

/**
 * How a lower plan answers one thing that the upper plan asks: `met`; `tighter`, it is to be done earlier; `later`,
 * after the upper plan's last day; `missing`; `undated`, it is there without a day to compare.
 */
export type Verdict = 'met' | 'tighter' | 'later' | 'missing' | 'undated';

/** One line of the comparison of two plans. */
export interface CascadeRow {
  ask: PlanAsk;
  verdict: Verdict;
  /** The clause of the lower plan that answers, and its time. */
  clause?: string;
  when?: When;
}

type Plan = PlanDocument['data']['plan'];

/**
 * Holds a lower plan against the plan above it, ask by ask in the order of `asksOf`. An ask about time is answered by
 * the latest day that the lower plan sets for the same work: what it lets run longest must still be in time.
 * @param upperLevel level of the upper plan's issuer
 */
export function comparePlans(
  upper: PlanDocument,
  lower: PlanDocument,
  upperLevel?: BodyData['level'],
): CascadeRow[] {
  return asksOf(upper, upperLevel).map((ask) => ({ ask, ...answerTo(ask, lower.data.plan) }));
}

function answerTo(ask: PlanAsk, plan: Plan): Omit<CascadeRow, 'ask'> {
  if (ask.kind === 'content') {
    const content = plan.contents.find(({ document }) => document === ask.document);
    return content ? { verdict: 'met', clause: content.clause } : { verdict: 'missing' };
  }
  const answers = timesFor(ask.kind, plan);
  const limit = ask.when ? lastDay(ask.when) : null;
  if (answers.length === 0) return { verdict: 'missing' };
  const dated = answers.flatMap(({ clause, when }) => {
    const day = lastDay(when);
    return day ? [{ clause, when, day }] : [];
  });
  const latest = dated.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))[0];
  const first = answers[0] as { clause: string; when: When };
  if (!latest) return { verdict: limit ? 'undated' : 'met', clause: first.clause, when: first.when };
  const { clause, when, day } = latest;
  if (!limit || day === limit) return { verdict: 'met', clause, when };
  return { verdict: day > limit ? 'later' : 'tighter', clause, when };
}

function timesFor(kind: Exclude<PlanAsk['kind'], 'content'>, plan: Plan): { clause: string; when: When }[] {
  if (kind === 'study')
    return plan.conferences.flatMap(({ clause, when }) => when.map((one) => ({ clause, when: one })));
  if (kind === 'programme') return plan.actionProgrammes.map(({ clause, due }) => ({ clause, when: due }));
  return plan.reporting
    .filter(({ about }) => /kết quả/iu.test(about))
    .map(({ clause, due }) => ({ clause, when: due }));
}
