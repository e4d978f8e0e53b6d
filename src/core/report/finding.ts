/**
 * One thing to look at in a report. `wrong` cannot be true of real people, `missing` is not written yet, `note` may
 * well be right. Nothing stops the one who types.
 */
export interface ReportFinding {
  /** Permanent English kebab-case. */
  code: string;
  weight: 'wrong' | 'missing' | 'note';
  /** The field to look at, as the form names it: «own.away», «classes.0.attended», «head.unit», «units.2». */
  field: string;
  message: string;
}

/** Counts that may be compared: both are written. */
export function isOver(part: number | null, whole: number | null): boolean {
  return part !== null && whole !== null && part > whole;
}
