import { explanations, prompts } from '../../../strings/quiz-questions.ts';
import { formatClause } from '../../document/clause.ts';
import { addDays, formatDate } from '../../document/plain-date.ts';
import type { PlanDocument } from '../../library/library.ts';
import { lastDay, type When } from '../../plan/when.ts';
import { hasDays, otherTimes, printOption } from '../deadline.ts';
import type { Draft } from '../draft.ts';
import { clauseKeys, withoutStop } from '../key.ts';
import { capitalize } from '../names.ts';
import { proveInClause } from '../proof.ts';
import type { Asked } from './asked.ts';

interface Deadline {
  clause: string;
  who: string;
  /** As the data says it; prompts may shorten it, ids never do. */
  task: string;
  due: When;
  prompt: string;
}

/** Questions on when duties, action programmes and reports are due, and on the last day that «trước ngày» leaves. */
export function askDeadlines({ doc, name }: Asked<PlanDocument>): Draft[] {
  const { duties, actionProgrammes, reporting, conferences } = doc.data.plan;
  const times = [
    ...[...duties, ...actionProgrammes, ...reporting].map((item) => item.due),
    ...conferences.flatMap((conference) => conference.when),
  ];
  const tasks = [
    ...duties.map(({ clause, body, task, due }) => ({ clause, who: body, task, due })),
    ...actionProgrammes.map(({ clause, drafter, task, due }) => ({ clause, who: drafter, task, due })),
  ].map((item) => ({ ...item, prompt: prompts.due(name, capitalize(item.who), withoutStop(item.task)) }));
  const reports = reporting.map(({ clause, from, about, due }) => {
    return {
      clause,
      who: from,
      task: about,
      due,
      prompt: prompts.reportDue(name, capitalize(from), withoutStop(about)),
    };
  });
  const keyed = (role: string, items: Deadline[]) => {
    const keys = clauseKeys(role, items, ({ who, task }) => `${who} ${task}`);
    return items.flatMap((item, index) => ask(doc, name, keys[index] as string, item, times));
  };
  return [...keyed('duty-due', tasks), ...keyed('due', reports)];
}

function ask(doc: PlanDocument, name: string, key: string, item: Deadline, times: readonly When[]): Draft[] {
  const { due, clause, prompt } = item;
  const printed = 'printed' in due ? due.printed : undefined;
  const source = printed && hasDays(due) ? proveInClause(doc, clause, printed) : null;
  if (!printed || !source) return [];
  const right = printOption(due);
  const draft: Draft = {
    key,
    type: 'single-choice',
    prompt,
    right: capitalize(right),
    wrong: otherTimes(due, times).map(printOption).map(capitalize),
    explanation: explanations.clause(formatClause(source.anchor), right),
    source,
  };
  const isReport = key.startsWith('due');
  return isReport && due.kind === 'before' ? [draft, lastDayOf(draft, name, item, printed)] : [draft];
}

function lastDayOf(draft: Draft, name: string, { who, task, due }: Deadline, printed: string): Draft {
  const day = lastDay(due) as string;
  return {
    key: `last-day--${draft.key}`,
    type: 'single-choice',
    prompt: prompts.lastDay(name, capitalize(who), withoutStop(task), printed),
    right: formatDate(day),
    wrong: [1, 2, -1].map((days) => formatDate(addDays(day, days))),
    explanation: explanations.lastDay(printed, formatDate(day)),
    source: draft.source,
  };
}
