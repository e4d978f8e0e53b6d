import type { PlainDate } from './plain-date.ts';

/** A term (khóa) of the Central Committee; it ends when the next one begins. */
interface CentralTerm {
  term: string;
  from: PlainDate;
  /** True where the exact day is general knowledge that an office may correct. */
  unconfirmed?: boolean;
}

/**
 * Terms of the Central Committee, latest first. A term begins on the day after the congress closes, or with the
 * first plenum when that meets during the congress; numbers of central documents restart with it.
 */
const centralTerms: readonly CentralTerm[] = [
  { term: 'XIV', from: '2026-01-23' },
  { term: 'XIII', from: '2021-01-31', unconfirmed: true },
  { term: 'XII', from: '2016-01-27', unconfirmed: true },
  { term: 'XI', from: '2011-01-19', unconfirmed: true },
  { term: 'X', from: '2006-04-25', unconfirmed: true },
];

/** The term in which a central document of this day was issued; null before the table begins. */
export function termOf(date: PlainDate): string | null {
  return centralTerms.find((row) => row.from <= date)?.term ?? null;
}
