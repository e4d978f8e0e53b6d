import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../src/core/library/catalogue.ts';
import { inspectFile } from '../../../src/islands/inspect/inspect-file.ts';
import { smallBody, smallDocument, smallLibrary } from '../../support/small-library.ts';

const centre = 'ban-chap-hanh-trung-uong';
const catalogue = catalogueOf(
  smallLibrary(
    [
      smallDocument({
        ...{ id: '42-nq-tw-2023', kind: 'resolution', issuer: centre, symbol: '42-NQ/TW' },
        issuedOn: '2023-11-24',
      }),
    ],
    [
      smallBody(centre, 'Ban Chấp hành Trung ương Đảng', 'TW'),
      smallBody('dang-uy-xa-tan-hoa', 'Đảng ủy xã Tân Hòa', 'ĐU'),
    ],
  ),
);

const fixture = (file: string) => ({
  file,
  bytes: new Uint8Array(readFileSync(`test/fixtures/documents/${file}`)),
  values: {},
  catalogue,
});

describe('looking through a file', () => {
  it('leads a citation to the document that the library holds, and says when it holds none', async () => {
    const report = await inspectFile(fixture('ke-hoach-bang.docx'));
    expect(report.targets).toHaveLength(report.json.citations.length);
    const led = report.json.citations.map(({ symbol }, at) => [symbol, report.targets[at]?.path ?? null]);
    expect(led).toContainEqual(['42-NQ/TW', '/van-ban/42-nq-tw-2023/']);
    expect(led).toContainEqual(['16-KH/TU', null]);
  });

  it('knows the issuer by the names of the catalogue, so that the content file is complete', async () => {
    const lines: number[] = [];
    const report = await inspectFile(fixture('ke-hoach-bang.docx'), (count) => lines.push(count));
    expect(report.mdx).toContain("issuer: 'dang-uy-xa-tan-hoa'");
    expect(report.readings?.find(({ key }) => key === 'issuer')?.body).toBe('dang-uy-xa-tan-hoa');
    expect(report.findings.map(({ anchor }) => anchor)).toContain('ngay-nghi');
    expect(report.planDraft).toContain('plan:');
    expect(lines).toEqual([expect.any(Number)]);
  });

  it('holds every line that the report names, between its neighbours', async () => {
    const report = await inspectFile(fixture('ke-hoach-dau-trang.pdf'));
    const named = [
      ...(report.readings ?? []).map(({ line }) => line),
      ...report.json.outline.map(({ line }) => line),
      ...report.json.citations.map(({ line }) => line),
      ...report.json.issues.map(({ where }) => where.line),
    ].filter((line) => typeof line === 'number');
    expect(named.length).toBeGreaterThan(20);
    for (const line of named) expect(report.places[line]?.text, `line ${line}`).toBeTruthy();
    const symbol = report.readings?.find(({ key }) => key === 'symbol');
    expect(report.places[symbol?.line ?? 0]?.text).toContain('04-KH/ĐU');
    expect(report.places[symbol?.line ?? 0]?.page).toBe(1);
  });

  it.each(['toi-mat.txt', 'mat.docx', 'mat-dau-trang.pdf', 'toi-mat.doc'])(
    'returns nothing of the text of %s but that it is secret',
    async (file) => {
      const report = await inspectFile(fixture(file));
      expect(report.isSecret).toBe(true);
      expect(report.json.issues.map(({ code }) => code)).toEqual(['secrecy-mark']);
      const { json, isSecret: _, ...rest } = report;
      const empty = { readings: null, id: null, mdx: null, planDraft: null, pictures: [], findings: [] };
      expect(rest).toEqual({ ...empty, targets: [], places: {} });
      expect({ ...json, issues: [] }).toEqual({
        ...{ file, fields: null, outline: [], citations: [], issues: [], findings: [], fidelity: null },
      });
    },
  );
});
