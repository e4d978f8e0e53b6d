import { z } from 'zod';

const line = z.string().max(300);

const checklistSchema = z.object({
  /** What is being prepared, as the person writes it. */
  title: line.default(''),
  /** Ids of the items that are ready, own items included. */
  ready: z.array(z.string().max(40)).default([]),
  /** Items that the person added. */
  own: z
    .array(z.object({ id: z.string().max(40), text: line.min(1) }))
    .max(100)
    .default([]),
});
export type Checklist = z.infer<typeof checklistSchema>;

const draftSchema = z.object({ version: z.literal(1), lists: z.record(z.string(), checklistSchema) });
/** The lists that the device keeps, by plan; `chung` is the one without a plan. */
export type ChecklistDraft = z.infer<typeof draftSchema>;

/** A list of which nothing is ready yet. */
export const emptyChecklist: Checklist = { title: '', ready: [], own: [] };

/** Reads what the device kept; null for anything else. */
export function parseChecklistDraft(kept: unknown): ChecklistDraft | null {
  return draftSchema.safeParse(kept).data ?? null;
}

/** Adds an item at the end, under an id that no other has; unchanged for an empty text or after a hundred items. */
export function withOwnItem(list: Checklist, text: string): Checklist {
  const words = text.normalize('NFC').trim().slice(0, 300);
  if (!words || list.own.length >= 100) return list;
  const last = Math.max(0, ...list.own.map(({ id }) => Number(id.slice('rieng-'.length)) || 0));
  return { ...list, own: [...list.own, { id: `rieng-${last + 1}`, text: words }] };
}

/** Takes an own item off the list. */
export function withoutOwnItem(list: Checklist, id: string): Checklist {
  return {
    ...list,
    own: list.own.filter((item) => item.id !== id),
    ready: list.ready.filter((ready) => ready !== id),
  };
}

/** The list for the next conference: own items stay, nothing is ready, nothing is named. */
export function forNewConference({ own }: Checklist): Checklist {
  return { ...emptyChecklist, own };
}
