import { quiz } from '../../strings/quiz.ts';
import { element } from '../element.ts';
import type { AnswerForm, FormEvents } from './answer-form.ts';

/** Pairs: the lettered options stay in sight, and each item on the left has a list to choose from. */
export function openMatching(question: HTMLElement, { changed }: FormEvents): AnswerForm {
  const options = [...question.querySelectorAll<HTMLElement>('[data-option]')].map((option, index) => ({
    id: option.dataset.option ?? '',
    text: `${String.fromCharCode(65 + index)}. ${option.textContent?.trim()}`,
  }));
  const rows = [...question.querySelectorAll<HTMLElement>('[data-item]')];
  const selects = rows.map((row) => {
    const select = element('select', { className: 'match' }, element('option', { value: '' }, quiz.choose));
    select.append(...options.map(({ id, text }) => element('option', { value: id }, text)));
    select.addEventListener('change', changed);
    row.replaceChildren(element('label', {}, row.textContent?.trim() ?? '', select));
    return select;
  });
  return {
    atOnce: false,
    keepsFocus: false,
    missing: quiz.matchAll,
    response: () => {
      const response = selects.map(({ value }) => value);
      return response.some(Boolean) ? response : [];
    },
    fill: (response) => {
      for (const [index, select] of selects.entries()) select.value = response[index] ?? '';
    },
    close: ({ answer }) => {
      for (const [index, select] of selects.entries()) {
        const isRight = select.value === answer[index];
        const right = options.find(({ id }) => id === answer[index])?.text ?? '';
        select.disabled = true;
        const row = rows[index] as HTMLElement;
        row.dataset.state = isRight ? 'right' : 'wrong';
        row.append(
          element(
            'span',
            { className: 'mark' },
            isRight ? quiz.right : `${quiz.wrong}. ${quiz.answerIs} ${right}`,
          ),
        );
      }
    },
    place: () => question.querySelector('.items') as Element,
  };
}
