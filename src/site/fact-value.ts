import { formatDate } from '../core/document/plain-date.ts';
import type { DocumentData } from '../core/document/schema.ts';

type Fact = Pick<DocumentData['facts'][number], 'value' | 'unit'>;

/** A fact's value with its unit as Vietnamese writes it: «trên 90%», «khoảng 7.500 USD»; ISO days as 16/6/2022. */
export function factValue({ value, unit }: Fact): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDate(value);
  if (!unit || unit === 'ISO') return value;
  return unit.startsWith('%') ? `${value}${unit}` : `${value} ${unit}`;
}
