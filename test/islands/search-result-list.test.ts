import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Landing } from '../../src/core/search/landing.ts';
import { createResultList, type ResultList } from '../../src/islands/search-result-list.ts';

let place: HTMLElement;
let list: ResultList;
const searchWithin = vi.fn();

beforeEach(() => {
  searchWithin.mockClear();
  place = document.createElement('ol');
  document.body.replaceChildren(place);
  list = createResultList(place, { base: '/', about: ({ library }) => library ?? '', searchWithin });
});

function landing(page: string, clause: string, library: string | null = null): Landing {
  return {
    address: `${library ? 'https://khac.example' : ''}/van-ban/${page}/#${clause}`,
    title: `Kế hoạch ${page} › Mục ${clause}`,
    group: `/van-ban/${page}/`,
    groupTitle: `Kế hoạch ${page}`,
    library,
    facets: {},
    excerpt: [{ text: 'học bù', isMarked: true }],
  };
}

const clauses = (page: string, count: number) =>
  Array.from({ length: count }, (_, at) => landing(page, `muc-${at + 1}`));
const links = () => [...place.querySelectorAll('a')].map((link) => link.getAttribute('href'));

describe('the list of hits', () => {
  it('has one item for each document, its best clause first', () => {
    list.append([landing('a', 'muc-2'), landing('b', 'muc-1'), landing('a', 'muc-1')]);
    expect(place.children).toHaveLength(2);
    expect(links()).toEqual(['/van-ban/a/#muc-2', '/van-ban/a/#muc-1', '/van-ban/b/#muc-1']);
  });

  it('shows three further clauses and folds the others', () => {
    list.append(clauses('a', 7));
    expect(links()).toHaveLength(7);
    expect(place.querySelector('details')?.querySelectorAll('a')).toHaveLength(3);
    expect(place.querySelector('summary')?.textContent).toBe('và 3 mục khác');
  });

  it('moves nothing above when more come: known documents unfold, new ones stand below', () => {
    list.append([landing('a', 'muc-1'), landing('b', 'muc-1')]);
    const before = [...place.children];
    const fresh = list.append([landing('b', 'muc-2'), landing('c', 'muc-1')]);
    expect([...place.children].slice(0, 2)).toEqual(before);
    expect(fresh.map((item) => item.querySelector('a')?.getAttribute('href'))).toEqual(['/van-ban/c/#muc-1']);
    expect(place.children[1]?.querySelector('summary')?.textContent).toBe('và 1 mục khác');
    expect(place.children[0]?.querySelector('details')?.hidden).toBe(true);
  });

  it('remembers what was unfolded', () => {
    list.append([...clauses('a', 6), ...clauses('b', 6)]);
    const [, second] = place.querySelectorAll('details');
    (second as HTMLDetailsElement).open = true;
    const unfolded = list.unfolded();
    list = createResultList(place, { base: '/', about: () => '', searchWithin });
    list.append([...clauses('a', 6), ...clauses('b', 6)]);
    list.unfold(unfolded);
    expect([...place.querySelectorAll('details')].map(({ open }) => open)).toEqual([false, true]);
  });

  it('keeps documents of another library apart, names it and leads to it', () => {
    list.append([landing('a', 'muc-1'), landing('a', 'muc-1', 'Thái Nguyên')]);
    expect(place.children).toHaveLength(2);
    expect(place.children[1]?.textContent).toContain('Thái Nguyên');
    expect(links()[1]).toBe('https://khac.example/van-ban/a/#muc-1');
  });

  it('can search on in one document alone', () => {
    list.append(clauses('a', 6));
    place.querySelector<HTMLButtonElement>('details button')?.click();
    expect(searchWithin).toHaveBeenCalledWith('/van-ban/a/');
  });
});
