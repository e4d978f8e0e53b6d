import { expect, it } from 'vitest';
import '../../../src/islands/review/cell-questions.ts';
import { stateOf } from '../../../src/core/study/record.ts';
import type { CellQuestions } from '../../../src/islands/review/cell-questions.ts';
import { openStudyStore } from '../../../src/islands/study-store.ts';

function question(id: string): string {
  return `<li class="question" data-question="${id}" data-revision="1" data-type="true-false" data-answer="a">
    <fieldset><legend>${id}</legend><ul class="options"><li data-option="a">Đúng</li><li data-option="b">Sai</li></ul></fieldset>
    <details><summary>Xem đáp án</summary><div class="proof"><p class="right-answer">Đáp án: Đúng</p></div></details></li>`;
}

it('lets the questions of a sheet be answered where they stand, in any order, and keeps the answers', () => {
  const entries = new Map<string, string>();
  const store = openStudyStore(() => ({
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
  }));
  const sheet = document.createElement('cell-questions') as CellQuestions;
  sheet.openStore = () => store;
  sheet.innerHTML = `<ol>${question('a--1')}${question('a--2')}</ol>`;
  document.body.replaceChildren(sheet);
  const press = (id: string, choice: string) =>
    sheet.querySelector<HTMLElement>(`[data-question="${id}"] [data-choice="${choice}"]`)?.click();
  press('a--2', 'a');
  press('a--1', 'b');
  expect([...sheet.querySelectorAll('.verdict')].map((verdict) => verdict.textContent)).toEqual([
    'Chưa đúng',
    'Đúng',
  ]);
  const states = ['a--1', 'a--2'].map((id) => stateOf(store.read(), { id, revision: 1 }));
  expect(states).toEqual(['wrong', 'right']);
});
