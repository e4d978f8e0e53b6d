/** A day, month or quarter found in a text, as the token that the index holds for it. */
export interface DateToken {
  /** «20220616», «202208», «2021q2», or «ng2008» for a day without a year (20/8). */
  token: string;
  /** Where it stands in the folded text. */
  start: number;
  end: number;
}

const d = '(\\d{1,2})';
const year = '(\\d{4}|\\d{2})(?!\\d)';
const edge = '(?<![\\d/])';
const join = '\\s*(?:-|,|va|den)\\s*(?:ngay\\s*)?';
const separator = '\\s*[/.\\-]\\s*';
const numerals: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

interface Form {
  pattern: RegExp;
  read(groups: string[]): string[];
}

/** Forms from the longest to the shortest; each reads its groups into tokens. Samples in test/core/search. */
const forms: readonly Form[] = [
  // «21 và 22/7/2022», «5-6/12/2022»
  {
    pattern: new RegExp(`${edge}${d}${join}${d}/${d}/${year}`, 'g'),
    read: ([a, b, m, y]) => span(a, b, m, y),
  },
  // «ngày 27, 28 tháng 3 năm 2021»
  {
    pattern: new RegExp(`${edge}${d}${join}${d}\\s*thang\\s*${d}\\s*(?:nam|/|-)?\\s*${year}`, 'g'),
    read: ([a, b, m, y]) => span(a, b, m, y),
  },
  // «16/6/2022», «16-6-2022», «16.06.22»
  {
    pattern: new RegExp(`${edge}${d}${separator}${d}${separator}${year}`, 'g'),
    read: ([a, m, y]) => day(a, m, y),
  },
  // «ngày 16 tháng 6 năm 2022»
  {
    pattern: new RegExp(`${edge}${d}\\s*thang\\s*${d}\\s*(?:nam|/|-)?\\s*${year}`, 'g'),
    read: ([a, m, y]) => day(a, m, y),
  },
  // «tháng 8/2022», «8/2022»
  {
    pattern: new RegExp(`(?:thang\\s*${d}\\s*(?:nam|/|-)?\\s*|${edge}${d}/)(\\d{4})(?!\\d)`, 'g'),
    read: ([m, n, y]) => month(m ?? n, y),
  },
  // «quý II/2021»
  {
    pattern: /(?<![a-z])quy\s*(i{1,3}|iv|[1-4])\s*(?:nam|\/|-)?\s*(\d{4})(?!\d)/g,
    read: ([q, y]) => [`${y}q${numerals[q ?? ''] ?? q}`],
  },
  // «20/8», «20 tháng 8»
  {
    pattern: new RegExp(`${edge}${d}(?:/|\\s*thang\\s*)${d}(?![\\d/])`, 'g'),
    read: ([a, m]) => (isDay(a, m) ? [yearless(a, m)] : []),
  },
];

/**
 * Finds every date of a folded text in the spellings people use, ranges expanded to their ends.
 * A full day gives one token here; `dateTokens` adds the month and the day without its year.
 */
export function extractDates(folded: string): DateToken[] {
  const found: DateToken[] = [];
  let rest = folded;
  for (const { pattern, read } of forms) {
    rest = rest.replace(pattern, (match: string, ...groups: unknown[]) => {
      const tokens = read(groups as string[]);
      const start = groups.findLast((group) => typeof group === 'number') as number;
      for (const token of tokens) found.push({ token, start, end: start + match.length });
      return tokens.length > 0 ? ' '.repeat(match.length) : match;
    });
  }
  return found;
}

/** Every token under which a text's dates can be found: «20220616» also as «202206» and «ng1606». */
export function dateTokens(folded: string): string[] {
  return extractDates(folded).flatMap(({ token }) =>
    /^\d{8}$/.test(token) ? [token, token.slice(0, 6), yearless(token.slice(6), token.slice(4, 6))] : [token],
  );
}

function span(from?: string, to?: string, m?: string, y?: string): string[] {
  const [first, last] = [Number(from), Number(to)];
  if (!(first < last) || last - first > 15) return day(to, m, y);
  return Array.from({ length: last - first + 1 }, (_, step) => day(`${first + step}`, m, y)).flat();
}

function day(a?: string, m?: string, y?: string): string[] {
  return isDay(a, m) ? [`${fullYear(y)}${pad(m)}${pad(a)}`] : [];
}

function month(m?: string, y?: string): string[] {
  return Number(m) >= 1 && Number(m) <= 12 ? [`${y}${pad(m)}`] : [];
}

function yearless(a?: string, m?: string): string {
  return `ng${pad(a)}${pad(m)}`;
}

function isDay(a?: string, m?: string): boolean {
  return Number(a) >= 1 && Number(a) <= 31 && Number(m) >= 1 && Number(m) <= 12;
}

function fullYear(y = ''): string {
  return y.length === 2 ? `20${y}` : y;
}

function pad(value = ''): string {
  return value.padStart(2, '0');
}
