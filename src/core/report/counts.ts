/** What a unit counts by hand, in the order of its form; numbers of people but for `programmes`. */
export const ownCountKeys = [
  'total',
  'exempt',
  'away',
  'absentWork',
  'absentSick',
  'absentLeave',
  'absentOther',
  'programmes',
  'plannedMembers',
  'plannedMasses',
  'actualMembers',
  'actualMasses',
] as const;

/** What comes out of the classes. `called` leaves make-up classes out, `attended` holds them, `madeUp` is only them. */
const classCountKeys = [
  'called',
  'attended',
  'madeUp',
  'massesCalled',
  'massesAttended',
  'massesMadeUp',
  'classes',
  'makeUpClasses',
] as const;

/** Every figure of a report. */
export const figureKeys = [...ownCountKeys, ...classCountKeys] as const;

export type OwnCountKey = (typeof ownCountKeys)[number];
export type FigureKey = (typeof figureKeys)[number];

/** A count; null while nobody has written it, which is not zero. */
export type Count = number | null;

/** No party organization is larger; what is above is a slip of the keyboard. */
export const largestCount = 9_999_999;

/** What a person typed for a count: the count, null for nothing, 'unreadable' for anything that is not one. */
export type ReadCount = Count | 'unreadable';

/**
 * Reads a count as people and spreadsheets write it: «1.586», «1 586», «12,0», 12. No fractions, nothing below zero,
 * nothing over `largestCount`.
 */
export function readCount(written: string | number | null | undefined): ReadCount {
  if (typeof written === 'number') return checked(written);
  const text = (written ?? '').normalize('NFKC').replace(/\s/g, '');
  if (text === '' || text === '…' || text === '...') return null;
  if (text.length > 15) return 'unreadable';
  const isGrouped = /^\d{1,3}(?:\.\d{3})+(?:,0+)?$/.test(text) || /^\d{1,3}(?:,\d{3})+(?:\.0+)?$/.test(text);
  const whole = isGrouped
    ? text.replace(/(?:[.,]0{1,2})$/, '').replace(/[.,]/g, '')
    : text.replace(/[.,]0+$/, '');
  return /^\d+$/.test(whole) ? checked(Number(whole)) : 'unreadable';
}

function checked(value: number): ReadCount {
  return Number.isInteger(value) && value >= 0 && value <= largestCount ? value : 'unreadable';
}

/** Adds counts; what is not written adds nothing, and nothing at all stays null. */
export function sumCounts(counts: readonly Count[]): Count {
  const known = counts.filter((count) => count !== null);
  return known.length > 0 ? known.reduce((sum, count) => sum + count, 0) : null;
}

/** 1586 → «1.586»; «…» for what is not written. */
export function formatCount(count: Count): string {
  return count === null ? '…' : String(count).replace(/\B(?=(\d{3})+$)/g, '.');
}
