import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { citationOf, copyHere, listenForCopy } from '../../src/islands/copy-citation.ts';

const citation = 'Kế hoạch số 60-KH/ĐUK, ngày 18/7/2022 của Đảng ủy Khối về tổ chức học tập';
const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  writeText.mockReset().mockResolvedValue();
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  document.body.innerHTML = `<article><p>Chữ <a class="clause" href="#muc-ii-3">§</a></p></article><p role="status"></p>`;
  article().dataset.citation = citation;
});
afterEach(() => vi.restoreAllMocks());

const article = () => document.querySelector('article') as HTMLElement;
const status = () => document.querySelector('[role="status"]') as HTMLElement;

it('gives the clause, the document in the form of the Party, and the address', () => {
  expect(citationOf('muc-ii-3', citation, 'https://a.vn/van-ban/x/#muc-i')).toBe(
    `mục II.3, ${citation}\nhttps://a.vn/van-ban/x/#muc-ii-3`,
  );
  expect(citationOf('', citation, 'https://a.vn/van-ban/x/')).toBe(`${citation}\nhttps://a.vn/van-ban/x/`);
});

it('copies a clause at a touch of its mark and says so until the next touch', async () => {
  listenForCopy(article(), status());
  document.querySelector<HTMLElement>('.clause')?.click();
  await vi.waitFor(() => expect(status().textContent).toBe('Đã chép trích dẫn mục II.3'));
  expect(writeText.mock.calls[0]?.[0]).toMatch(/^mục II\.3, Kế hoạch số 60-KH\/ĐUK/);
  document.dispatchEvent(new Event('pointerdown'));
  expect(status().textContent).toBe('');
});

it('tells where to copy by hand when the browser refuses', async () => {
  writeText.mockRejectedValue(new Error('refused'));
  await copyHere(article(), 'muc-i', status());
  expect(status().textContent).toContain('cuối trang');
});
