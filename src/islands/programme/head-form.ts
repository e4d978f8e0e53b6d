import { type ProgrammeFields, readFields } from '../../core/programme/fields.ts';

/** What the form holds now: the fields of head and end, and the ids of the documents that are kept. */
export interface HeadForm {
  fields: ProgrammeFields;
  kept: string[];
}

/** Reads the form; what is typed too long is cut where the browser did not. */
export function readHeadForm(form: HTMLFormElement): HeadForm {
  const data = new FormData(form);
  return {
    fields: readFields(Object.fromEntries(data)),
    kept: data.getAll('document').map(String),
  };
}

/** Shows fields in the form, and unticks the documents that were left out. */
export function fillHeadForm(
  form: HTMLFormElement,
  fields: Partial<ProgrammeFields>,
  leftOut: readonly string[] | null,
): void {
  for (const input of form.querySelectorAll<HTMLInputElement>('input')) {
    if (input.name === 'document') input.checked = leftOut ? !leftOut.includes(input.value) : input.checked;
    else input.value = fields[input.name as keyof ProgrammeFields] ?? input.value;
  }
}
