import { type Card, emptyRecord, type StudyRecord } from './record.ts';

/** Version of the stored shape; a change of meaning raises it and adds a step that reads the earlier one. */
export const storedVersion = 2;

/** The text that a device keeps; `parseRecord` gives the same record back. */
export function formatRecord({ cards, places, marks, exams, campaigns, newPerDay }: StudyRecord): string {
  return JSON.stringify({
    version: storedVersion,
    cards: Object.fromEntries(cards),
    places: Object.fromEntries(places),
    marks: Object.fromEntries(marks),
    exams,
    campaigns,
    newPerDay,
  });
}

/** Reads what a device kept; what is not understood gives an empty record. Never throws. */
export function parseRecord(text: string | null): StudyRecord {
  try {
    const data: unknown = JSON.parse(text ?? '');
    if (!isObject(data) || data.version !== storedVersion) return emptyRecord;
    return {
      cards: new Map(Object.entries((data.cards ?? {}) as Record<string, Card>)),
      places: new Map(Object.entries((data.places ?? {}) as object)),
      marks: new Map(Object.entries((data.marks ?? {}) as object)),
      exams: (data.exams ?? []) as StudyRecord['exams'],
      campaigns: (data.campaigns ?? []) as string[],
      newPerDay: typeof data.newPerDay === 'number' ? data.newPerDay : emptyRecord.newPerDay,
    };
  } catch {
    return emptyRecord;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
