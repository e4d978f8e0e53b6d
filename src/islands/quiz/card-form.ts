import { forgotten, type Response, remembered } from '../../core/quiz/grade.ts';
import { quiz } from '../../strings/quiz.ts';
import { element } from '../element.ts';
import type { AnswerForm, FormEvents } from './answer-form.ts';

/** A card: its back is shown first, then the learner says whether it was remembered. */
export function openCard(question: HTMLElement, { changed }: FormEvents): AnswerForm {
  let response: Response = [];
  const flip = element('button', { type: 'button', className: 'check button-primary' }, quiz.flip);
  const back = element('div', { className: 'feedback card-back', tabIndex: -1, hidden: true });
  const answers = element('div', { className: 'card-answers', hidden: true });
  for (const [id, words] of [[remembered, quiz.remembered] as const, [forgotten, quiz.forgotten] as const]) {
    const button = element('button', { type: 'button' }, words);
    button.addEventListener('click', () => {
      response = [id];
      changed();
    });
    answers.append(button);
  }
  const show = () => {
    back.replaceChildren(...(question.querySelector('.proof')?.cloneNode(true).childNodes ?? []));
    flip.remove();
    back.hidden = false;
    answers.hidden = false;
  };
  flip.addEventListener('click', () => {
    show();
    back.focus();
  });
  question.querySelector('fieldset')?.append(flip, back, answers);
  return {
    atOnce: true,
    keepsFocus: false,
    missing: '',
    response: () => response,
    fill: (earlier) => {
      response = earlier;
      if (earlier.length > 0) show();
    },
    close: () => answers.replaceChildren(),
    place: () => answers,
  };
}
