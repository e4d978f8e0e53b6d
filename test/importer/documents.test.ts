import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countWords } from '../fixtures/documents/make/description.ts';
import { documentFixtures } from '../support/document-fixtures.ts';
import { type FixtureImport, importFixture } from '../support/document-import.ts';
import { hasWords, readFields, type Score, scoreDocument, scoreHeadings } from '../support/document-score.ts';

const fixtures = documentFixtures();
const open = fixtures.filter(({ expected }) => !expected.stops);
const stopped = fixtures.filter(({ expected }) => expected.stops);
const imports = new Map<string, FixtureImport>();
const scores = new Map<string, Score[]>();

/** Codes that tell a clerk why a file stops, by the reason that the fixture was made for. */
const reasons = {
  secrecy: /^secrecy-mark$/,
  'no-text-layer': /without-text/,
  encrypted: /encrypted/,
  broken: /broken/,
  'other-format': /spreadsheet|not-readable/,
};

beforeAll(async () => {
  for (const { file, bytes, expected } of fixtures) {
    const result = await importFixture(bytes, file);
    imports.set(file, result);
    if (!expected.stops) scores.set(file, scoreDocument(expected, result.imported));
  }
}, 120_000);

afterAll(() => {
  if (process.env.ACCURACY) console.log(accuracyTable());
});

describe('documents as offices have them', () => {
  test.each([
    ['symbol', 0.95],
    ['kind', 0.95],
    ['issuedOn', 0.95],
    ['issuer', 0.9],
    ['subject', 0.9],
    ['signer', 0.9],
    ['place', 0.9],
    ['parent', 0.9],
    ['recipients', 0.9],
    ['annexes', 0.9],
    ['tables', 0.9],
    ['footnotes', 0.9],
    ['citations', 0.9],
    ['words', 0.95],
  ])('%s is read right in at least %d of the files', (field, target) => {
    const found = scoresOf(field);
    const wrong = found.filter(({ right }) => !right).map(explain);
    expect(1 - wrong.length / found.length, wrong.join('\n')).toBeGreaterThanOrEqual(target);
  });

  test('symbol, kind and date are never wrong when the importer is sure', () => {
    const misleading = ['symbol', 'kind', 'issuedOn'].flatMap(scoresOf).filter(({ misleads }) => misleads);
    expect(misleading.map(explain)).toEqual([]);
  });

  test('every field that is read has its line in the source', () => {
    const without = open.flatMap(({ file }) =>
      readFields
        .filter((field) => {
          const reading = importOf(file).imported?.readings?.[field];
          return reading && reading.value !== null && reading.line === null;
        })
        .map((field) => `${file}: ${field}`),
    );
    expect(without).toEqual([]);
  });

  test('nine headings of ten come out at their level', () => {
    const found = open.map(({ file, expected }) => ({
      file,
      ...scoreHeadings(expected, importOf(file).imported),
      wanted: expected.headings.length,
    }));
    const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
    const share = sum(found.map(({ right }) => right)) / sum(found.map(({ wanted }) => wanted));
    const missing = found.flatMap(({ file, missing }) => missing.map((text) => `${file}: ${text}`));
    expect(share, missing.join('\n')).toBeGreaterThanOrEqual(0.9);
  });

  test.each(open.map(({ file, expected }) => [file, expected] as const))(
    'no word is lost or added: %s',
    (file, expected) => {
      const { imported, issues } = importOf(file);
      expect(countWords(imported?.text ?? '').letters, codesOf(file)).toBe(expected.letters);
      expect(
        (expected.mustNotContain ?? []).filter((words) => hasWords(imported?.text ?? '', words)),
      ).toEqual([]);
      expect(issues.map(({ code }) => code)).not.toContain('words-changed');
    },
  );

  test.each(stopped.map(({ file, expected }) => [file, expected.stops] as const))(
    'stops and says why: %s (%s)',
    (file, reason) => {
      const { imported, issues, mdx } = importOf(file);
      expect([imported, mdx]).toEqual([null, null]);
      expect(
        issues.map(({ code }) => code).some((code) => reasons[reason ?? 'broken'].test(code)),
        codesOf(file),
      ).toBe(true);
      expect(issues.every(({ message }) => message.length > 10)).toBe(true);
    },
  );

  test('the ending of the name changes nothing', async () => {
    for (const { file, bytes } of fixtures) {
      const other = file.replace(/\.[^.]+$/, file.endsWith('.pdf') ? '.docx' : '.pdf');
      const renamed = await importFixture(bytes, other);
      expect(renamed.imported?.readings, file).toEqual(importOf(file).imported?.readings);
      expect(
        renamed.issues.map(({ code }) => code),
        file,
      ).toEqual(importOf(file).issues.map(({ code }) => code));
    }
  }, 120_000);

  test('a file cut or damaged anywhere gives a document or an issue, never a crash', async () => {
    for (const { file, bytes } of fixtures) {
      for (const share of [0.02, 0.31, 0.5, 0.77, 0.98]) {
        const cut = bytes.subarray(0, Math.floor(bytes.length * share));
        const { imported, issues } = await importFixture(cut, file);
        expect(imported !== null || issues.length > 0, `${file} at ${share}`).toBe(true);
      }
      for (const seed of [1, 2, 3]) {
        const { imported, issues } = await importFixture(damaged(bytes, seed), file);
        expect(imported !== null || issues.length > 0, `${file} damaged ${seed}`).toBe(true);
      }
    }
  }, 240_000);
});

/** The same bytes with one in every few hundred changed, by a rule that is the same in every run. */
function damaged(bytes: Uint8Array, seed: number): Uint8Array {
  const copy = bytes.slice();
  for (let at = 64 + seed * 37; at < copy.length; at += 211 + seed * 53)
    copy[at] = ((copy[at] as number) * 7 + 13 + seed) & 0xff;
  return copy;
}

function importOf(file: string): FixtureImport {
  return imports.get(file) as FixtureImport;
}

function codesOf(file: string): string {
  return importOf(file)
    .issues.map(({ code }) => code)
    .join(', ');
}

function scoresOf(field: string): (Score & { file: string })[] {
  return [...scores].flatMap(([file, found]) =>
    found.filter((score) => score.field === field).map((score) => ({ ...score, file })),
  );
}

function explain({ file, field, got, expected }: Score & { file: string }): string {
  return `${file}: ${field} is ${expected}, read as ${got}`;
}

/** Right readings by field and format: «symbol  docx 17/17  doc 6/6 …». */
function accuracyTable(): string {
  const fields = [...new Set([...scores.values()].flat().map(({ field }) => field))];
  return fields
    .map((field) => {
      const byFormat = Map.groupBy(scoresOf(field), ({ file }) => file.replace(/^.*\./, ''));
      const cells = [...byFormat].map(
        ([format, found]) => `${format} ${found.filter(({ right }) => right).length}/${found.length}`,
      );
      return `${field.padEnd(12)}${cells.map((cell) => cell.padEnd(12)).join('')}`;
    })
    .join('\n');
}
