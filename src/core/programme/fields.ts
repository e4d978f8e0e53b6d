import { z } from 'zod';

const line = z.string().max(300).default('');

/** What a person fills in at the head and the end of a programme; an empty text prints «…». */
export const programmeFieldsSchema = z.object({
  upperBody: line,
  issuer: line,
  symbol: line,
  place: line,
  signingBody: line,
  position: line,
  signer: line,
});
export type ProgrammeFields = z.infer<typeof programmeFieldsSchema>;

/** What the page of programmes keeps on the device: one head for all, documents left out by programme. */
const programmeDraftSchema = z.object({
  version: z.literal(1),
  fields: programmeFieldsSchema,
  leftOut: z.record(z.string(), z.array(z.string())).default({}),
});
export type ProgrammeDraft = z.infer<typeof programmeDraftSchema>;

/** Nothing filled in yet. */
export const emptyProgrammeDraft: ProgrammeDraft = {
  version: 1,
  fields: programmeFieldsSchema.parse({}),
  leftOut: {},
};

/** Reads what the device kept; null for anything else. */
export function parseProgrammeDraft(kept: unknown): ProgrammeDraft | null {
  return programmeDraftSchema.safeParse(kept).data ?? null;
}
