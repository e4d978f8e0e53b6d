// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import {
  KeepingFailed,
  type KeepList,
  keepCampaign,
  keptBytes,
  keptCampaign,
  keptCampaigns,
  letCampaignGo,
} from '../../../src/islands/offline/kept.ts';
import { trimCaches } from '../../../src/islands/offline/trim.ts';
import { memoryCaches } from '../../support/cache-storage.ts';

const list: KeepList = {
  campaign: 'tw5',
  name: 'Trung ương 5',
  digest: 'a',
  bytes: 1_000,
  files: ['/van-ban/1/', '/van-ban/2/', '/_astro/a.js'],
};

let storage: CacheStorage;
let asked: string[];
beforeEach(() => {
  storage = memoryCaches();
  asked = [];
});

const answer = async (path: string) => {
  asked.push(path);
  return path.endsWith('.json') ? Response.json(['/pagefind/x']) : new Response(path);
};
const keep = (one: KeepList, fetchFile = answer) => keepCampaign(one, '/', storage, fetchFile, () => {});

describe('keeping a campaign', () => {
  it('fetches every file, tells how far it is, and knows afterwards that it is whole', async () => {
    const told: string[] = [];
    await keepCampaign(list, '/', storage, answer, (done, total) => told.push(`${done}/${total}`));
    expect(asked.sort()).toEqual([...list.files].sort());
    expect(told.at(-1)).toBe('3/3');
    expect(await keptCampaign('/', 'tw5', storage)).toEqual(list);
    expect(await keptBytes('/', storage)).toBe(1_000);
  });

  it('takes the search along when there is a list of it', async () => {
    await keep({ ...list, searchList: '/tai-ve/o-tim.json' });
    expect(asked).toContain('/pagefind/x');
  });

  it('stays unfinished when the network breaks, and goes on without fetching twice what cannot change', async () => {
    const broken = (path: string) =>
      path.includes('van-ban/2') ? Promise.reject(new Error()) : answer(path);
    await expect(keep(list, broken)).rejects.toThrow(KeepingFailed);
    expect(await keptCampaign('/', 'tw5', storage)).toBe('begun');
    expect(await keptCampaigns('/', storage)).toEqual([]);
    asked = [];
    await keep(list);
    expect(asked).not.toContain('/_astro/a.js');
    expect(await keptCampaign('/', 'tw5', storage)).toEqual(list);
  });

  it('keeps nothing that the site answers with an error', async () => {
    await expect(keep(list, async () => new Response('', { status: 404 }))).rejects.toThrow(KeepingFailed);
  });

  it('drops what a newer list no longer has', async () => {
    await keep(list);
    await keep({ ...list, digest: 'b', files: ['/van-ban/1/'] });
    const cache = await storage.open((await storage.keys())[0] ?? '');
    expect((await cache.keys()).map(({ url }) => new URL(url).pathname)).toEqual([
      '/van-ban/1/',
      '/.danh-sach-giu',
    ]);
  });

  it('is undone by letting go; campaigns of a site under another path stay', async () => {
    await keep(list);
    await keepCampaign(list, '/khac/', storage, answer, () => {});
    await letCampaignGo('/', 'tw5', storage);
    expect(await keptCampaign('/', 'tw5', storage)).toBeNull();
    expect(await keptCampaigns('/khac/', storage)).toEqual([list]);
  });
});

describe('what is kept unasked', () => {
  it('loses its oldest half, the least missed cache first, until there is room', async () => {
    const sizes = async () =>
      (
        await Promise.all(
          ['it', 'nhieu'].map(async (name) => (await (await storage.open(name)).keys()).length),
        )
      ).reduce((sum, size) => sum + size);
    for (const name of ['it', 'nhieu']) {
      const cache = await storage.open(name);
      for (const number of [1, 2, 3, 4]) await cache.put(`/${number}`, new Response());
    }
    await trimCaches(storage, ['it', 'nhieu'], sizes, 6);
    expect((await (await storage.open('it')).keys()).map(({ url }) => new URL(url).pathname)).toEqual([
      '/3',
      '/4',
    ]);
    expect(await (await storage.open('nhieu')).keys()).toHaveLength(4);
  });
});
