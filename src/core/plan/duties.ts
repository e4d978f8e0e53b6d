import type { PlanDocument } from '../library/library.ts';
import { compareVietnamese } from '../text/collation.ts';
import { toOldTone } from '../text/vietnamese.ts';
import { compareWhen, formatWhen, type When } from './when.ts';

/** One thing that a plan orders, with its time, whatever part of the plan's data it comes from. */
export interface Deadline {
  /** Id of the plan. */
  docId: string;
  kind: 'conference' | 'duty' | 'actionProgramme' | 'report';
  /** Anchor of the clause that says it. */
  clause: string;
  when: When;
  /** Who must act, as the plan's data names it; null when the plan names nobody. */
  who: string | null;
  /** What must be done: a conference's name, a task, or what a report is about. */
  what: string;
  /** To whom the result goes, and through whom, where the plan says so. */
  addressee?: string;
  channel?: string;
}

/** Everything that one body must do. */
export interface BodyDuties {
  body: string;
  /** Id of the body that issued the plans: two provinces have bodies of one name. */
  issuer: string;
  duties: Deadline[];
}

/** Everything that falls due at one time. */
export interface DueDuties {
  when: When;
  duties: Deadline[];
}

/**
 * Everything that a plan gives a time for, soonest first: days and hours, then what recurs, then what waits for
 * another document (`compareWhen`). What the plan sets no time for is left out; see `dutiesByDue`.
 */
export function deadlines(plan: PlanDocument): Deadline[] {
  return orders(plan)
    .filter(({ when }) => when.kind !== 'unclear')
    .sort(byDue);
}

/**
 * The duties of each body, the undated included, bodies in dictionary order, duties soonest first.
 *
 * Names are compared without regard to capitals and to the place of tone marks («Cấp uỷ», «cấp ủy»), and only
 * within the plans of one issuer.
 */
export function dutiesByBody(plans: readonly PlanDocument[]): BodyDuties[] {
  const groups = new Map<string, BodyDuties>();
  for (const plan of plans) {
    const { issuer } = plan.data;
    for (const duty of orders(plan)) {
      if (duty.who === null) continue;
      const key = `${issuer}\n${toOldTone(duty.who).toLowerCase()}`;
      const group = groups.get(key) ?? { body: capitalize(duty.who), issuer, duties: [] };
      groups.set(key, group);
      group.duties.push(duty);
    }
  }
  for (const group of groups.values()) group.duties.sort(byDue);
  return [...groups.values()].sort(
    (a, b) => compareVietnamese(a.body, b.body) || compareVietnamese(a.issuer, b.issuer),
  );
}

/**
 * The duties of all plans by time, soonest first; times that read the same to a person are one group, and
 * everything without a time is the last group.
 */
export function dutiesByDue(plans: readonly PlanDocument[]): DueDuties[] {
  const groups = new Map<string, DueDuties>();
  for (const duty of plans.flatMap(orders).sort(byDue)) {
    const key = formatWhen(duty.when);
    const group = groups.get(key) ?? { when: duty.when, duties: [] };
    groups.set(key, group);
    group.duties.push(duty);
  }
  return [...groups.values()];
}

/** All that a plan orders, in the order of its data: conferences, duties, action programmes, reports. */
export function orders({ id: docId, data: { plan } }: PlanDocument): Deadline[] {
  const conferences = plan.conferences.flatMap(({ clause, host, name, when }) => {
    const times: When[] = when.length > 0 ? when : [{ kind: 'unclear' }];
    return times.map((time): Deadline => {
      return { docId, kind: 'conference', clause, when: time, who: host ?? null, what: name };
    });
  });
  const duties = plan.duties.map(({ clause, body, task, due, addressee, channel }): Deadline => {
    const route = routeOf(addressee, channel);
    return { docId, kind: 'duty', clause, when: due, who: body, what: task, ...route };
  });
  const programmes = plan.actionProgrammes.map(
    ({ clause, drafter, task, due, submitsTo, channel }): Deadline => {
      const route = routeOf(submitsTo, channel);
      return { docId, kind: 'actionProgramme', clause, when: due, who: drafter, what: task, ...route };
    },
  );
  const reports = plan.reporting.map(({ clause, from, about, due, addressee, channel }): Deadline => {
    const route = routeOf(addressee, channel);
    return { docId, kind: 'report', clause, when: due, who: from, what: about, ...route };
  });
  return [...conferences, ...duties, ...programmes, ...reports];
}

function routeOf(addressee: string | undefined, channel: string | undefined) {
  return { ...(addressee ? { addressee } : {}), ...(channel ? { channel } : {}) };
}

function byDue(a: Deadline, b: Deadline): number {
  return compareWhen(a.when, b.when);
}

function capitalize(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
