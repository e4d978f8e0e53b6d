import type { BodyData } from '../body/schema.ts';
import { laneOf, lanes } from '../calendar/lane.ts';
import type { PlanDocument } from '../library/library.ts';
import type { When } from '../plan/when.ts';

/** One thing that a plan asks of the levels below it, which their own plans answer. */
export interface PlanAsk {
  kind: 'content' | 'study' | 'report' | 'programme';
  clause: string;
  /** In the plan's words, or in those of its data. */
  what: string;
  /** Who is asked, where the plan names it. */
  who?: string;
  when?: When;
  /** Id of the document to be studied, for a content. */
  document?: string;
}

/**
 * What a plan asks of those below its issuer: documents to study, conferences of lower levels, reports on results that
 * lower levels send up, programmes that they draw up. What the issuer and its own boards do themselves is left out.
 * @param level level of the issuer; without it everything counts as asked of others
 */
export function asksOf({ data: { plan } }: PlanDocument, level?: BodyData['level']): PlanAsk[] {
  const isBelow = (lane: (typeof lanes)[number]) =>
    level === undefined || level === 'state' || lanes.indexOf(lane) > lanes.indexOf(level);
  const isAsked = (who: string) => isBelow(laneOf(who, level));
  return [
    ...plan.contents.flatMap(({ clause, name, document }): PlanAsk[] =>
      document ? [{ kind: 'content', clause, what: name, document }] : [],
    ),
    ...plan.conferences
      .filter((conference) => isBelow(conference.level))
      .flatMap(({ clause, name, host, when }) =>
        when.map((one): PlanAsk => ({ kind: 'study', clause, what: name, who: host, when: one })),
      ),
    ...plan.reporting
      .filter(({ from, about }) => isAsked(from) && /kết quả/iu.test(about))
      .map(({ clause, from, about, due }): PlanAsk => {
        return { kind: 'report', clause, what: about, who: from, when: due };
      }),
    ...plan.actionProgrammes
      .filter(({ drafter }) => isAsked(drafter))
      .map(({ clause, drafter, task, due }): PlanAsk => {
        return { kind: 'programme', clause, what: task, who: drafter, when: due };
      }),
  ];
}
