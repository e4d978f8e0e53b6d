import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { IndexHit } from '../../src/core/search/full-text.ts';
import { type SearchPlaces, searchInto } from '../../src/islands/search-run.ts';
import { createSession, type SessionPorts } from '../../src/islands/search-session.ts';
import { doorFiles } from '../../src/site/search/door-files.ts';
import { smallBody, smallCampaign, smallDocument, smallLibrary } from '../support/small-library.ts';

const library = smallLibrary(
  [
    smallDocument({
      id: '27-nq-tw-2022',
      kind: 'resolution',
      symbol: '27-NQ/TW',
      issuer: 'tw',
      issuedOn: '2022-11-09',
      term: 'XIII',
      subject: 'về Nhà nước pháp quyền',
    }),
    smallDocument({
      id: '37-qd-tw-2021',
      kind: 'regulation',
      symbol: '37-QĐ/TW',
      issuer: 'tw',
      status: { state: 'replaced', by: '207-qd-tw-2026' },
    }),
    smallDocument({ id: '207-qd-tw-2026', kind: 'regulation', symbol: '207-QĐ/TW', issuer: 'tw' }),
  ],
  [smallBody('tw', 'Ban Chấp hành Trung ương', 'TW')],
  [smallCampaign('tw5-khoa-xiii', 'Trung ương 5 khóa XIII')],
);
const files = doorFiles(library);

function hit(id: string, title: string, excerpt: string): IndexHit {
  const url = `/van-ban/${id}/#muc-i`;
  return {
    id,
    score: 1,
    words: [1, 2],
    data: async () => ({ url, raw_url: url, excerpt, meta: { title }, locations: [1] }),
  };
}

function ports(answers: Record<string, IndexHit[]>, fails = false): SessionPorts {
  return {
    readJson: async (path) => files.get(path.replace(/^so-hieu\/|\.json$/g, '')),
    openIndex: async () => {
      if (fails) throw new Error('no network');
      return { search: async (term) => answers[term ?? ''] ?? [] };
    },
  };
}

let places: SearchPlaces;
const text = (node: HTMLElement) => (node.textContent ?? '').replace(/\s+/g, ' ').trim();
const links = (node: HTMLElement) => [...node.querySelectorAll('a')].map((link) => link.getAttribute('href'));

async function search(query: string, answers: Record<string, IndexHit[]> = {}, fails = false): Promise<void> {
  const session = createSession(ports(answers, fails));
  await searchInto(places, session, { query, base: '/thu-vien/', shown: 10, isCurrent: () => true });
}

beforeEach(() => {
  const make = (name: string) => document.createElement(name);
  places = { numbers: make('div'), missing: make('div'), results: make('ol'), status: make('p') };
});

describe('the page of results', () => {
  it('answers a number with its document, under the site’s base path', async () => {
    await search('27nqtw');
    expect(links(places.numbers)).toEqual(['/thu-vien/van-ban/27-nq-tw-2022/']);
    expect(text(places.numbers)).toContain('Nghị quyết 27-NQ/TW, ngày 09/11/2022');
    expect(text(places.numbers)).toContain('khóa XIII');
  });

  it('asks whether another body was meant', async () => {
    await search('27-NQ/TU');
    expect(text(places.numbers)).toContain('Chưa có 27-NQ/TU. Có phải 27-NQ/TW, ngày 09/11/2022?');
  });

  it('says what replaced a document', async () => {
    await search('quy định 37');
    expect(text(places.numbers)).toContain('Đã được thay bằng 207-QĐ/TW');
  });

  it('leads from the name of a plenum to its campaign', async () => {
    await search('TW5 khóa XIII');
    expect(links(places.numbers)).toEqual(['/thu-vien/dot-hoc/tw5-khoa-xiii/']);
  });

  it('says what was searched when nothing is found, and offers the nearest number', async () => {
    await search('999-NQ/TW');
    expect(places.numbers.hidden).toBe(true);
    expect(places.results.children).toHaveLength(0);
    expect(text(places.missing)).toBe(
      'Chưa có 999-NQ/TW.Số gần nhất đang có: Nghị quyết 27-NQ/TW, ngày 09/11/2022',
    );
    expect(text(places.status)).toContain('«999-nq/tw»');
  });

  it('lists clauses with the phrase marked, and the phrase in the link', async () => {
    await search('hoc bu', {
      '"hoc bu"': [hit('a', 'Kế hoạch 60-KH/ḎUK', 'tổ chức <mark>học</mark> <mark>bù</mark>')],
    });
    expect(links(places.results)).toEqual(['/thu-vien/van-ban/a/?hl=hoc%20bu#muc-i']);
    expect(text(places.results)).toContain('Kế hoạch 60-KH/ĐUK');
    expect([...places.results.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'học',
      'bù',
    ]);
  });

  it('calls a guess a guess', async () => {
    await search('bóng đá', { 'bóng ḏá': [{ ...hit('a', 'A', 'bóng'), words: [1, 40] }] });
    expect(text(places.status)).toContain('Không có kết quả khớp cụm từ; đây là kết quả gần đúng');
  });

  it('still answers numbers when the index cannot be loaded, and says so', async () => {
    await search('27-NQ/TW', {}, true);
    expect(links(places.numbers)).toEqual(['/thu-vien/van-ban/27-nq-tw-2022/']);
    expect(text(places.status)).toContain('Tìm lại');
  });

  it('never takes a query or an excerpt as markup', async () => {
    const excerpt = '&lt;img src=x onerror=alert(1)&gt; <mark>đất</mark>';
    await search('đất', { '"ḏất"': [hit('a', '<b>x</b>', excerpt)] });
    expect(places.results.querySelector('img, b')).toBeNull();
    expect(text(places.results)).toContain('<img src=x onerror=alert(1)> đất');
    await search('<img src=x onerror=alert(1)>');
    expect(places.status.children).toHaveLength(0);
  });

  it('loads no index for a number while one types, and does for words', async () => {
    const openIndex = vi.fn(ports({}).openIndex);
    const session = createSession({ ...ports({}), openIndex });
    const request = { base: '/', shown: 5, isBrief: true, isCurrent: () => true };
    await searchInto(places, session, { ...request, query: 'nq 27' });
    expect(openIndex).not.toHaveBeenCalled();
    await searchInto(places, session, { ...request, query: 'nq 27 pháp quyền' });
    expect(openIndex).toHaveBeenCalled();
  });

  it('drops the answer to an older query', async () => {
    const end = await searchInto(places, createSession(ports({})), {
      query: '27',
      base: '/',
      shown: 5,
      isCurrent: () => false,
    });
    expect(end.isCurrent).toBe(false);
    expect(places.numbers.children).toHaveLength(0);
  });
});

describe('a session', () => {
  it('fetches each file once, and again only after a failure', async () => {
    const readJson = vi.fn(ports({}).readJson).mockRejectedValueOnce(new Error('no network'));
    const session = createSession({ ...ports({}), readJson });
    await expect(session.answer(session.plan('27'))).rejects.toThrow();
    await session.answer(session.plan('27'));
    await session.answer(session.plan('37'));
    expect(readJson).toHaveBeenCalledTimes(2);
  });
});
