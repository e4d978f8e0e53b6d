import { expect, test } from 'vitest';
import { bookletSchema } from '../../src/core/booklet/schema.ts';
import { citedIn } from '../../src/site/cited.ts';
import { viewOf } from '../../src/site/library-view.ts';
import { renderArticle } from '../../src/site/render-article.ts';
import { smallBody, smallDocument, smallLibrary } from '../support/small-library.ts';

const resolution = smallDocument({
  id: '18-nq-tw-2022',
  kind: 'resolution',
  symbol: '18-NQ/TW',
  issuer: 'trung-uong',
  issuedOn: '2022-06-16',
  term: 'XIII',
});
const older = smallDocument({
  id: '18-nq-tw-2017',
  kind: 'resolution',
  symbol: '18-NQ/TW',
  issuer: 'trung-uong',
  issuedOn: '2017-10-25',
  term: 'XII',
});
const plan = smallDocument(
  {
    id: '60-kh-duk-2022',
    kind: 'plan',
    symbol: '60-KH/ĐUK',
    issuer: 'tinh',
    issuedOn: '2022-07-18',
    text: 'full',
  },
  [
    'Thực hiện Nghị quyết số 18-NQ/TW, ngày 16/6/2022 về đất đai.',
    'Tiếp tục học Nghị quyết số 18-NQ/TW, ngày 16/6/2022.',
    'Khác với Nghị quyết số 18-NQ/TW, ngày 25/10/2017.',
  ],
);
const bodies = [
  smallBody('trung-uong', 'Ban Chấp hành Trung ương', 'TW'),
  smallBody('tinh', 'Tỉnh ủy', 'TU'),
];
const view = viewOf(smallLibrary([plan, older, resolution], bodies));

test('a date decides which document of a number a link opens', () => {
  const { html } = renderArticle(plan, view);
  expect([...html.matchAll(/class="cited" data-n="(\d)"/g)].map(([, n]) => n)).toEqual(['1', '1', '2']);
  expect(html.match(/href="\/van-ban\/18-nq-tw-2022\/"/g)).toHaveLength(2);
  expect(html.match(/href="\/van-ban\/18-nq-tw-2017\/"/g)).toHaveLength(1);
});

test('each cited document is described once, by date, issuer, subject and status', () => {
  expect(citedIn(plan, view)[0]).toMatchObject({
    number: 1,
    href: '/van-ban/18-nq-tw-2022/',
    heading: 'Nghị quyết 18-NQ/TW',
    detail: 'ngày 16/6/2022, Ban Chấp hành Trung ương',
    status: 'Chưa rõ tình trạng hiệu lực',
  });
});

test('a document says where it is cited, at the first clause of each document', () => {
  expect(view.backlinks.toDocument('18-nq-tw-2022')).toEqual([
    { href: '/van-ban/60-kh-duk-2022/#muc-d1', label: expect.stringMatching(/^Kế hoạch 60-KH\/ĐUK: đoạn 1/) },
  ]);
});

test('a question that leans on three facts of a document is listed there once', () => {
  const library = smallLibrary([resolution], bodies);
  const source = { document: '18-nq-tw-2022', fact: 'ngay-ban-hanh' };
  const booklet = bookletSchema.parse({
    id: 'hoi-dap',
    title: 'Hỏi – đáp',
    campaign: 'tw5',
    about: ['18-nq-tw-2022'],
    audience: 'Mọi đối tượng.',
    reviewed: false,
    questions: [
      { id: 'cau-1', question: 'Khi nào?', answer: '16/6/2022.', sources: [source, source, source] },
    ],
  });
  const { backlinks } = viewOf({ ...library, booklets: [booklet] });
  expect(backlinks.toDocument('18-nq-tw-2022')).toEqual([
    { href: '/hoi-dap/hoi-dap/#cau-1', label: 'Khi nào?' },
  ]);
});
