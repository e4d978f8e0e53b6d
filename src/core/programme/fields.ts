/** Names of what a person fills in at the head and the end of a programme, in the order of the form. */
export const programmeFieldNames = [
  'upperBody',
  'issuer',
  'symbol',
  'place',
  'signingBody',
  'position',
  'signer',
] as const;

/** What was filled in; an empty text prints «…». */
export type ProgrammeFields = Record<(typeof programmeFieldNames)[number], string>;

/** The most letters of one field. */
export const longestField = 300;

/** What the page of programmes keeps on the device: one head for all, documents left out by programme. */
export interface ProgrammeDraft {
  version: 1;
  fields: ProgrammeFields;
  /** Ids of documents, by id of the programme. */
  leftOut: Record<string, string[]>;
}

/** Nothing filled in yet. */
export const emptyProgrammeDraft: ProgrammeDraft = { version: 1, fields: readFields({}), leftOut: {} };

/** Fields of any object: what is missing or no text becomes empty, what is too long is cut. */
export function readFields(given: Record<string, unknown>): ProgrammeFields {
  const texts = programmeFieldNames.map((name) => {
    const value = given[name];
    return [name, typeof value === 'string' ? value.normalize('NFC').trim().slice(0, longestField) : ''];
  });
  return Object.fromEntries(texts) as ProgrammeFields;
}

/** Reads what the device kept; null for anything that is not a draft of this version. */
export function parseProgrammeDraft(kept: unknown): ProgrammeDraft | null {
  const { version, fields, leftOut } = (kept ?? {}) as Record<string, unknown>;
  if (version !== 1 || !isRecord(fields)) return null;
  const lists = Object.entries(isRecord(leftOut) ? leftOut : {});
  const known = lists.flatMap(([id, list]) =>
    Array.isArray(list) ? [[id, list.filter((one) => typeof one === 'string')]] : [],
  );
  return { version, fields: readFields(fields), leftOut: Object.fromEntries(known) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
