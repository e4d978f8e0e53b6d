import { readingStudy } from '../../strings/reading-study.ts';
import { element } from '../element.ts';

/** A dialog over the page, closed by its button, by Escape and by a tap beside it; it is gone when closed. */
export function openSheet(title: string, ...content: (Node | string)[]): HTMLDialogElement {
  const sheet = element('dialog', { className: 'reading-sheet' });
  const heading = element('h2', { textContent: title, id: 'ten-bang' });
  sheet.setAttribute('aria-labelledby', heading.id);
  sheet.append(heading, ...content);
  sheet.addEventListener('click', ({ target }) => {
    if (target === sheet) sheet.close();
  });
  sheet.addEventListener('close', () => sheet.remove());
  document.body.append(sheet);
  sheet.showModal();
  return sheet;
}

/** A button with a label that does something. */
export function actionButton(label: string, act: () => void, className = ''): HTMLButtonElement {
  const button = element('button', { type: 'button', textContent: label, className });
  button.addEventListener('click', act);
  return button;
}

/** Asks for a note on a passage: shows its words, gives the note as typed to `keep`. */
export function askNote(clause: string, quote: string, note: string, keep: (note: string) => void): void {
  const field = element('textarea', { id: 'ghi-chu-moi', rows: 4, value: note, maxLength: 5000 });
  const label = element('label', { textContent: readingStudy.yourNote, htmlFor: field.id });
  const form = element('form', { method: 'dialog' });
  const done = element('button', {
    type: 'submit',
    textContent: readingStudy.keep,
    className: 'button-primary',
  });
  const row = element('p', { className: 'sheet-actions' }, done);
  form.append(element('blockquote', { textContent: quote }), label, field, row);
  form.addEventListener('submit', () => keep(field.value));
  const sheet = openSheet(readingStudy.noteFor(clause), form);
  row.append(actionButton(readingStudy.cancel, () => sheet.close()));
  field.focus();
}
