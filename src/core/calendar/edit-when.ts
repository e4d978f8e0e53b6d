import type { PlainDate } from '../document/plain-date.ts';
import { firstDay, formatWhen, lastDay, type When, whenSchema } from '../plan/when.ts';

/** A time as the fields of a form hold it; a field that its kind does not use is empty. */
export interface WhenFields {
  kind: When['kind'];
  /** The day; for a range the first; for «trước ngày» the day itself, which is not included. */
  day: PlainDate | '';
  /** Last day of a range. */
  to: PlainDate | '';
  /** `07:45`. */
  hour: string;
  /** The document that is waited for, or how something recurs. */
  words: string;
}

/** The kinds of time that a person may choose, in the order of a form. */
export const editableKinds = [
  'fixed',
  'range',
  'before',
  'beforeHour',
  'inMonth',
  'inQuarter',
  'whenIssued',
  'recurring',
] as const satisfies When['kind'][];

/** A time as fields. */
export function fieldsOf(when: When): WhenFields {
  const day = 'date' in when ? when.date : (firstDay(when) ?? '');
  return {
    kind: when.kind,
    day,
    to: when.kind === 'range' ? when.to : (lastDay(when) ?? ''),
    hour: when.kind === 'beforeHour' ? when.hour : 'startsAt' in when ? (when.startsAt ?? '') : '',
    words: when.kind === 'whenIssued' ? when.trigger : when.kind === 'recurring' ? when.printed : '',
  };
}

/** The time that fields say; null when a day, an hour or words are missing, or a range ends before it begins. */
export function whenOf({ kind, day, to, hour, words }: WhenFields): When | null {
  const made = whenSchema.safeParse({ ...parts({ kind, day, to, hour, words }), printed: words || '-' }).data;
  if (!made || (made.kind === 'range' && made.to < made.from)) return null;
  return made.kind === 'recurring' ? made : ({ ...made, printed: formatWhen(made) } as When);
}

function parts({ kind, day, to, hour, words }: WhenFields): object {
  const startsAt = hour ? { startsAt: hour } : {};
  switch (kind) {
    case 'fixed':
      return { kind, date: day, ...startsAt };
    case 'range':
      return { kind, from: day, to, ...startsAt };
    case 'before':
      return { kind, date: day };
    case 'beforeHour':
      return { kind, date: day, hour };
    case 'inMonth':
      return { kind, month: day.slice(0, 7) };
    case 'inQuarter':
      return { kind, year: Number(day.slice(0, 4)), quarter: Math.ceil(Number(day.slice(5, 7)) / 3) };
    case 'whenIssued':
      return { kind, trigger: words.trim() };
    default:
      // what recurs without words is no time
      return words.trim() ? { kind } : {};
  }
}
