import { kindOf } from '../../src/core/document/kind.ts';
import type { DoorEntry } from '../../src/core/search/door-data.ts';
import { foldVietnamese } from '../../src/core/text/vietnamese.ts';

/** Ways to type one number: `full` say all of it, `partial` leave the body open. */
export interface Spellings {
  full: string[];
  partial: string[];
}

/** Every spelling of a held number that a member may type, in its own form. */
export function spellingsOf({ symbol, kind }: Pick<DoorEntry, 'symbol' | 'kind'>): Spellings {
  const name = kindOf(kind).label;
  const [, number = '', code = '', body = ''] = /^(\d+)[-/]([^/]+)[-/](.+)$/.exec(symbol) ?? [];
  const isLaw = /^\d{4}$/.test(code);
  const always = [symbol, symbol.toLowerCase(), `${name} ${symbol}`, `${name} số ${symbol}`];
  if (isLaw) return withoutMarks({ full: always, partial: [] });
  const short = `${Number(number)}`;
  return withoutMarks({
    full: [
      ...always,
      symbol.normalize('NFD'),
      symbol.replace('-', '–'),
      symbol.replace(/[-/]/g, (sign) => ` ${sign} `),
      `${number} ${code} ${body}`,
      `${number}${code}${body}`,
      `${number} ${code}/${body}`,
      `${number}/${code}-${body}`,
      `${number}-${code}-${body}`,
      `${short}-${code}/${body}`,
      `0${short}-${code}/${body}`,
      `${code} ${symbol}`,
      `${code}${short}-${body}`,
      `${code} ${short}/${body}`,
      `${code}/${body} ${short}`,
      `${code}${body} ${short}`.toLowerCase(),
      `số ${symbol}`,
      `${name} ${short} ${body}`,
    ],
    partial: [
      `${code}${short}`.toLowerCase(),
      `${code} ${short}`,
      `${short} ${code}`,
      `${short}-${code}`,
      `${name} ${short}`,
      `${name} số ${short}`,
      `${short} ${name}`,
    ],
  });
}

/** The same again as one types them without marks. */
function withoutMarks({ full, partial }: Spellings): Spellings {
  const both = (spellings: string[]) => [...new Set([...spellings, ...spellings.map(foldVietnamese)])];
  return { full: both(full), partial: both(partial) };
}
