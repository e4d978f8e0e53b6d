import { planLintMessages } from '../../../strings/plan-lint.ts';
import { formatDate, type PlainDate } from '../../document/plain-date.ts';
import { formatSymbol } from '../../document/symbol.ts';
import { lastDay, type When } from '../when.ts';
import type { Found } from './finding.ts';
import { type CitedLine, placeOf, type Subject } from './subject.ts';

/** Something with a time in the plan. */
interface TimedEvent {
  clause: string;
  when: When;
}

/** A document that the plan rests on or studies, with its day. */
interface Earlier {
  name: string;
  date: PlainDate;
  role: 'basis' | 'study';
}

/** What ends before a document that it rests on was issued (a conference on 17/01 for a guideline of 16/02). */
export function eventsBeforeBasis(subject: Subject): Found[] {
  const documents = documentsBefore(subject);
  return timesOf(subject).flatMap(({ clause, when }): Found[] => {
    const later = documents.filter(({ date }) => isAfter(date, when));
    if (later.length === 0) return [];
    const list = later.map(({ name, date, role }) =>
      planLintMessages.laterDocument(name, formatDate(date), role),
    );
    return [found(subject, clause, when, planLintMessages.eventBeforeBasis(list))];
  });
}

/** What falls due before the plan itself was issued; left out where `eventsBeforeBasis` tells more. */
export function duesBeforeIssue(subject: Subject): Found[] {
  const { issuedOn } = subject.data;
  if (!issuedOn) return [];
  const documents = documentsBefore(subject);
  return timesOf(subject)
    .filter(({ when }) => isAfter(issuedOn, when) && !documents.some(({ date }) => isAfter(date, when)))
    .map(({ clause, when }) =>
      found(subject, clause, when, planLintMessages.dueBeforeIssue(formatDate(issuedOn))),
    );
}

function timesOf({ orders }: Subject): TimedEvent[] {
  const times = [
    ...orders.conferences.flatMap(({ clause, when }) => when.map((one) => ({ clause, when: one }))),
    ...orders.orders.map(({ clause, due }) => ({ clause, when: due })),
  ];
  const seen = new Set<string>();
  return times.filter(({ clause, when }) => {
    const key = `${clause} ${when.printed}`;
    return lastDay(when) !== null && !seen.has(key) && seen.add(key);
  });
}

function isAfter(date: PlainDate, when: When): boolean {
  return date > (lastDay(when) as PlainDate);
}

function found(subject: Subject, clause: string, when: When, message: string): Found {
  const printed = when.printed ?? '';
  return { clause: placeOf(subject, clause, printed), printed, message };
}

/** Documents named before the first heading, and those to be studied, each with the day that the text or we know. */
function documentsBefore({ citations, orders }: Subject): Earlier[] {
  const contents = new Set(orders.contents.map(({ clause }) => clause));
  const documents = new Map<string, Earlier>();
  for (const cited of citations) {
    const { citation, line, target } = cited;
    const role = line.anchor.startsWith('mo-dau-') ? 'basis' : contents.has(line.anchor) ? 'study' : null;
    if (citation.form !== 'symbol' || role === null) continue;
    const date = citation.issuedOn ?? target?.data.issuedOn;
    const name = nameOf(cited);
    if (date && !documents.has(name)) documents.set(name, { name, date, role });
  }
  return [...documents.values()];
}

function nameOf({ citation }: CitedLine): string {
  return citation.form === 'symbol'
    ? formatSymbol({ ...citation, value: Number(citation.number) })
    : citation.text;
}
