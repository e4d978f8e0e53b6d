import type { KindId } from '../document/kind.ts';
import { issuerCodeOf, issuerCodePattern, issuerNamePattern, syllableCodes } from './issuer-words.ts';
import {
  codeBySpelling,
  codeOfKind,
  codePattern,
  kindByName,
  looseCodePattern,
  namePattern,
} from './kind-words.ts';
import { foldInPlace } from './normalize.ts';

/** A document number as far as a query says it: «18-NQ/TW» in full, «nq 18» without body, «18» alone. */
export interface Code {
  /** Without leading zeros. */
  number: string;
  /** Folded code of the kind, «nq»; absent when not said. */
  kind?: string;
  /** The kind when it was said in words: «quy định 37» is not a quyết định. */
  kindId?: KindId;
  /** Folded code of the body, «tw»; absent when not said. */
  issuer?: string;
  /** True for «nghị quyết trung ương 5», which may also mean the fifth plenum. */
  maybePlenum?: true;
  /** Where it stands in the folded text. */
  start: number;
  end: number;
}

const before = '(?<![a-z0-9])';
const after = '(?![a-z0-9])';
const gap = '[\\s\\-/._]*';
const tight = '\\s{0,2}[\\-/]\\s{0,2}';
const number = '(?<number>\\d{1,4})';
// A number that counts something, a day or a year is no document number: «kế hoạch 5 năm», «nq 21/7», «quy hoạch 2021».
const notCounted =
  '(?!\\d|\\s*(?:nam(?!\\s*(?:19|20)\\d\\d(?!\\s*-))|thang|lop|dong|trieu|ty|nguoi)(?![a-z])|\\s*[/.]\\s*\\d|\\s*%)(?<!(?:19|20)\\d\\d)';
const named = `(?:(?<name>${namePattern})\\s*(?:so(?:\\s*hieu)?\\s*)?:?\\s*)`;
const issuer = `(?<issuer>${issuerCodePattern}|${issuerNamePattern})`;
const kind = `(?<kind>${looseCodePattern})`;
const stateYear = '(?:/(?:19|20)\\d\\d)?';

/** «18, 19 và 20-NQ/TW»: one kind and body for a list of numbers. */
const list = new RegExp(
  `${before}(?<list>\\d{1,4}(?:\\s*(?:,|;|va)\\s*\\d{1,4})+)${tight}?(?<kind>${codePattern})${tight}(?<issuer>[a-z]{1,13})${after}`,
  'g',
);

/** The official forms, with a slash or dash before the body, known or not: «18-NQ/TW», «30/2020/NĐ-CP», «18/NQ-TW». */
const official = new RegExp(
  `${before}${named}?${number}${stateYear}\\s{0,2}[\\-/]?\\s{0,2}(?<kind>${codePattern})${tight}(?<issuer>[a-z]{1,13}\\d{0,2})${after}`,
  'g',
);

/** «31/2024/QH15»: the State writes no kind in the number of a law. */
const law = new RegExp(
  `${before}(?:luat\\s*(?:so\\s*)?)?${number}/(?:19|20)\\d\\d/(?<issuer>qh\\d{2})${after}`,
  'g',
);

/** Forms of a query, from the fullest to the barest. */
const loose: readonly RegExp[] = [
  // «18nqtw», «18 nq tw», «NQ 18 NQ TW»
  `${named}?${number}${gap}${kind}${gap}(?:cua\\s+)?${issuer}`,
  // «nqtw 18», «nq/tw 18», «nghị quyết trung ương 5»
  `(?:${named}|${kind})${gap}${issuer}${gap}(?:so\\s*)?${number}${notCounted}`,
  // «nq18», «nghị quyết số 18 của trung ương», «NQ18-TW»
  `(?:${named}|${kind})${gap}(?:so\\s*)?${number}${notCounted}(?:${gap}(?:cua\\s+)?${issuer})?`,
  // «18nq», «18 nghị quyết», «18-nq/»
  `${number}${gap}(?:${kind}|(?<name>${namePattern}))(?:\\s*[\\-/])?`,
  // «18/tw», «18 trung ương»
  `(?<!khoa\\s*|lan\\s*thu\\s*)${number}${gap}(?:cua\\s+)?${issuer}`,
].map((form) => new RegExp(`${before}${form}${after}`, 'g'));

const bare = /^(?:so\s*(?:hieu)?\s*:?\s*)?(?<number>\d{1,4})$/;

/**
 * Document numbers of a query in any spelling and order, longest reading first, never overlapping.
 * @param folded the query folded in place
 * @param typed the same query with its accents: «7 từ» is no «7-…/TU»
 */
export function extractCodes(folded: string, typed: string = folded): Code[] {
  const found: Code[] = [];
  let rest = collect(folded, typed, list, found);
  rest = collect(rest, typed, law, found);
  rest = collect(rest, typed, official, found);
  for (const form of loose) rest = collect(rest, typed, form, found);
  const alone = found.length === 0 ? bare.exec(folded)?.groups?.number : undefined;
  if (alone && !/^(?:19|20)\d\d$/.test(alone))
    found.push({ number: trim(alone), start: 0, end: folded.length });
  return found;
}

/** Document numbers cited in an official text, in the official forms only. */
export function extractCitedCodes(folded: string): Code[] {
  const found: Code[] = [];
  const rest = collect(collect(folded, folded, list, found), folded, law, found);
  collect(rest, folded, official, found);
  return found;
}

/**
 * Tokens under which a number can be found: «18nqtw», «18nq», «18tw» and «so18».
 * A query asks for the longest one that it can (`tokenOf`).
 */
export function codeTokens({ number, kind = '', issuer = '' }: Code): string[] {
  return [`${number}${kind}${issuer}`, `${number}${kind}`, `${number}${issuer}`, `so${number}`];
}

/** The one token that says all that the query says. */
export function tokenOf({ number, kind = '', issuer = '' }: Code): string {
  return kind || issuer ? `${number}${kind}${issuer}` : `so${number}`;
}

/** Reads every match of a pattern into codes and blanks it, so that a shorter pattern cannot read it again. */
function collect(text: string, typed: string, pattern: RegExp, found: Code[]): string {
  return text.replace(pattern, (match: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Record<string, string | undefined>;
    const start = rest.at(-3) as number;
    const numbers = groups.list?.match(/\d+/g) ?? [groups.number ?? ''];
    const codes = numbers.map((value) => codeOf(value, groups, { start, end: start + match.length }, typed));
    // «5 từ» is neither a number of a kind nor of a body.
    if (codes.every((code) => !code.kind && !code.issuer)) return match;
    found.push(...codes);
    return ' '.repeat(match.length);
  });
}

function codeOf(
  value: string,
  groups: Record<string, string | undefined>,
  place: { start: number; end: number },
  typed: string,
): Code {
  const kindId = groups.name
    ? kindByName.get(groups.name.replace(/\s+/g, '').replace('hanhdong', ''))
    : undefined;
  const spelled = groups.kind ? codeBySpelling.get(groups.kind) : undefined;
  const said = spelled ?? (kindId && codeOfKind(kindId));
  const body = groups.issuer && issuerCodeOf(groups.issuer);
  const isSyllable =
    body !== undefined &&
    syllableCodes.has(body) &&
    !typedPlainly(typed.slice(place.start, place.end), groups.issuer ?? '');
  const plenum = body === 'tw' && Number(value) <= 15 && /\d$/.test(typed.slice(0, place.end));
  return {
    number: trim(value),
    ...(said && { kind: said }),
    ...(kindId && { kindId }),
    ...(body && !isSyllable && { issuer: body }),
    ...(plenum && { maybePlenum: true as const }),
    ...place,
  };
}

/** True unless the code carries a vowel or tone mark where it was typed; «đ» is a letter of codes. */
function typedPlainly(text: string, issuer: string): boolean {
  const at = foldInPlace(text).lastIndexOf(issuer);
  return /^[a-zđ]+$/.test(text.slice(at, at + issuer.length));
}

function trim(value: string): string {
  return value.replace(/^0+(?=\d)/, '');
}
