import { expect, it } from 'vitest';
import { type FetchPath, loadQuestions, loadQuizIndex } from '../../../src/islands/quiz/load-questions.ts';
import { printedQuestion } from './printed-question.ts';

/** A site of these pages, which notes what was asked for. */
function siteOf(pages: Record<string, string>): { fetchPath: FetchPath; asked: string[] } {
  const asked: string[] = [];
  const fetchPath: FetchPath = async (path) => {
    asked.push(path);
    const page = pages[path];
    return page === undefined ? new Response('', { status: 404 }) : new Response(page);
  };
  return { fetchPath, asked };
}

const page = (...ids: string[]) =>
  `<main><ol>${ids.map((id) => printedQuestion({ id })).join('')}</ol></main>`;

it('questions come in the order asked for, each page fetched once', async () => {
  const { fetchPath, asked } = siteOf({ 'on-tap/x/': page('x--1', 'x--2'), 'on-tap/y/': page('y--1') });
  const found = await loadQuestions(['y--1', 'x--2', 'x--1'], fetchPath);
  expect(found.map((element) => element.dataset.question)).toEqual(['y--1', 'x--2', 'x--1']);
  expect(asked).toEqual(['on-tap/y/', 'on-tap/x/']);
  expect(found[0]?.ownerDocument).toBe(document);
});

it('a question or a page that has gone is left out', async () => {
  const { fetchPath } = siteOf({ 'on-tap/x/': page('x--1') });
  const found = await loadQuestions(['x--1', 'x--gone', 'gone--1'], fetchPath);
  expect(found.map((element) => element.dataset.question)).toEqual(['x--1']);
});

it('a failing network is told in words for the reader', async () => {
  const words = 'Chưa tải được câu hỏi. Xin kiểm tra kết nối mạng rồi thử lại.';
  const broken: FetchPath = () => Promise.reject(new TypeError('Failed to fetch'));
  await expect(loadQuestions(['x--1'], broken)).rejects.toThrow(words);
  await expect(loadQuizIndex(broken)).rejects.toThrow(words);
  const failing: FetchPath = async () => new Response('', { status: 503 });
  await expect(loadQuestions(['x--1'], failing)).rejects.toThrow(words);
  await expect(loadQuizIndex(async () => new Response('<html>'))).rejects.toThrow(words);
});
