import type { Body } from '../../document/outline.ts';
import { draftPlan } from '../draft.ts';
import type { Audience, PlanData } from '../schema.ts';
import type { When } from '../when.ts';

/** A meeting as the rules see it, typed or drafted. */
export interface LintedConference {
  clause: string;
  name: string;
  level: string;
  when: When[];
  place?: string | undefined;
  chair?: string | undefined;
  participants?: string | undefined;
}

/** A duty, a programme to write or a report, typed or drafted. */
export interface LintedOrder {
  kind: 'duty' | 'actionProgramme' | 'report';
  clause: string;
  who: string | null;
  what: string;
  due: When;
}

interface LintedMaterial {
  clause: string;
  type: string;
  name: string;
  audiences: readonly Audience[];
}

/** What a plan orders, from its typed data or, where there is none yet, from its text. */
export interface PlanOrders {
  /** True when the data are an editor's. */
  typed: boolean;
  contents: { clause: string; document?: string | undefined; name: string }[];
  audience: { clause: string; text: string }[];
  materials: LintedMaterial[];
  conferences: LintedConference[];
  orders: LintedOrder[];
}

/** The orders of a plan: those that an editor typed, else a draft read from the text. */
export function readOrders(
  plan: Partial<PlanData['plan']> | undefined,
  body: Body,
  year: number | undefined,
): PlanOrders {
  const typedCount =
    (plan?.conferences?.length ?? 0) + (plan?.duties?.length ?? 0) + (plan?.reporting?.length ?? 0);
  return plan && typedCount > 0 ? typedOrders(plan) : draftedOrders(body, year);
}

function typedOrders(plan: Partial<PlanData['plan']>): PlanOrders {
  const { duties = [], actionProgrammes = [], reporting = [] } = plan;
  return {
    typed: true,
    contents: plan.contents ?? [],
    audience: plan.audience ?? [],
    materials: plan.materials ?? [],
    conferences: plan.conferences ?? [],
    orders: [
      ...duties.map(({ clause, body, task, due }): LintedOrder => {
        return { kind: 'duty', clause, who: body, what: task, due };
      }),
      ...actionProgrammes.map(({ clause, drafter, task, due }): LintedOrder => {
        return { kind: 'actionProgramme', clause, who: drafter, what: task, due };
      }),
      ...reporting.map(({ clause, from, about, due }): LintedOrder => {
        return { kind: 'report', clause, who: from, what: about, due };
      }),
    ],
  };
}

function draftedOrders(body: Body, year: number | undefined): PlanOrders {
  const draft = draftPlan(body, { year });
  const orders = [...draft.duties, ...draft.actionProgrammes, ...draft.reporting];
  return {
    typed: false,
    contents: draft.contents,
    audience: [],
    materials: draft.materials,
    conferences: draft.conferences,
    orders: orders.map(({ kind, clause, body: who, task, due }) => ({ kind, clause, who, what: task, due })),
  };
}
