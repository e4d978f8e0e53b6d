import { beforeEach, describe, expect, it } from 'vitest';
import { type Answered, createQuestion, type QuestionView } from '../../../src/islands/quiz/question-view.ts';
import { printedQuestion } from './printed-question.ts';

let answers: Answered[];
beforeEach(() => {
  answers = [];
});

/** Puts a printed question on the page and makes it one to answer. */
function open(html: string, waits = false): QuestionView {
  document.body.innerHTML = `<ol>${html}</ol>`;
  const element = document.querySelector<HTMLElement>('[data-question]') as HTMLElement;
  return createQuestion(
    element,
    (answered) => {
      const next = document.createElement('button');
      next.className = 'next';
      next.textContent = 'Câu tiếp theo';
      answered.feedback.append(next);
      answers.push(answered);
    },
    { waits },
  );
}

const find = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector) as E;
const all = <E extends HTMLElement>(selector: string) => [...document.querySelectorAll<E>(selector)];
const button = (label: string) =>
  all<HTMLButtonElement>('button').find(
    (candidate) => candidate.ariaLabel === label || candidate.textContent === label,
  ) as HTMLButtonElement;
const aloud = () => find('[data-question] > [role=status]').textContent;

const pairs = printedQuestion({ type: 'matching', answer: 'b a c', items: ['Một', 'Hai', 'Ba'] });
const steps = printedQuestion({ type: 'ordering', answer: 'c a b' });
const typed = printedQuestion({ type: 'short-answer', accepted: ['1.000', 'một nghìn'], expects: 'number' });
const card = printedQuestion({ type: 'flash-card', answer: 'nho' });

describe('true or false, and a gap', () => {
  it.each(['true-false', 'cloze'])('%s is graded at the first touch', (type) => {
    open(printedQuestion({ type, answer: 'a' }));
    find('[data-choice="a"]').click();
    expect(answers.map(({ correct }) => correct)).toEqual([true]);
    expect(find('.verdict').textContent).toBe('Đúng');
  });
});

describe('pairs', () => {
  const choose = (index: number, value: string) => {
    const select = all<HTMLSelectElement>('select')[index] as HTMLSelectElement;
    select.value = value;
    select.dispatchEvent(new Event('change'));
  };

  it('have one labelled list an item, in which the lettered options stand', () => {
    open(pairs);
    expect(all('label').map((label) => label.firstChild?.textContent)).toEqual(['Một', 'Hai', 'Ba']);
    const options = [...(all<HTMLSelectElement>('select')[0]?.options ?? [])].map(({ text }) => text);
    expect(options).toEqual(['Chọn…', 'A. Phương án a', 'B. Phương án b', 'C. Phương án c']);
  });

  it('ask for every pair, then say of each whether it was right', () => {
    open(pairs);
    choose(0, 'b');
    button('Xem kết quả').click();
    expect(find('fieldset [role=status]').textContent).toBe('Xin ghép đủ các mục.');
    choose(1, 'c');
    choose(2, 'a');
    button('Xem kết quả').click();
    expect(answers.map(({ correct }) => correct)).toEqual([false]);
    expect(all('.items .mark').map((mark) => mark.textContent)).toEqual([
      'Đúng',
      'Chưa đúng. Đáp án: A. Phương án a',
      'Chưa đúng. Đáp án: C. Phương án c',
    ]);
    expect(document.activeElement?.textContent).toBe('Câu tiếp theo');
  });

  it('all right are right', () => {
    open(pairs);
    for (const [index, id] of ['b', 'a', 'c'].entries()) choose(index, id);
    button('Xem kết quả').click();
    expect(answers.map(({ correct }) => correct)).toEqual([true]);
  });
});

describe('steps to order', () => {
  const order = () => all('.steps > li').map((step) => step.dataset.option);

  it('move by button, keep the focus on what moved and say its place', () => {
    open(steps);
    button('Lên: Phương án c').click();
    expect(order()).toEqual(['a', 'c', 'b']);
    expect(document.activeElement?.ariaLabel).toBe('Lên: Phương án c');
    expect(aloud()).toBe('Phương án c: nay ở vị trí 2/3');
    button('Lên: Phương án c').click();
    button('Lên: Phương án c').click();
    expect(order()).toEqual(['c', 'a', 'b']);
    expect(button('Lên: Phương án c').getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement?.ariaLabel).toBe('Lên: Phương án c');
  });

  it('go to a place chosen from a list', () => {
    open(steps);
    const place = find<HTMLSelectElement>('[data-option="a"] select');
    expect(place.ariaLabel).toBe('Vị trí của: Phương án a');
    place.value = '3';
    place.dispatchEvent(new Event('change'));
    expect(order()).toEqual(['b', 'c', 'a']);
    expect(all<HTMLSelectElement>('.steps select').map(({ value }) => value)).toEqual(['1', '2', '3']);
  });

  it('are graded when asked, with the right place of each', () => {
    open(steps);
    button('Xem kết quả').click();
    expect(find('fieldset [role=status]').textContent).toBe('Xin xếp lại thứ tự trước.');
    button('Xuống: Phương án a').click();
    button('Xem kết quả').click();
    expect(answers.map(({ correct }) => correct)).toEqual([false]);
    expect(all('.steps .mark').map((mark) => mark.textContent)).toEqual([
      'Chưa đúng, phải ở vị trí 3',
      'Đúng vị trí',
      'Chưa đúng, phải ở vị trí 1',
    ]);
  });
});

describe('a typed answer', () => {
  const type = (text: string) => {
    find<HTMLInputElement>('input').value = text;
    find('input').dispatchEvent(new Event('input'));
  };
  const enter = () =>
    find('input').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', cancelable: true }));

  it('is handed in by the Enter key, in any spelling', () => {
    open(typed);
    expect(find<HTMLInputElement>('input').inputMode).toBe('decimal');
    enter();
    expect(answers).toEqual([]);
    expect(find('fieldset [role=status]').textContent).toBe('Xin gõ câu trả lời.');
    type('1000,0');
    enter();
    enter();
    expect(answers.map(({ correct }) => correct)).toEqual([true]);
    expect(find<HTMLInputElement>('input').readOnly).toBe(true);
  });

  it('that is wrong shows the right one', () => {
    open(typed);
    type('100');
    button('Xem kết quả').click();
    expect(find('.verdict').textContent).toBe('Chưa đúng');
    expect(find('.feedback .right-answer').textContent).toContain('Đáp án');
  });
});

describe('a card', () => {
  it('shows its back when flipped, and believes the learner', () => {
    open(card);
    expect(find('.card-back').hidden).toBe(true);
    button('Lật thẻ').click();
    expect(document.activeElement).toBe(find('.card-back'));
    expect(find('.card-back').textContent).toContain('Vì vậy.');
    button('Chưa nhớ').click();
    expect(answers.map(({ correct }) => correct)).toEqual([false]);
    expect(find('.verdict').textContent).toBe('Đã ghi: chưa nhớ.');
    expect(document.activeElement?.textContent).toBe('Câu tiếp theo');
  });
});

describe('a question of an exam', () => {
  it('tells nothing before the end and lets the answer change', () => {
    const view = open(printedQuestion({ type: 'single-choice', answer: 'a' }), true);
    find('[data-choice="b"]').click();
    find('[data-choice="c"]').click();
    expect(view.response()).toEqual(['c']);
    expect(all('.feedback, [data-state]')).toEqual([]);
    expect(view.finish().correct).toBe(false);
    expect(find('.verdict').textContent).toBe('Chưa đúng');
  });

  it.each([
    ['single-choice', printedQuestion({ type: 'single-choice', answer: 'a' }), ['b']],
    ['multiple-choice', printedQuestion({ type: 'multiple-choice', answer: 'a b' }), ['a', 'c']],
    ['matching', pairs, ['a', '', 'c']],
    ['ordering', steps, ['b', 'c', 'a']],
    ['short-answer', typed, ['100']],
  ] as const)('%s takes back an earlier answer', (_, html, response) => {
    const view = open(html, true);
    expect(view.response()).toEqual([]);
    view.fill(response);
    expect(view.response()).toEqual(response);
  });

  it('left open is neither right nor called wrong', () => {
    const view = open(pairs, true);
    view.finish();
    expect(find('.verdict').textContent).toBe('Chưa trả lời');
  });
});

it.each([pairs, steps, typed, card])('a question can be asked again from the start', (html) => {
  const view = open(html);
  const before = view.element.innerHTML;
  for (const each of all('button')) each.click();
  view.reset();
  expect(view.element.innerHTML).toBe(before);
});
