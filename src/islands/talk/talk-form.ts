import { type TalkAudience, talkAudiences } from '../../core/talk/material.ts';
import { type TalkSelection, withinMinutes } from '../../core/talk/selection.ts';

/** What the form says; no order, for that comes from the outline. */
export type FormSelection = Omit<TalkSelection, 'order'>;

/** Reads the form; a length out of bounds is brought within them. */
export function readTalkForm(form: HTMLFormElement): FormSelection {
  const data = new FormData(form);
  const audience = data.get('doi-tuong') as TalkAudience;
  return {
    documents: data.getAll('van-ban').map(String),
    audience: talkAudiences.includes(audience) ? audience : 'grassroots-members',
    minutes: withinMinutes(Number.parseInt(String(data.get('phut') ?? ''), 10)),
  };
}

/** Shows a selection and the name of the talk in the form, and opens the campaigns that have chosen documents. */
export function fillTalkForm(form: HTMLFormElement, { documents, audience, minutes }: FormSelection): void {
  for (const box of form.querySelectorAll<HTMLInputElement>('[name="van-ban"]')) {
    box.checked = documents.includes(box.value);
  }
  for (const radio of form.querySelectorAll<HTMLInputElement>('[name="doi-tuong"]')) {
    radio.checked = radio.value === audience;
  }
  for (const group of form.querySelectorAll('details')) {
    if (group.querySelector('input:checked')) group.open = true;
  }
  showMinutes(form, minutes);
}

/** Writes the length into its field and marks the button of that length. */
export function showMinutes(form: HTMLFormElement, minutes: number): void {
  const field = form.querySelector<HTMLInputElement>('[name="phut"]');
  if (field) field.value = String(minutes);
  for (const button of form.querySelectorAll<HTMLButtonElement>('[data-minutes]')) {
    button.setAttribute('aria-pressed', String(button.dataset.minutes === String(minutes)));
  }
}
