import type { DoorAnswer } from './door.ts';
import type { DoorName, DoorSource } from './door-data.ts';
import type { QueryPlan } from './query-plan.ts';

/** Most dates of one query that are answered, and most answers. */
const limits = { dates: 3, answers: 12 } as const;

/**
 * What was issued, held or due on the dates of a query that says little else: «16/6/2022», «tháng 8/2022»,
 * «quý II/2021», «20/8» of any year. «trước 20/8» is all of that month until that day, the latest first.
 */
export async function answerDates(plan: QueryPlan, source: DoorSource): Promise<DoorAnswer[]> {
  if (plan.dates.length === 0 || plan.words.filter((word) => !framing.has(word)).length > 0) return [];
  const prefixes = plan.dates.slice(0, limits.dates).flatMap((date) => prefixesOf(date, plan.isUntil));
  const found = await Promise.all(prefixes.map((prefix) => source.onDate(prefix)));
  const last = lastKey(plan.dates[0] ?? '');
  const items = found
    .flatMap((list) => list.items)
    .filter(({ name }) => !plan.isUntil || name.slice(0, last.length) <= last);
  const names = onePath(plan.isUntil ? items.reverse() : items);
  if (names.length === 0) return [];
  const isCut = names.length > limits.answers || found.some((list) => list.isCut);
  return [{ kind: 'dated', asked: plan.text, entries: [], names: names.slice(0, limits.answers), isCut }];
}

/** Words that stand beside a date without saying anything else. */
const framing: ReadonlySet<string> = new Set(
  'trước truoc đến den hết het hạn han chót chot muộn muon chậm cham nhất nhat từ tu trong văn bản van ban'.split(
    ' ',
  ),
);

/** Beginnings of the keys of a date token (dates.ts): «2021q2» has three months. */
function prefixesOf(token: string, isUntil: boolean): string[] {
  const [, year, quarter] = /^(\d{4})q([1-4])$/.exec(token) ?? [];
  if (year) return [2, 1, 0].map((back) => `${year}${`${Number(quarter) * 3 - back}`.padStart(2, '0')}`);
  const key = lastKey(token);
  return [isUntil ? key.slice(0, key.startsWith('ng') ? 4 : 6) : key];
}

/** «ng2008» is the day before the month; the keys of the door have the month first, «ng0820». */
function lastKey(token: string): string {
  const [, day, month] = /^ng(\d\d)(\d\d)$/.exec(token) ?? [];
  return day ? `ng${month}${day}` : token;
}

function onePath(names: readonly DoorName[]): DoorName[] {
  return [...new Map(names.map((name) => [`${name.path}|${name.title}`, name])).values()];
}
