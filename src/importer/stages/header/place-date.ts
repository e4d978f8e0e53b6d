import { isPlainDate, type PlainDate } from '../../../core/document/plain-date.ts';
import { dashes } from '../../../core/text/normalize.ts';
import { foldLetters } from '../letters.ts';

/** The line of place and date at the head of a document. */
export interface PlaceDate {
  /** Null when the line has the date alone. */
  place: string | null;
  /** The day, when all of it is printed and it exists. */
  date: PlainDate | null;
  /** What letters read for digits («l8» for «18») should be. */
  proposal?: PlainDate;
  /** True for a day that no calendar has. */
  impossible: boolean;
  /** How sure the date is, from 0 to 1. */
  confidence: number;
}

const digits = '[0-9loi|zsb]';
const blank = '[.…_ ]{0,30}';
const day = `(${digits} ?${digits}|${digits}|${blank})`;
const year = `(${digits}(?: ?${digits}){3}|\\d{0,3}${blank})`;
const place = "(?:([a-z][a-z .'-]{1,45}?)(?: ?[,.;-] ?| ))?";
// «Thái Nguyên, ngày 18 tháng 7 năm 2022», blanks for the clerk, the date alone
const written = new RegExp(`^${place}ngay ?${day} ?thang ?${day} ?nam ?${year}[.,;]?$`);
// «Thái Nguyên, 18/7/2022», «ngày 18-7-2022»
const numeric = new RegExp(
  `^${place}(?:ngay ?:? ?)?(${digits}{1,2}) ?[/.-] ?(${digits}{1,2}) ?[/.-] ?(${digits}{4})[.,;]?$`,
);
// «Thái Nguyên, tháng 7 năm 2022»: no day
const monthOnly = new RegExp(`^${place}thang ?${day} ?(?:nam|[/.-]) ?${year}[.,;]?$`);
// «Sơn Hà, ngày ?? tháng 7 năm 2O_6»: the form of a date that cannot be read
const unreadable = new RegExp(`^${place}ngay ?(?=.{0,40}?\\d).{1,14}? thang ?.{1,10}? nam ?.{1,10}$`);
// a day that the text speaks of
const spokenOf =
  /^(?:hom nay|vao|den|tu|truoc|sau|het|ke tu|trong|sang|chieu|toi|hop|can cu|thuc hien)(?: |$)/;
const longestLine = 120;
const longestUnreadable = 70;

/**
 * Reads a line that is nothing but place and date, or the date alone. Null for anything else, so that a date within a
 * sentence is never taken. Blanks («ngày … tháng … năm 2024») give no date; letters in place of digits a proposal.
 */
export function readPlaceDate(text: string): PlaceDate | null {
  if (text.length > longestLine) return null;
  const words = foldLetters(text.replace(dashes, '-')).replace(/\s+/g, ' ').replace(/\*/g, ' ');
  const match = written.exec(words) ?? numeric.exec(words);
  if (match) {
    const [, where, d, m, y] = match as unknown as [string, string | undefined, string, string, string];
    if (where && spokenOf.test(where)) return null;
    return { place: where ? text.slice(0, where.length).trim() : null, ...readDay(d, m, y) };
  }
  const month = monthOnly.exec(words) ?? (text.length <= longestUnreadable ? unreadable.exec(words) : null);
  if (!month || (month[1] && spokenOf.test(month[1]))) return null;
  const where = month[1] ? text.slice(0, month[1].length).trim() : null;
  return { place: where, date: null, impossible: false, confidence: 0 };
}

/** A place that ends with its comma, the date on the next line: «Thái Nguyên,». Null for anything else. */
export function readPlaceAlone(text: string): string | null {
  const match = /^(\p{Lu}[\p{L} .'-]{1,40}),$/u.exec(text);
  return match && (match[1] as string).split(' ').length <= 6 ? (match[1] as string) : null;
}

const misread: Record<string, string> = { l: '1', i: '1', '|': '1', o: '0', z: '2', s: '5', b: '8' };

function readDay(d: string, m: string, y: string): Omit<PlaceDate, 'place'> {
  const [dd, mm, yyyy] = [d, m, y].map((part) => part.replace(/ /g, '')) as [string, string, string];
  const none = { date: null, impossible: false, confidence: 0 };
  if (!/\w/.test(dd) || !/\w/.test(mm) || yyyy.replace(/[^\w|]/g, '').length < 4) return none;
  const fixed = [dd, mm, yyyy].map((part) =>
    part.replace(/[li|zsbo]/g, (letter) => misread[letter] as string),
  ) as (typeof d)[];
  const date = `${fixed[2]}-${fixed[1]?.padStart(2, '0')}-${fixed[0]?.padStart(2, '0')}`;
  if (!isPlainDate(date)) return { ...none, impossible: true };
  if (/\D/.test(dd + mm + yyyy)) return { ...none, proposal: date, confidence: 0 };
  const isOdd = Number(yyyy) < 1930 || Number(yyyy) > 2099;
  return {
    date,
    impossible: false,
    confidence: isOdd ? 0.4 : [d, m, y].some((part) => part.includes(' ')) ? 0.85 : 0.97,
  };
}
