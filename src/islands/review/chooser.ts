import { newPerDayChoices } from '../../core/quiz/queue.ts';
import { review } from '../../strings/review.ts';
import { element } from '../element.ts';
import type { OfferedCampaign } from './learner-day.ts';

/** What the learner reviews. */
export interface Choice {
  campaigns: readonly string[];
  newPerDay: number;
}

/**
 * A form for what to review. What was chosen before is ticked; at first the latest campaign, the first in the list.
 * @param onChoose called when at least one campaign is ticked
 */
export function createChooser(
  offered: readonly OfferedCampaign[],
  { campaigns, newPerDay }: Choice,
  onChoose: (choice: Choice) => void,
): HTMLFormElement {
  const ticked = campaigns.length > 0 ? campaigns : offered.slice(0, 1).map(({ id }) => id);
  const boxes = offered.map(({ id }) =>
    element('input', { type: 'checkbox', name: 'dot-hoc', value: id, checked: ticked.includes(id) }),
  );
  const radios = newPerDayChoices.map((count) =>
    element('input', { type: 'radio', name: 'cau-moi', value: String(count), checked: count === newPerDay }),
  );
  const problem = element('p', { className: 'problem', role: 'alert' });
  const heading = element('h2', { tabIndex: -1 }, review.chooseTitle);
  const form = element(
    'form',
    { className: 'review-chooser' },
    heading,
    element('p', {}, review.chooseLead),
    element(
      'fieldset',
      {},
      element('legend', {}, review.campaigns),
      ...offered.map(({ title, count }, at) => labelled(boxes[at], review.campaignCount(title, count))),
    ),
    element(
      'fieldset',
      {},
      element('legend', {}, review.perDay),
      ...newPerDayChoices.map((count, at) => labelled(radios[at], review.perDayChoice(count))),
    ),
    problem,
    element('button', { className: 'button-primary' }, review.choose),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = boxes.filter((box) => box.checked).map(({ value }) => value);
    problem.textContent = chosen.length > 0 ? '' : review.chooseNone;
    const perDay = Number(radios.find((radio) => radio.checked)?.value ?? newPerDay);
    if (chosen.length > 0) onChoose({ campaigns: chosen, newPerDay: perDay });
  });
  return form;
}

function labelled(input: HTMLInputElement | undefined, words: string): HTMLLabelElement {
  return element('label', {}, ...(input ? [input] : []), element('span', {}, words));
}
