import { keptPrefix } from './names.ts';

/** What to keep of a campaign; the build writes it beside the campaign's pack. */
export interface KeepList {
  campaign: string;
  name: string;
  /** Changes when any of its pages does. */
  digest: string;
  /** Size of all files together. */
  bytes: number;
  /** Path of the list of the search's files, which go along unless they are too many. */
  searchList?: string;
  /** Paths with the base path. */
  files: readonly string[];
}

/** Fetches a file of the site by its path with the base path. */
export type FetchFile = (path: string) => Promise<Response>;

/** A file cannot be had: the network is gone or the site has changed meanwhile. */
export class KeepingFailed extends Error {}

/** Address under which a kept campaign's list lies in its cache: written last, so what has one is whole. */
const listAddress = '/.danh-sach-giu';

/** The campaigns kept whole on the device, in order of their names. */
export async function keptCampaigns(base: string, storage: CacheStorage): Promise<KeepList[]> {
  const names = (await storage.keys()).filter((name) => name.startsWith(keptPrefix(base)));
  const lists = await Promise.all(names.map((name) => listIn(storage, name)));
  return lists.filter((list) => list !== null).sort((a, b) => a.name.localeCompare(b.name, 'vi'));
}

/** How far a campaign is kept on the device: whole with its list, begun, or not at all. */
export async function keptCampaign(
  base: string,
  campaign: string,
  storage: CacheStorage,
): Promise<KeepList | 'begun' | null> {
  const name = keptPrefix(base) + campaign;
  if (!(await storage.has(name))) return null;
  return (await listIn(storage, name)) ?? 'begun';
}

/** Bytes of all kept campaigns, as their lists say. */
export async function keptBytes(base: string, storage: CacheStorage): Promise<number> {
  return (await keptCampaigns(base, storage)).reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Files fetched at the same time. */
const lanes = 6;

/**
 * Keeps a campaign, or renews what is kept of it: every file of the list, then the list; what an earlier list had and
 * this one has not goes. Files named by their contents are not fetched twice, so a broken attempt goes on where it was.
 * @param tell called after each file
 * @throws KeepingFailed when a file cannot be had; what was kept before stays
 */
export async function keepCampaign(
  list: KeepList,
  base: string,
  storage: CacheStorage,
  fetchFile: FetchFile,
  tell: (done: number, total: number) => void,
): Promise<void> {
  const cache = await storage.open(keptPrefix(base) + list.campaign);
  const files = [...list.files, ...(await searchFiles(list, fetchFile))];
  const left = files.values();
  let done = 0;
  const lane = async () => {
    for (const file of left) {
      if (!file.includes('/_astro/') || !(await cache.match(file)))
        await cache.put(file, await have(file, fetchFile));
      done += 1;
      tell(done, files.length);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  const wanted = new Set(files);
  for (const request of await cache.keys()) {
    if (!wanted.has(new URL(request.url).pathname)) await cache.delete(request);
  }
  await cache.put(listAddress, Response.json(list));
}

/** Lets a kept campaign go. */
export async function letCampaignGo(base: string, campaign: string, storage: CacheStorage): Promise<void> {
  await storage.delete(keptPrefix(base) + campaign);
}

async function searchFiles({ searchList }: KeepList, fetchFile: FetchFile): Promise<readonly string[]> {
  return searchList ? ((await (await have(searchList, fetchFile)).json()) as string[]) : [];
}

async function have(file: string, fetchFile: FetchFile): Promise<Response> {
  const reply = await fetchFile(file).catch(() => null);
  if (!reply?.ok) throw new KeepingFailed(file);
  return reply;
}

async function listIn(storage: CacheStorage, name: string): Promise<KeepList | null> {
  const found = await (await storage.open(name)).match(listAddress);
  return found ? ((await found.json()) as KeepList) : null;
}
