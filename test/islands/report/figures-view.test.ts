import { expect, it } from 'vitest';
import { emptyClass, emptyReport, type Report } from '../../../src/core/report/schema.ts';
import { figuresTable } from '../../../src/islands/report/figures-view.ts';

/** A unit whose class called 30 members and saw 25. */
function report(total: number | null): Report {
  const empty = emptyReport();
  const held = { ...emptyClass(), name: 'Lớp 1', called: 30, attended: 25 };
  return { ...empty, own: { ...empty.own, total }, classes: [held] };
}

function rows(of: Report): Record<string, string> {
  const found = [...figuresTable(of).querySelectorAll('tr')].map((row) => [
    row.querySelector('th')?.textContent ?? '',
    row.querySelector('td')?.textContent ?? '',
  ]);
  return Object.fromEntries(found);
}

it('tells how many have yet to study of all who must, once their number is written', () => {
  expect(rows(report(40))['Đảng viên còn phải học để đạt 100%']).toBe('15');
});

it('says that it counts from those called while nobody knows the whole', () => {
  const told = rows(report(null));
  expect(told['Đảng viên được triệu tập mà chưa học']).toBe('5');
  expect(told).not.toHaveProperty('Đảng viên còn phải học để đạt 100%');
});
