import '../strict-policy.ts';

import { daysLeft, dueSoon } from '../../core/calendar/due-soon.ts';
import { parseSchedule } from '../../core/calendar/schedule.ts';
import type { PlainDate } from '../../core/document/plain-date.ts';
import { firstDay, formatWhen, type When } from '../../core/plan/when.ts';
import { dueSoonWords as words } from '../../strings/calendar.ts';
import { openDraft } from '../drafts.ts';
import { element } from '../element.ts';
import { scheduleKey } from './schedule-key.ts';

/** One thing due, as the home page tells it. */
interface DueThing {
  who: string;
  what: string;
  when: When;
  /** Address of the clause, or of the page where one's own schedule is edited. */
  href: string;
}

/** How files of the site are fetched; tests give their own. */
type FetchPath = (path: string) => Promise<Response>;

/**
 * Shows the three soonest things that are not over: of the schedule that the device keeps, and of the library's plans
 * while its last day is not passed. Leaves the sentence of the page alone when there is none.
 * @param box holds `data-last`, the library's last day, `data-base` and `data-schedule`, the page of one's own schedule
 */
export async function showDue(
  box: HTMLElement,
  today: PlainDate,
  fetchPath: FetchPath = (path) => fetch(path),
): Promise<void> {
  const { last = '', base = '/', schedule = '' } = box.dataset;
  const own = openDraft(scheduleKey, parseSchedule).read()?.lines ?? [];
  const held = last >= today ? await heldThings(`${base}to-chuc/lich/sap-den-han.json`, fetchPath) : [];
  const things = dueSoon<DueThing>(
    [...own.map(({ who, what, when }) => ({ who, what, when, href: schedule })), ...held],
    today,
  );
  if (things.length === 0) return;
  box.replaceChildren(
    element('ol', { className: 'plain due-list' }, ...things.map((one) => row(one, today))),
  );
}

async function heldThings(address: string, fetchPath: FetchPath): Promise<DueThing[]> {
  try {
    const answer = await fetchPath(address);
    return answer.ok ? await answer.json() : [];
  } catch {
    // without a network the home page still shows one's own schedule
    return [];
  }
}

function row({ who, what, when, href }: DueThing, today: PlainDate): HTMLLIElement {
  const time = formatWhen(when);
  const left = leftWords(when, today);
  return element(
    'li',
    {},
    element('p', { className: 'when' }, `${time.charAt(0).toUpperCase()}${time.slice(1)} (${left})`),
    element('p', {}, element('a', { href }, [who, what].filter(Boolean).join(': '))),
  );
}

function leftWords(when: When, today: PlainDate): string {
  const isGoing = when.kind === 'range' && (firstDay(when) ?? '') < today;
  const days = daysLeft(when, today) ?? 0;
  if (isGoing) return words.going;
  if (days === 0) return words.today;
  return days === 1 ? words.tomorrow : words.inDays(days);
}
