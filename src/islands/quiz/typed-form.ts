import type { Expected } from '../../core/quiz/typed-answer.ts';
import { quiz } from '../../strings/quiz.ts';
import { element } from '../element.ts';
import type { AnswerForm, FormEvents } from './answer-form.ts';

/** A short answer to type; the Enter key hands it in. */
export function openTyped(question: HTMLElement, { changed, submit }: FormEvents): AnswerForm {
  const expects = (question.dataset.expects ?? 'words') as Expected;
  const hint = element('span', { className: 'hint' }, quiz.typedHint[expects]);
  const input = element('input', { type: 'text', autocomplete: 'off', spellcheck: false });
  input.setAttribute('autocapitalize', 'off');
  input.inputMode = expects === 'number' ? 'decimal' : 'text';
  input.addEventListener('input', changed);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    submit();
  });
  const label = element('label', { className: 'typed' }, quiz.typedLabel, hint, input);
  question.querySelector('fieldset')?.append(label);
  return {
    atOnce: false,
    keepsFocus: false,
    missing: quiz.typeFirst,
    response: () => (input.value.trim() ? [input.value.trim()] : []),
    fill: ([text = '']) => {
      input.value = text;
    },
    close: () => {
      input.readOnly = true;
    },
    place: () => label,
  };
}
