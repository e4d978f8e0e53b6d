import { beforeEach, describe, expect, it, vi } from 'vitest';
import { noRefinement, type Refinement } from '../../src/core/search/facets.ts';
import type { IndexHit } from '../../src/core/search/full-text.ts';
import { createResultList } from '../../src/islands/search-result-list.ts';
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
let results: HTMLElement;
const text = (node: HTMLElement) => (node.textContent ?? '').replace(/\s+/g, ' ').trim();
const links = (node: HTMLElement) => [...node.querySelectorAll('a')].map((link) => link.getAttribute('href'));
const base = '/thu-vien/';

/** One search, whose first ten hits are shown. */
async function search(
  query: string,
  answers: Record<string, IndexHit[]> = {},
  { fails = false, refinement = noRefinement as Refinement, isCurrent = (): boolean => true } = {},
) {
  const session = createSession(ports(answers, fails));
  const list = createResultList(results, { base, about: () => '', searchWithin: () => undefined });
  return searchInto(places, session, { query, refinement, base, isCurrent }, async (hits) => {
    list.append(await hits.load(0, 10));
  });
}

beforeEach(() => {
  const make = (name: string) => document.createElement(name);
  places = { numbers: make('div'), missing: make('div'), status: make('p') };
  results = make('ol');
});

describe('a search', () => {
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
    expect(results.children).toHaveLength(0);
    expect(text(places.missing)).toBe(
      'Chưa có 999-NQ/TW. Số gần nhất đang có:Nghị quyết 27-NQ/TW, ngày 09/11/2022về Nhà nước pháp quyềnBan Chấp hành Trung ương, khóa XIII',
    );
    expect(text(places.status)).toContain('«999-NQ/TW»');
  });

  it('lists clauses with the phrase marked, and the phrase in the link', async () => {
    await search('hoc bu', {
      '"hoc bu"': [hit('a', 'Kế hoạch 60-KH/ḎUK', 'tổ chức <mark>học</mark> <mark>bù</mark>')],
    });
    expect(links(results)).toEqual(['/thu-vien/van-ban/a/?hl=hoc%20bu#muc-i']);
    expect(text(results)).toContain('Kế hoạch 60-KH/ĐUK');
    expect([...results.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['học', 'bù']);
  });

  it('calls a guess a guess, and names what was not found', async () => {
    await search('bóng đá', { 'bóng ḏá': [{ ...hit('a', 'A', 'bóng'), words: [1, 40] }] });
    expect(text(places.status)).toContain('Không có chỗ nào viết đúng cụm «bóng đá»');
  });

  it('says that filters are on when they leave nothing', async () => {
    const refinement: Refinement = { ...noRefinement, facets: { year: ['2019'] } };
    await search('học bù', { '"học bù"': [hit('a', 'A', 'học bù')] }, { refinement });
    expect(text(places.status)).toBe('Không tìm thấy «học bù» trong phần đã chọn.');
  });

  it('still answers numbers when the index cannot be loaded, and says so', async () => {
    const end = await search('27-NQ/TW', {}, { fails: true });
    expect(end?.hits).toBeNull();
    expect(links(places.numbers)).toEqual(['/thu-vien/van-ban/27-nq-tw-2022/']);
    expect(text(places.status)).toContain('Tìm lại');
  });

  it('counts a hit whose text does not come as a failed fetch', async () => {
    const broken = { ...hit('a', 'A', ''), data: () => Promise.reject(new Error('no network')) };
    const end = await search('đất', { '"ḏất"': [broken] });
    expect(end?.hits).toBeNull();
    expect(text(places.status)).toContain('Tìm lại');
  });

  it('never takes a query or an excerpt as markup', async () => {
    const excerpt = '&lt;img src=x onerror=alert(1)&gt; <mark>đất</mark>';
    await search('đất', { '"ḏất"': [hit('a', '<b>x</b>', excerpt)] });
    expect(results.querySelector('img, b')).toBeNull();
    expect(text(results)).toContain('<img src=x onerror=alert(1)> đất');
    await search('<img src=x onerror=alert(1)>');
    expect(places.status.children).toHaveLength(0);
  });

  it('drops the answer to an older query', async () => {
    expect(await search('27', {}, { isCurrent: () => false })).toBeNull();
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

  it('tries an index that failed again', async () => {
    const openIndex = vi.fn(ports({}).openIndex).mockRejectedValueOnce(new Error('no network'));
    const session = createSession({ ...ports({}), openIndex });
    await expect(session.find(session.plan('đất'), noRefinement)).rejects.toThrow();
    expect((await session.find(session.plan('đất'), noRefinement)).count).toBe(0);
  });
});
