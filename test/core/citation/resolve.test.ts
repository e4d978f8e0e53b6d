import { describe, expect, test } from 'vitest';
import { extractCitations } from '../../../src/core/citation/extract.ts';
import { createCitationIndex, resolveCitation } from '../../../src/core/citation/resolve.ts';
import type { OfficialDocument } from '../../../src/core/library/library.ts';
import { smallBody, smallCampaign, smallDocument, smallLibrary } from '../../support/small-library.ts';

const centre = 'ban-chap-hanh-trung-uong';
const resolution = { kind: 'resolution' as const, issuer: centre };
const plan = { kind: 'plan' as const };

const documents = [
  smallDocument({ id: '18-nq-tw-2017', ...resolution, symbol: '18-NQ/TW', issuedOn: '2017-10-25' }),
  smallDocument({ id: '18-nq-tw-2022', ...resolution, symbol: '18-NQ/TW', issuedOn: '2022-06-16' }),
  smallDocument({ id: '18-nq-tw-2026', ...resolution, symbol: '18-NQ/TW', issuedOn: '2026-07-28' }),
  smallDocument({ id: '27-nq-tw-2022', ...resolution, symbol: '27-NQ/TW', issuedOn: '2022-11-09' }),
  smallDocument({ id: '26-nq-tw-2008', ...resolution, symbol: '26-NQ/TW', issuedOn: '2008-08-05' }),
  smallDocument({
    id: '37-qd-tw-2021',
    kind: 'regulation',
    issuer: centre,
    symbol: '37-QĐ/TW',
    issuedOn: '2021-10-25',
  }),
  smallDocument({
    id: '37-qd-tw-2021-b',
    kind: 'decision',
    issuer: centre,
    symbol: '37-QĐ/TW',
    issuedOn: '2021-12-01',
  }),
  smallDocument({
    id: '445-kl-tw',
    kind: 'conclusion',
    issuer: centre,
    symbol: '445-KL/TW',
    issuedOn: '2022-03-01',
  }),
  smallDocument({
    id: '445-kl-tu',
    kind: 'conclusion',
    issuer: 'tinh-uy-hue',
    symbol: '445-KL/TU',
    issuedOn: '2022-04-01',
  }),
  smallDocument({
    id: '70-kh-tu-a',
    ...plan,
    issuer: 'tinh-uy-a',
    symbol: '70-KH/TU',
    issuedOn: '2022-07-12',
  }),
  smallDocument({
    id: '172-kh-tu',
    ...plan,
    issuer: 'tinh-uy-a',
    symbol: '172-KH/TU',
    issuedOn: '2023-11-27',
  }),
  smallDocument({
    id: '130-kh-tu',
    ...plan,
    issuer: 'thanh-uy-a',
    symbol: '130-KH/TU',
    issuedWithin: { from: '2023-11-27', to: '2023-12-04', reason: 'theo nội dung' },
  }),
  smallDocument({
    id: '28-hd-btgtu',
    kind: 'guideline',
    issuer: 'btg-a',
    symbol: '28-HD/BTGTU',
    issuedOn: '2022-02-16',
  }),
  smallDocument({
    id: '30-2020-nd-cp',
    kind: 'decree',
    issuer: 'chinh-phu',
    symbol: '30/2020/NĐ-CP',
    issuedOn: '2020-03-05',
  }),
];
const bodies = [
  smallBody(centre, 'Ban Chấp hành Trung ương', 'TW'),
  smallBody('tinh-uy-a', 'Tỉnh ủy Thái Nguyên', 'TU', centre),
  smallBody('tinh-uy-hue', 'Tỉnh ủy Thừa Thiên Huế', 'TU', centre),
  smallBody('thanh-uy-a', 'Thành ủy (chưa rõ)', 'TU', 'tinh-uy-a', ['Thành ủy']),
  smallBody('btg-a', 'Ban Tuyên giáo Tỉnh ủy', 'BTGTU', 'tinh-uy-a'),
  smallBody('duk-a', 'Đảng ủy Khối các cơ quan tỉnh Thái Nguyên', 'ĐUK', 'tinh-uy-a'),
  smallBody('duk-b', 'Đảng ủy Khối tỉnh khác', 'ĐUK', 'tinh-uy-b'),
];
const campaigns = [
  smallCampaign('tw5', 'Hội nghị Trung ương 5 khóa XIII'),
  smallCampaign('dai-hoi', 'Đại hội XIII của Đảng'),
];
const index = createCitationIndex(smallLibrary(documents, bodies, campaigns));

function citing(text: string, fields: { issuer?: string; issuedOn?: string | null } = {}): OfficialDocument {
  const { issuer = 'duk-a', issuedOn = '2022-07-18' } = fields;
  const within = issuedOn ? {} : { issuedWithin: { from: '2020-12-01', to: '2021-03-01', reason: 'thử' } };
  return smallDocument(
    { id: 'citing', ...plan, symbol: null, issuer, issuedOn, ...within },
    text.split('\n'),
  );
}

/** What each citation of the text leads to: an id, «door id id», or «-»; an asterisk marks a slip. */
function resolved(text: string, fields?: { issuer?: string; issuedOn?: string | null }): string[] {
  const doc = citing(text, fields);
  return text.split('\n').flatMap((paragraph) =>
    extractCitations(paragraph).map((citation) => {
      const found = resolveCitation(citation, { doc, paragraph }, index);
      if (found.type === 'door') return `door ${found.ids.join(' ')}`;
      if (found.type === 'unknown') return '-';
      return found.type === 'document' && found.slip ? `${found.id}*` : found.id;
    }),
  );
}

describe('a central number', () => {
  test.each([
    ['with its date is one document', 'Nghị quyết số 18-NQ/TW, ngày 25/10/2017', ['18-nq-tw-2017']],
    ['with a date that no held document has is unknown', 'Nghị quyết số 18-NQ/TW, ngày 01/02/1999', ['-']],
    ['without a date is read in the term of the text', 'Nghị quyết số 18-NQ/TW', ['18-nq-tw-2022']],
    [
      'with a named term is read in that term',
      'Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương khóa XII',
      ['18-nq-tw-2017'],
    ],
    ['of an earlier term only goes to its door', 'Nghị quyết số 26-NQ/TW', ['door 26-nq-tw-2008']],
    [
      'keeps the date that the text gave it first',
      'Nghị quyết số 18-NQ/TW, ngày 25/10/2017\nNghị quyết 18-NQ/TW',
      ['18-nq-tw-2017', '18-nq-tw-2017'],
    ],
    [
      'with two dates in the text goes to the door',
      'Nghị quyết số 18-NQ/TW, ngày 25/10/2017\nNghị quyết số 18-NQ/TW, ngày 16/6/2022\nNghị quyết 18-NQ/TW',
      ['18-nq-tw-2017', '18-nq-tw-2022', 'door 18-nq-tw-2017 18-nq-tw-2022'],
    ],
    [
      'with a date in its own paragraph takes that one',
      'Nghị quyết số 18-NQ/TW, ngày 25/10/2017\nNghị quyết số 18-NQ/TW, ngày 16/6/2022 (Nghị quyết số 18-NQ/TW)',
      ['18-nq-tw-2017', '18-nq-tw-2022', '18-nq-tw-2022'],
    ],
    [
      'tells a regulation from a decision by the word',
      'Quy định số 37-QĐ/TW và Quyết định số 37-QĐ/TW',
      ['37-qd-tw-2021', '37-qd-tw-2021-b'],
    ],
    [
      'that either kind bears goes to the door without the word',
      'theo 37-QĐ/TW',
      ['door 37-qd-tw-2021 37-qd-tw-2021-b'],
    ],
    ['written as the State writes is found, with a slip', 'Nghị quyết số 18/NQ-TW', ['18-nq-tw-2022*']],
    ['in a shortened list is found for each number', 'Nghị quyết số 18, 27-NQ/TW', ['18-nq-tw-2022', '-']],
  ])('%s', (_, text, expected) => {
    expect(resolved(text)).toEqual(expected);
  });

  test('that came out after the text was written is not what the text means', () => {
    expect(resolved('Nghị quyết số 27-NQ/TW', { issuedOn: '2022-07-18' })).toEqual(['-']);
    expect(resolved('Nghị quyết số 27-NQ/TW', { issuedOn: '2022-12-01' })).toEqual(['27-nq-tw-2022']);
  });

  test('goes to the door when nobody knows in which term the text was written', () => {
    expect(resolved('Nghị quyết số 18-NQ/TW', { issuedOn: null })).toEqual(['door 18-nq-tw-2017']);
  });
});

describe('a local number', () => {
  test.each([
    [
      'with date and named issuer is one document',
      'Kế hoạch số 70-KH/TU, ngày 12/7/2022 của Ban Thường vụ Tỉnh uỷ Thái Nguyên',
      ['70-kh-tu-a'],
    ],
    [
      'of another province is unknown, though number and date agree',
      'Kế hoạch số 70-KH/TU, ngày 12/7/2022 của Tỉnh ủy Phú Thọ',
      ['-'],
    ],
    [
      'of an office of the committee above is found',
      'Hướng dẫn số 28-HD/BTGTU ngày 16/02/2022 của Ban Tuyên giáo Tỉnh ủy',
      ['28-hd-btgtu'],
    ],
  ])('%s', (_, text, expected) => {
    expect(resolved(text)).toEqual(expected);
  });

  test('tells the Thành ủy that writes from the Tỉnh ủy above it, one code, two bodies', () => {
    const text =
      'Số 130-KH/TU\nKế hoạch số 172-KH/TU, ngày 27/11/2023 của Tỉnh ủy; Kế hoạch số 172-KH/TU, ngày 27/11/2023 của Thành ủy';
    expect(resolved(text, { issuer: 'thanh-uy-a', issuedOn: '2023-12-01' })).toEqual([
      '130-kh-tu',
      '172-kh-tu',
      '-',
    ]);
  });

  test('links from another province only when the text names the issuer in full', () => {
    const text =
      'Kế hoạch số 70-KH/TU, ngày 12/7/2022 của Tỉnh ủy Thái Nguyên; Kế hoạch số 70-KH/TU, ngày 12/7/2022 của Tỉnh ủy';
    expect(resolved(text, { issuer: 'duk-b' })).toEqual(['70-kh-tu-a', '-']);
    expect(resolved('Kế hoạch số 70-KH/TU, ngày 12/7/2022', { issuer: 'duk-b' })).toEqual(['-']);
    expect(
      resolved('Hướng dẫn số 28-HD/BTGTU ngày 16/02/2022 của Ban Tuyên giáo Tỉnh ủy', { issuer: 'duk-b' }),
    ).toEqual(['-']);
  });

  test('without a date of its own is found by the interval in which it came out', () => {
    const text =
      'Kế hoạch số 130-KH/TU, ngày 28/11/2023 của Thành ủy và Kế hoạch số 130-KH/TU, ngày 28/11/2022 của Thành ủy';
    expect(resolved(text, { issuer: 'thanh-uy-a', issuedOn: '2023-12-10' })).toEqual(['130-kh-tu', '-']);
  });
});

describe('a slip in the issuer code', () => {
  test('is told to the reader when number and date are those of one document', () => {
    const doc = citing('');
    const [citation] = extractCitations(
      'Nghị quyết số 27-NQ/TU, ngày 09/11/2022 của Ban Chấp hành Trung ương Đảng khóa XIII',
    );
    expect(citation && resolveCitation(citation, { doc }, index)).toEqual({
      type: 'document',
      id: '27-nq-tw-2022',
      slip: 'Nguyên văn ghi «27-NQ/TU»; theo số và ngày ban hành 09/11/2022, đúng là «27-NQ/TW».',
    });
  });

  test('is not assumed when the text names the local body itself', () => {
    expect(resolved('Nghị quyết số 27-NQ/TU, ngày 09/11/2022 của Tỉnh ủy Phú Thọ')).toEqual(['-']);
    expect(resolved('Nghị quyết số 27-NQ/TU')).toEqual(['-']);
  });
});

test('«TƯ» is read by the body named after it and left alone otherwise', () => {
  expect(resolved('Kết luận số 445-KL/TƯ, ngày 01/4/2022 của Tỉnh ủy Thừa Thiên Huế')).toEqual(['445-kl-tu']);
  expect(resolved('Kết luận số 445-KL/TƯ, ngày 01/3/2022 của Bộ Chính trị')).toEqual(['445-kl-tw']);
  expect(resolved('Kết luận số 445-KL/TƯ')).toEqual(['-']);
});

test('a State number with its year needs no date', () => {
  expect(resolved('Nghị định số 30/2020/NĐ-CP và Nghị định số 30/2021/NĐ-CP')).toEqual([
    '30-2020-nd-cp',
    '-',
  ]);
});

test('the collective name of a plenum or congress leads to its campaign, and to nothing when none is held', () => {
  expect(
    resolved(
      'Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khoá XIII; Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng; Hội nghị Trung ương 5 khóa XII',
    ),
  ).toEqual(['tw5', 'dai-hoi', '-']);
});
