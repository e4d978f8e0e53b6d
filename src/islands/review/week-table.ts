import type { DayLoad } from '../../core/quiz/forecast.ts';
import { review } from '../../strings/review.ts';
import { element } from '../element.ts';

const dayMilliseconds = 24 * 60 * 60 * 1000;

/** What the next days bring: tomorrow in a sentence, the week in a table to unfold. */
export function createWeek(loads: readonly DayLoad[]): HTMLElement {
  const tomorrow = loads[0];
  const head = (words: string) => element('th', { scope: 'col' }, words);
  const rows = loads.map(({ day, due, fresh }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, dayName(day)),
      ...[due, fresh].map((count) => element('td', {}, String(count))),
    ),
  );
  return element(
    'div',
    { className: 'week' },
    element('p', {}, review.tomorrow(tomorrow?.due ?? 0, tomorrow?.fresh ?? 0)),
    element(
      'details',
      { className: 'small' },
      element('summary', {}, review.week),
      element(
        'table',
        {},
        element(
          'thead',
          {},
          element('tr', {}, ...[review.day, review.dueColumn, review.freshColumn].map(head)),
        ),
        element('tbody', {}, ...rows),
      ),
      element('p', { className: 'muted' }, review.weekNote),
    ),
  );
}

/** «Thứ Hai, 5/1» */
function dayName(day: number): string {
  const date = new Date(day * dayMilliseconds);
  const weekday = review.weekdays[date.getUTCDay()] ?? '';
  return review.dayName(weekday, date.getUTCDate(), date.getUTCMonth() + 1);
}
