import type { WhenContext } from '../read-when.ts';
import { firstDay, lastDay } from '../when.ts';
import type { DayGroup } from './days.ts';
import { monthPhrase, quarterPhrase } from './patterns.ts';

/** Reads months: «tháng 8/2022», «tháng 3 đến tháng 5/2022»; without a year only after a word that limits. */
export function readMonths(aligned: string, { year: known }: WhenContext): DayGroup[] {
  return [...aligned.matchAll(monthPhrase)].flatMap((match): DayGroup[] => {
    const [whole, first, slashYear, wordYear, second, secondYear] = match;
    const written = slashYear ?? wordYear ?? secondYear;
    const year = written ? Number(written) : known;
    if (!year || Number(first) < 1 || Number(first) > 12 || Number(second ?? 1) > 12) return [];
    const endYear = secondYear ? Number(secondYear) : year;
    const startYear =
      second && !slashYear && !wordYear && Number(first) > Number(second) ? endYear - 1 : year;
    const from = monthOf(startYear, first as string);
    const to = second ? monthOf(endYear, second) : from;
    return [
      {
        start: match.index,
        end: match.index + whole.length,
        unit: 'month',
        from: firstDay({ kind: 'inMonth', month: from, printed: whole }) as string,
        to: lastDay({ kind: 'inMonth', month: to, printed: whole }) as string,
        confidence: written ? 0.9 : 0.5,
        ...(!written && { needsLead: true as const }),
      },
    ];
  });
}

/** Reads quarters: «quý II/2021», «quý II năm 2021»; without a year only after a word that limits. */
export function readQuarters(aligned: string, { year: known }: WhenContext): DayGroup[] {
  return [...aligned.matchAll(quarterPhrase)].flatMap((match): DayGroup[] => {
    const [whole, number, written] = match;
    const year = written ? Number(written) : known;
    if (!year) return [];
    const quarter = quarters[(number as string).toUpperCase()] ?? Number(number);
    const when = { kind: 'inQuarter' as const, year, quarter, printed: whole };
    return [
      {
        start: match.index,
        end: match.index + whole.trimEnd().length,
        unit: 'quarter',
        from: firstDay(when) as string,
        to: lastDay(when) as string,
        quarter: { year, quarter },
        confidence: written ? 0.9 : 0.5,
        ...(!written && { needsLead: true as const }),
      },
    ];
  });
}

const quarters: Record<string, number> = { I: 1, II: 2, III: 3, IV: 4 };

function monthOf(year: number, month: string): string {
  return `${year}-${month.padStart(2, '0')}`;
}
