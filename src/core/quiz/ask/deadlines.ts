import { explanations, planClaims, prompts } from '../../../strings/quiz-questions.ts';
import { formatClause } from '../../document/clause.ts';
import { addDays, formatDate } from '../../document/plain-date.ts';
import type { PlanDocument } from '../../library/library.ts';
import { lastDay, type When } from '../../plan/when.ts';
import { organizers } from '../audience.ts';
import { hasDays, otherTimes, printOption } from '../deadline.ts';
import type { Draft, SingleChoiceDraft } from '../draft.ts';
import { clauseKeys, oneOfEach, taskWords } from '../key.ts';
import { capitalize, lowerFirst, withinSentence } from '../names.ts';
import { proveInClause } from '../proof.ts';
import type { Asked } from './asked.ts';
import { askClauseGap } from './clause-gap.ts';
import { askTruth, chance } from './truth.ts';

interface Due {
  clause: string;
  who: string;
  /** As the data says it; prompts may shorten it, ids never do. */
  task: string;
  due: When;
}

interface Deadline extends Due {
  prompt: string;
  claim(time: string): string;
}

/** Questions on when duties, action programmes and reports are due, and on the last day that «trước ngày» leaves. */
export function askDeadlines({ doc, name }: Asked<PlanDocument>): Draft[] {
  const { duties, actionProgrammes, reporting, conferences } = doc.data.plan;
  const times = [
    ...[...duties, ...actionProgrammes, ...reporting].map((item) => item.due),
    ...conferences.flatMap((conference) => conference.when),
  ];
  const worded = (item: Due, ask: typeof prompts.due, claim: typeof planClaims.due): Deadline => {
    const [who, task] = [withinSentence(item.who), taskWords(item.task)];
    return {
      ...item,
      prompt: ask(name, who, task),
      claim: (time) => claim(name, who, task, lowerFirst(time)),
    };
  };
  const tasks = [
    ...duties.map(({ clause, body, task, due }) => ({ clause, who: body, task, due })),
    ...actionProgrammes.map(({ clause, drafter, task, due }) => ({ clause, who: drafter, task, due })),
  ].map((item) =>
    isEvent(item.due)
      ? worded(item, prompts.doneOn, planClaims.doneOn)
      : worded(item, prompts.due, planClaims.due),
  );
  const reports = reporting.map(({ clause, from, about, due }) =>
    worded({ clause, who: from, task: about, due }, prompts.reportDue, planClaims.reportDue),
  );
  const prove = (role: string, items: Deadline[]) => {
    const keys = clauseKeys(role, items, ({ who, task }) => `${who} ${task}`);
    return items.flatMap((item, index) => proved(doc, keys[index] as string, item, times) ?? []);
  };
  const provedTasks = prove('duty-due', tasks);
  const provedReports = prove('due', reports);
  // Many tasks of one plan have one deadline: it is asked for once, and of the others only said.
  const asked = oneOfEach(provedTasks, ({ draft }) => draft.right);
  const dayAsked = oneOfEach(
    provedReports.filter(({ item }) => item.due.kind === 'before'),
    () => 'last-day',
  );
  return [
    ...provedTasks.flatMap((task) => {
      const isAsked = asked.includes(task);
      return isAsked ? [task.draft, ...again(task, name)] : askTruth(task.draft, task.item.claim);
    }),
    ...provedReports.flatMap((report) => [report.draft, ...again(report, name)]),
    ...dayAsked.map((report) => lastDayOf(report, name)),
  ];
}

/** True for a day on which something happens, not one by which it must be done. */
function isEvent({ kind }: When): boolean {
  return kind === 'fixed' || kind === 'range';
}

/** A deadline that its clause proves, and the question for it. */
interface Proved {
  key: string;
  item: Deadline;
  printed: string;
  draft: SingleChoiceDraft;
}

function proved(doc: PlanDocument, key: string, item: Deadline, times: readonly When[]): Proved | null {
  const { due, clause, prompt } = item;
  const printed = 'printed' in due ? due.printed : undefined;
  const source = printed && hasDays(due) ? proveInClause(doc, clause, printed) : null;
  if (!printed || !source) return null;
  const right = printOption(due);
  const draft: SingleChoiceDraft = {
    key,
    type: 'single-choice',
    prompt,
    right: capitalize(right),
    wrong: otherTimes(due, times).map(printOption).map(capitalize),
    explanation: explanations.clause(formatClause(source.anchor), right),
    source,
    audiences: organizers,
  };
  return { key, item, printed, draft };
}

/** The deadline a second time, said or as a gap in its clause, for every other one. */
function again({ draft, item, printed, key }: Proved, name: string): Draft[] {
  const { doc } = draft.source;
  return chance(doc, key, 2) === 0 ? askTruth(draft, item.claim) : askClauseGap(draft, name, printed);
}

function lastDayOf({ draft, item: { who, task, due }, printed }: Proved, name: string): Draft {
  const day = lastDay(due) as string;
  const asked = {
    key: `last-day--${draft.key}`,
    prompt: prompts.lastDay(name, withinSentence(who), taskWords(task), printed),
    right: formatDate(day),
    explanation: explanations.lastDay(printed, formatDate(day)),
    source: draft.source,
    audiences: organizers,
  };
  if (chance(draft.source.doc, asked.key, 2) === 0) {
    return { ...asked, key: `typed--${asked.key}`, type: 'short-answer', expects: 'date' };
  }
  const wrong = [1, 2, -1].map((days) => formatDate(addDays(day, days)));
  return { ...asked, type: 'single-choice', wrong };
}
