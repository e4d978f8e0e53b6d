import { expect, it } from 'vitest';
import type { Library } from '../../src/core/library/library.ts';
import { sheetBookletRoutes, sheetGroups } from '../../src/site/notice-sheet.ts';

const question = (id: string, readers?: string) => ({
  ...{ id, question: `Hỏi ${id}?`, answer: 'Đáp.', readers },
  sources: [{ document: '01-kh-mau-2031', clause: 'muc-i-1' }],
});
const doc = (id: string, more: object = {}, body: object | null = {}) => ({
  id,
  body,
  data: { kind: 'plan', symbol: id, subject: 'về việc mẫu', classification: 'public', facts: [], ...more },
});
const documents = [
  doc('01-kh-mau-2031'),
  doc('02-kh-mau-2031', {}, null),
  doc('03-kh-mau-2031', { classification: 'secret' }, null),
  doc('04-kh-mau-2031', { readers: 'officials-and-speakers' }),
];
const library = {
  documents,
  documentById: new Map(documents.map((one) => [one.id, one])),
  booklets: [
    {
      id: 'moi-nguoi',
      title: 'Cho mọi người',
      reviewed: false,
      questions: [question('cau-1'), question('cau-2', 'officials-and-speakers')],
    },
    { id: 'can-bo', title: 'Cho cán bộ', readers: 'officials-and-speakers', questions: [question('cau-1')] },
    { id: 'rong', title: 'Không còn câu nào', questions: [question('cau-1', 'officials-and-speakers')] },
  ],
} as unknown as Library;

it('offers only what everyone may read, documents with text first', () => {
  expect(sheetGroups(library).map(({ choices }) => choices.map(({ value }) => value))).toEqual([
    ['van-ban/01-kh-mau-2031'],
    ['hoi-dap/moi-nguoi'],
    ['van-ban/02-kh-mau-2031'],
  ]);
});

it('gives the questions that everyone may read, each with what proves it', () => {
  const routes = sheetBookletRoutes(library);
  expect(routes.map(({ params }) => params.id)).toEqual(['moi-nguoi']);
  expect(routes[0]?.props.data.questions).toEqual([
    { id: 'cau-1', question: 'Hỏi cau-1?', answer: 'Đáp.', sources: ['Kế hoạch 01-kh-mau-2031, mục I.1'] },
  ]);
});
