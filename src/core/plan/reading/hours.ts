import type { DayGroup } from './days.ts';
import { dayToHour, hourPhrase, hourToDay, toAfternoon } from './patterns.ts';

/** An hour with its place; `time` is «07:45». */
export interface FoundHour {
  start: number;
  end: number;
  time: string;
}

/** The hours that belong to a day: `start` is where the expression begins, an hour before the day included. */
export interface DayHours {
  start: number;
  startsAt?: string;
  afternoonAt?: string;
}

/** Finds hours: «7h45», «7h45’», «13h45'», «7h45 phút», «7 giờ». */
export function findHours(aligned: string): FoundHour[] {
  return [...aligned.matchAll(hourPhrase)].flatMap((match) => {
    const [whole, hour, minute = '00'] = match as unknown as [string, string, string | undefined];
    if (Number(hour) > 23 || Number(minute) > 59) return [];
    const end = match.index + whole.trimEnd().length;
    return [{ start: match.index, end, time: `${hour.padStart(2, '0')}:${minute}` }];
  });
}

/** How many of these stretches, in reading order and apart, start before a position; logarithmic. */
export function countBefore(stretches: readonly { start: number }[], position: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle] as { start: number }).start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The hour right before a day («8h00, ngày 04/12/2023»), or those right after it («… (sáng từ 7h45’; chiều từ 13h45')»). */
export function hoursAround(aligned: string, day: DayGroup, hours: readonly FoundHour[]): DayHours {
  const earlier = countBefore(hours, day.start);
  const before = hours[earlier - 1];
  if (before && hourToDay.test(aligned.slice(before.end, day.start)))
    return { start: before.start, startsAt: before.time };
  const at = countBefore(hours, day.end);
  const first = hours[at];
  if (!first || first.start - day.end > 60 || !dayToHour.test(aligned.slice(day.end, first.start)))
    return { start: day.start };
  const second = hours[at + 1];
  const isAfternoon =
    second && second.start - first.end < 60 && toAfternoon.test(aligned.slice(first.end, second.start));
  return {
    start: day.start,
    startsAt: first.time,
    ...(isAfternoon && { afternoonAt: second.time }),
  };
}
