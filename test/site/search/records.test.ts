import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/core/document/outline.ts';
import { isClassified, isPlan, type Library } from '../../../src/core/library/library.ts';
import { orders } from '../../../src/core/plan/duties.ts';
import { readLibrary } from '../../../src/site/content-files.ts';
import { assertSearchable } from '../../../src/site/search/assert-searchable.ts';
import { groupClauses } from '../../../src/site/search/clause-groups.ts';
import { countWords, type SearchRecord } from '../../../src/site/search/record.ts';
import { recordHtml } from '../../../src/site/search/record-html.ts';
import { collectRecords } from '../../../src/site/search/records.ts';
import { smallDocument, smallLibrary } from '../../support/small-library.ts';

const words = (count: number) => Array.from({ length: count }, (_, at) => `từ${at}`).join(' ');
const bodyOf = (text: string) => parseBody(text, 1).body;

describe('clause groups', () => {
  it('keep a small section whole and cut a large one at its sub-sections', () => {
    const { blocks } = bodyOf(
      `Căn cứ ${words(20)}\n\n## I. NHỎ\n\n${words(100)}\n\n## II. LỚN\n\n### 1. Một\n\n${words(300)}\n\n### 2. Hai\n\n${words(300)}\n`,
    );
    expect(groupClauses(blocks).map((group) => group.blocks[0]?.anchor)).toEqual([
      blocks[0]?.anchor,
      'muc-i',
      'muc-ii',
      'muc-ii-2',
    ]);
  });

  it('put every block into exactly one group, in order', () => {
    const { blocks } = bodyOf(
      `## I. A\n\n${Array.from({ length: 30 }, () => words(40)).join('\n\n')}\n\n## II. B\n\n${words(5)}\n`,
    );
    expect(groupClauses(blocks).flatMap((group) => group.blocks)).toEqual(blocks);
    for (const group of groupClauses(blocks))
      expect(countWords(group.blocks.map(({ text }) => text).join(' '))).toBeLessThanOrEqual(400);
  });
});

describe('what is searchable', () => {
  const secret = smallDocument(
    {
      id: '44-nq-tw-2023',
      kind: 'resolution',
      symbol: '44-NQ/TW',
      issuer: 'x',
      subject: 'về việc kín',
      classification: 'secret',
      notice: 'Mật.',
    },
    ['lời mật'],
  );

  it('leaves a classified document out altogether', () => {
    expect(collectRecords(smallLibrary([secret]))).toEqual([]);
  });

  it('stops the build when a classified document comes in by another way', () => {
    const record: SearchRecord = {
      url: '/van-ban/44-nq-tw-2023/#muc-i',
      title: 'x',
      lines: [],
      tokens: [],
      facets: {},
      date: null,
    };
    expect(() => assertSearchable([record], smallLibrary([secret]))).toThrow(/classified/);
  });

  it.each([
    ['an electronic mail address', 'gửi về abc@gmail.com'],
    ['a mobile telephone number', 'liên hệ đồng chí Nguyễn Văn An, 0912 345 678'],
    ['a mask', 'gửi về ⟦đã che: thư điện tử⟧'],
    ['the letter of the index', 'ḏội ngũ'],
  ])('stops the build at %s', (_, text) => {
    const record: SearchRecord = {
      url: '/van-ban/a/',
      title: 'x',
      lines: [{ tag: 'p', text }],
      tokens: [],
      facets: {},
      date: null,
    };
    expect(() => assertSearchable([record], smallLibrary([]))).toThrow();
  });

  it('holds no quiz, and nothing that belongs to a classified document', () => {
    const empty = { title: 'x', lines: [], tokens: [], facets: {}, date: null };
    expect(() => assertSearchable([{ ...empty, url: '/on-tap/a/' }], smallLibrary([]))).toThrow(/quiz/);
    const foreign = { ...empty, url: '/hoi-dap/a/#cau-1', within: '44-nq-tw-2023' };
    expect(() => assertSearchable([foreign], smallLibrary([secret]))).toThrow(/classified/);
  });

  it('leaves masked personal data out of the text', () => {
    const doc = smallDocument(
      {
        id: 'a',
        kind: 'plan',
        symbol: null,
        issuer: 'x',
        issuedWithin: { from: '2022-01-01', to: '2022-02-01', reason: 'x' },
      },
      ['gửi về'],
    );
    doc.body?.blocks[0]?.inlines.push({ type: 'mask', text: 'thư điện tử' });
    expect(JSON.stringify(collectRecords(smallLibrary([doc])))).not.toContain('thư điện tử');
  });

  it('finds a misprinted number under the right one', () => {
    const doc = smallDocument(
      {
        id: 'a',
        kind: 'plan',
        symbol: null,
        issuer: 'x',
        issuedWithin: { from: '2022-01-01', to: '2022-02-01', reason: 'x' },
        errata: [{ clause: 'muc-d1', printed: '27-NQ/TU', correct: '27-NQ/TW', note: 'x' }],
      },
      ['Nghị quyết số 27-NQ/TU, ngày 09/11/2022'],
    );
    expect(collectRecords(smallLibrary([doc]))[0]?.tokens).toEqual(
      expect.arrayContaining(['27nqtu', '27nqtw', '20221109']),
    );
  });

  it('is marked, one element for a clause, and safe as HTML', () => {
    const html = recordHtml({
      url: '/a/',
      title: 'Đ "x" <b>',
      lines: [{ tag: 'p', id: 'muc-i', text: 'uỷ & đất' }],
      tokens: ['18nq'],
      facets: { kind: ['ke-hoach'] },
      date: '20220718',
      within: 'a',
    });
    expect(html).toContain('<p id="muc-i">ủy &amp; ḏất</p>');
    expect(html).toContain('data-title="Ḏ &quot;x&quot; &lt;b&gt;"');
    expect(html).toContain('data-ma="18nq"');
    expect(html).toContain('data-pagefind-filter="loai[data-loai], trong[data-trong], thang[data-thang]"');
    expect(html).toContain('data-loai="ke-hoach" data-trong="a" data-thang="202207"');
    expect(html).toContain('data-pagefind-sort="ngay[data-ngay]" data-ngay="20220718"');
  });
});

describe('the records of the whole library', () => {
  let library: Library;
  let records: SearchRecord[];
  beforeAll(async () => {
    library = (await readLibrary(path.resolve(import.meta.dirname, '../../..'))).library;
    records = collectRecords(library);
  });

  it('pass the last gate', () => {
    expect(() => assertSearchable(records, library)).not.toThrow();
    expect(library.documents.some(isClassified)).toBe(true);
  });

  it('hold every public text, at addresses that exist', () => {
    for (const doc of library.documents.filter((doc) => doc.body && !isClassified(doc))) {
      const own = records.filter((record) => record.url.startsWith(`/van-ban/${doc.id}/`));
      const ids = own.flatMap((record) => record.lines.flatMap((line) => line.id ?? []));
      expect(ids).toEqual(expect.arrayContaining(doc.body?.blocks.map((block) => block.anchor) ?? []));
    }
  });

  it('have a type of their own each, and every one a part', () => {
    const parts = records.map(({ facets }) => facets.part?.[0]);
    expect(new Set(parts)).toEqual(
      new Set(['van-ban', 'viec-va-han', 'hoi-dap', 'tai-lieu', 'dot-hoc', 'thuat-ngu']),
    );
    expect(parts).not.toContain(undefined);
  });

  it('say of each duty what, until when and in which clause', () => {
    const reports = records.find(({ title }) => /60-KH.* › Báo cáo: /.test(title));
    expect(reports?.url).toMatch(/^\/van-ban\/60-kh-duk-2022-thai-nguyen\/#muc-[a-z0-9-]+\.viec-\d+$/);
    expect(reports?.lines.map(({ text }) => text).join('\n')).toMatch(
      /Báo cáo: Kết quả[^.]*\n.*\n.*21\/8\/2022/,
    );
    expect(reports?.tokens.some((token) => /^202208\d\d$/.test(token))).toBe(true);
    expect(reports?.within).toBe('60-kh-duk-2022-thai-nguyen');
  });

  it('hold what a plan orders in few records, each clause with the anchor that its text has', () => {
    for (const doc of library.documents.filter(isPlan).filter((plan) => !isClassified(plan))) {
      const own = records.filter(
        ({ within, facets }) => within === doc.id && facets.part?.[0] === 'viec-va-han',
      );
      const anchors = new Set(doc.body?.blocks.map(({ anchor }) => anchor));
      const ids = own.map(({ lines }) => lines.flatMap(({ id }) => id ?? []));
      expect(ids.flat().filter((id) => !anchors.has(id))).toEqual([]);
      for (const ofRecord of ids) expect(new Set(ofRecord).size).toBe(ofRecord.length);
      expect(new Set(ids.flat())).toEqual(
        new Set([...orders(doc), ...doc.data.plan.audience].map(({ clause }) => clause)),
      );
      expect(own.length).toBeLessThanOrEqual(8);
    }
  });

  it('have filter values that need no escaping', () => {
    const values = records.flatMap(({ facets, within }) => [
      ...Object.values(facets).flat(),
      ...(within ? [within] : []),
    ]);
    expect(values.filter((value) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value))).toEqual([]);
  });

  it('are clause groups, not pages', () => {
    for (const { url, lines } of records.filter((record) => record.url.includes('#muc'))) {
      expect(countWords(lines.map((line) => line.text).join(' ')), url).toBeLessThanOrEqual(520);
    }
  });
});
