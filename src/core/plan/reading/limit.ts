import { addDays } from '../../document/plain-date.ts';
import type { When } from '../when.ts';
import type { DayGroup } from './days.ts';
import type { DayHours } from './hours.ts';

/** The value of a group of days under the words before it. */
interface Limited {
  when: When;
  slip?: 'impossible' | 'reversed';
  /** Factor for the confidence: 1 when the words leave no doubt. */
  sure: number;
}

const exclusive = /trước/iu;
const inclusive = /nhất|không|hết|đến/iu;
const vague = /cuối|(?<!bắt\s{1,2})đầu|giữa/iu;

/**
 * Says what days mean after their lead-in words: «trước» excludes the day, «chậm nhất», «không quá» and «đến hết»
 * include it and become `before` the day after; without such words the days themselves are meant.
 */
export function limitBy(lead: string, group: DayGroup, { startsAt, afternoonAt }: DayHours): Limited {
  const printed = lead || ' ';
  const { from, to, unit } = group;
  if (group.impossible) return { when: { kind: 'unclear', printed }, slip: 'impossible', sure: 1 };
  if (from > to) return { when: { kind: 'unclear', printed }, slip: 'reversed', sure: 1 };
  const isExclusive = exclusive.test(lead) && !/hết/iu.test(lead);
  if (isExclusive || inclusive.test(lead)) {
    if (startsAt) return { when: { kind: 'beforeHour', date: to, hour: startsAt, printed }, sure: 1 };
    const date = isExclusive ? from : addDays(to, 1);
    return { when: { kind: 'before', date, printed }, sure: isExclusive ? 1 : 0.9 };
  }
  const sure = vague.test(lead) ? 0.6 : 1;
  if (group.quarter) return { when: { kind: 'inQuarter', ...group.quarter, printed }, sure };
  if (unit === 'month' && from.slice(0, 7) === to.slice(0, 7))
    return { when: { kind: 'inMonth', month: from.slice(0, 7), printed }, sure };
  const hours = { ...(startsAt && { startsAt }) };
  if (from === to) return { when: { kind: 'fixed', date: from, ...hours, printed }, sure };
  const afternoon = { ...(afternoonAt && { afternoonAt }) };
  return { when: { kind: 'range', from, to, ...hours, ...afternoon, printed }, sure };
}
