import { describe, expect, test } from 'vitest';
import { statusSentence } from '../../src/site/cited.ts';
import { factRows, fieldRows } from '../../src/site/document-fields.ts';
import { viewOf } from '../../src/site/library-view.ts';
import { createSourceList, sourceHtml } from '../../src/site/source-list.ts';
import { smallBody, smallDocument, smallLibrary } from '../support/small-library.ts';

const old = smallDocument({
  id: '37-qd-tw-2021',
  kind: 'regulation',
  symbol: '37-QĐ/TW',
  issuer: 'trung-uong',
  issuedOn: '2021-10-25',
  status: { state: 'replaced', by: '207-qd-tw-2026', on: '2026-07-26' },
});
const successor = smallDocument({
  id: '207-qd-tw-2026',
  kind: 'regulation',
  symbol: '207-QĐ/TW',
  issuer: 'trung-uong',
  issuedOn: '2026-07-26',
  relations: [{ type: 'replaces', target: '37-qd-tw-2021' }],
});
const library = smallLibrary([successor, old], [smallBody('trung-uong', 'Ban Chấp hành Trung ương', 'TW')]);
const ids = ['so-hieu', 'ngay-ban-hanh', 'trich-yeu', 'co-quan', 'tinh-trang', 'nguoi-ky', 'quan-he'];

describe('the table of a document', () => {
  test('has the permanent anchors that quizzes point at', () => {
    expect(fieldRows(old, viewOf(library), createSourceList()).map(({ id }) => id)).toEqual(ids);
  });

  test('says what replaced it, with the way there, and tells the relation from the other side', () => {
    const rows = new Map(
      fieldRows(old, viewOf(library), createSourceList()).map(({ id, html }) => [id, html]),
    );
    expect(statusSentence(old, library)).toBe('Đã được thay thế bởi quy định 207-QĐ/TW từ ngày 26/7/2026');
    expect(rows.get('tinh-trang')).toContain('href="/van-ban/207-qd-tw-2026/"');
    expect(rows.get('quan-he')).toContain('Được thay thế bởi <a href="/van-ban/207-qd-tw-2026/">');
  });

  test('of a classified document holds only what identifies it', () => {
    const secret = smallDocument({
      id: '44-nq-tw-2023',
      kind: 'resolution',
      symbol: '44-NQ/TW',
      issuer: 'trung-uong',
      classification: 'confidential',
    });
    expect(fieldRows(secret, viewOf(library), createSourceList()).map(({ id }) => id)).toEqual(
      ids.slice(0, 4),
    );
  });
});

test('facts that share a source share its number, and each says how sure it is', () => {
  const sources = createSourceList();
  const fact = {
    id: 'ngay-khai-mac',
    label: 'ngày khai mạc',
    value: '2022-05-04',
    unit: 'ISO',
    confidence: 'corroborated' as const,
  };
  const rows = factRows(
    [
      { ...fact, sources: ['Kế hoạch 60-KH/ĐUK'] },
      {
        ...fact,
        id: 'so-diem-cau',
        label: 'số điểm cầu',
        value: '11.661',
        unit: 'điểm',
        sources: ['Kế hoạch 60-KH/ĐUK', 'https://a.vn/'],
      },
    ],
    sources,
  );
  expect(rows.map(({ id }) => id)).toEqual(['du-kien-ngay-khai-mac', 'du-kien-so-diem-cau']);
  expect(rows[0]?.html).toContain('<p>04/5/2022</p>');
  expect(rows[1]?.html).toContain('<p>11.661 điểm</p>');
  expect(rows[1]?.html).toContain('href="#nguon-1">[1]</a> <a class="ref" href="#nguon-2">[2]</a>');
  expect(sources.items()).toHaveLength(2);
});

test('a source that is an address is a link told by its host; any other is told as it is written', () => {
  expect(sourceHtml('https://www.nhandan.vn/tin')).toBe(
    '<a href="https://www.nhandan.vn/tin" rel="external">nhandan.vn/tin</a>',
  );
  expect(sourceHtml('Kế hoạch <70>')).toBe('Kế hoạch &lt;70&gt;');
  expect(sourceHtml('javascript:alert(1)')).toBe('javascript:alert(1)');
});
