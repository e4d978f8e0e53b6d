import { foldVietnamese } from '../../src/core/text/vietnamese.ts';
import { countWords, type Expected } from '../fixtures/documents/make/description.ts';

/** A reading as the report prints it; `proposal` is what a slip of scanning should be. */
interface Reading {
  value: unknown;
  confidence: number;
  line: number | null;
  proposal?: unknown;
}

/** What a person compares of an import: the readings, the text, and what was counted. */
export interface Imported {
  readings: Partial<Record<string, Reading>> | null;
  headings: { text: string; level: number }[];
  /** Everything that a reader of the document sees. */
  text: string;
  annexes: string[];
  tables: number;
  footnotes: number;
  citations: string[];
}

/** One field of one document: read right, left open, or wrong, and how sure the importer was. */
export interface Score {
  field: string;
  right: boolean;
  /** Wrong, and stated with a confidence of 0.9 or more. */
  misleads: boolean;
  got: string;
  expected: string;
}

export const readFields = ['symbol', 'kind', 'issuedOn', 'issuer', 'parent', 'place', 'subject'] as const;

const nothingRead: Imported = {
  ...{ readings: null, headings: [], text: '', annexes: [], tables: 0, footnotes: 0, citations: [] },
};

/** Compares every field; letters are compared without case, space and end punctuation. */
export function scoreDocument(expected: Expected, imported: Imported | null): Score[] {
  const got = imported ?? nothingRead;
  const readings = got.readings ?? {};
  const scores = readFields.map((field) => scoreReading(field, expected[field], readings[field]));
  const signer = readings.signer;
  const lines = listOf(readings.recipients);
  const ends = lines.length ? [lines[0], lines.at(-1), lines.length] : null;
  return [
    ...scores,
    {
      field: 'signer',
      right: sameSigner(expected.signer, signer),
      misleads: isSure(signer) && !sameSigner(expected.signer, signer),
      got: show(signer?.value ?? signer),
      expected: show(expected.signer),
    },
    scoreCount(
      'recipients',
      ends?.map(plain).join(' | ') ?? '',
      expected.recipients?.map(plain).join(' | ') ?? '',
    ),
    scoreCount('annexes', labelsOf(got.annexes, expected.annexes), expected.annexes.join(' | ')),
    scoreCount('tables', got.tables, expected.tables),
    scoreCount('footnotes', got.footnotes, expected.footnotes),
    scoreCount('citations', sorted(got.citations), sorted(expected.citations)),
    scoreCount('words', countWords(got.text).words, expected.words),
    scoreCount('letters', countWords(got.text).letters, expected.letters),
  ];
}

/** How many of the expected headings came out, and at which level. */
export function scoreHeadings(
  expected: Expected,
  got: Imported | null,
): { right: number; missing: string[]; extra: string[] } {
  const left = [...(got?.headings ?? [])];
  const missing: string[] = [];
  for (const { text, level, annex } of expected.headings) {
    const at = left.findIndex((found) => sameHeading(text, found.text));
    const levels = annex ? [level, level + 1] : [level];
    if (at < 0) missing.push(`no «${text}»`);
    else if (!levels.includes(left[at]?.level ?? 0))
      missing.push(`«${text}» at ${left[at]?.level}, not ${level}`);
    if (at >= 0) left.splice(at, 1);
  }
  const extra = left
    .filter(
      ({ text }) => !/^Điều \d/u.test(text) && !expected.annexes.some((label) => sameHeading(label, text)),
    )
    .map(({ text }) => text);
  return { right: expected.headings.length - missing.length, missing, extra };
}

function scoreReading(field: (typeof readFields)[number], wanted: string | null, reading?: Reading): Score {
  const matches = (value: unknown) =>
    wanted === null
      ? (value ?? '') === '' || (reading?.confidence ?? 0) < 0.5
      : field === 'symbol' || field === 'issuedOn' || field === 'kind'
        ? String(value ?? '') === wanted
        : plain(value).replace(/^vv|^vềviệc/, '') === plain(wanted).replace(/^vv|^vềviệc/, '');
  const right = matches(reading?.value) || (reading?.proposal !== undefined && matches(reading.proposal));
  return {
    field,
    right,
    misleads: !right && isSure(reading),
    got: show(reading),
    expected: show(wanted),
  };
}

function sameSigner(wanted: Expected['signer'], reading?: Reading): boolean {
  const value = (reading?.value ?? reading ?? {}) as Record<string, unknown>;
  const part = (name: string) => {
    const found = value[name];
    return found && typeof found === 'object' ? (found as Reading).value : found;
  };
  if (!wanted) return !part('name');
  const authority = String(part('authority') ?? '');
  const isRightAuthority =
    wanted.authority === null
      ? authority === '' || authority === 'self'
      : plain(wanted.authority).includes(plain(authority)) ||
        authorities(wanted.authority).includes(authority);
  return (
    plain(part('name')) === plain(wanted.name) &&
    plain(part('position')) === plain(wanted.position) &&
    isRightAuthority
  );
}

function authorities(printed: string): string[] {
  return [
    ...(/T\/M|TM\./u.test(printed) ? ['onBehalfOf'] : []),
    ...(/K\/T|KT\./u.test(printed) ? ['forTheHead'] : []),
    ...(/T\/L|TL\./u.test(printed) ? ['byOrderOf'] : []),
  ];
}

function listOf(reading?: Reading): string[] {
  const value = (reading && 'value' in reading ? reading.value : reading) as unknown;
  if (Array.isArray(value)) return value.map(String);
  const lines = (value as { lines?: unknown } | null | undefined)?.lines;
  return Array.isArray(lines) ? lines.map(String) : [];
}

/** Annexes by the labels that are expected; the title may stand on the same line. */
function labelsOf(found: string[], wanted: string[]): string {
  return found
    .map((text, index) => (wanted[index] && sameHeading(wanted[index], text) ? wanted[index] : text))
    .join(' | ');
}

function scoreCount(field: string, got: string | number, wanted: string | number): Score {
  return { field, right: got === wanted, misleads: false, got: String(got), expected: String(wanted) };
}

function sameHeading(wanted: string, got: string): boolean {
  const [a, b] = [plain(wanted), plain(got)];
  return a === b || (/^(?:chương|phần|mục|phụlục|quychế)/.test(a) && b.startsWith(a));
}

function isSure(reading?: Reading): boolean {
  return (reading?.confidence ?? 0) >= 0.9;
}

/** Letters and digits only, small, in NFC; the Icelandic letter that scanners read is Đ. */
function plain(value: unknown): string {
  return String(value ?? '')
    .normalize('NFC')
    .replace(/[Ðð]/g, 'Đ')
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]/gu, '');
}

function sorted(symbols: string[]): string {
  return [...new Set(symbols)].sort().join(', ');
}

function show(value: unknown): string {
  return value === undefined || value === null
    ? '-'
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);
}

/** True when a text has these words, whatever the case and the marks. */
export function hasWords(text: string, words: string): boolean {
  return foldVietnamese(text.normalize('NFC')).includes(foldVietnamese(words));
}
