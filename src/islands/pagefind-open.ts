import { type FullTextIndex, rankingWeights } from '../core/search/full-text.ts';
import { createPagefindIndex, type Pagefind } from './pagefind-index.ts';

/** Pagefind's script, loaded from the folder of the index. */
export interface PagefindModule {
  createInstance(options: object): Pagefind;
}

/** Where an index stands: the address of its folder, «/» at its end, and the number of its parts. */
export interface IndexPlace {
  address: string;
  parts: number;
  /** Options of Pagefind that a place needs of its own. */
  options?: object;
}

/** Another site whose index is searched with this one's: its address, «/» at its end. */
export interface OtherLibrary {
  id: string;
  url: string;
}

const options = { ranking: rankingWeights, excerptLength: 30, excerptEllipsis: '…' };

/** How long another site may take to answer, in milliseconds: the rest of the search does not wait for it. */
const patience = 5000;

/**
 * Opens the full-text index of a site, with those of other libraries; one that does not answer, or that another
 * version of Pagefind has made, is left out and named in `unreachable`. Other sites give data only: the script is ours.
 *
 * Whether diacritics count is a setting of Pagefind's first part alone: an index of one part is switched between
 * searches, which wait for each other; one of several parts is opened for each way.
 */
export async function openFullText(
  module: PagefindModule,
  place: IndexPlace,
  others: readonly OtherLibrary[] = [],
): Promise<FullTextIndex> {
  const probed = await Promise.all(others.map((other) => probe(other, place)));
  const reached = probed.filter((library) => library !== null);
  const open = async (exactDiacritics: boolean): Promise<Pagefind> => {
    const all = { ...options, ...place.options, exactDiacritics };
    const pagefind = module.createInstance({ ...all, basePath: place.address });
    await pagefind.init();
    for (const address of partsOf(place).slice(1)) await pagefind.mergeIndex(address, all);
    for (const { url, index } of reached)
      for (const address of partsOf(index)) await pagefind.mergeIndex(address, { ...all, baseUrl: url });
    return pagefind;
  };
  const isMerged = place.parts > 1 || reached.length > 0;
  const folded = await open(false);
  return createPagefindIndex(folded, {
    exact: isMerged ? await open(true) : folded,
    isMerged,
    readWords: async () => (await read(`${place.address}words.json`)) as string[],
    libraries: reached,
    unreachable: others.flatMap(({ id }, at) => (probed[at] ? [] : [id])),
  });
}

/** Folders of an index: the first part is the folder itself. */
function partsOf({ address, parts }: IndexPlace): string[] {
  return Array.from({ length: parts }, (_, part) => (part === 0 ? address : `${address}${part}/`));
}

/** Asks another site for its index, before Pagefind does: Pagefind keeps a part that failed, and fails with it. */
async function probe(
  other: OtherLibrary,
  own: IndexPlace,
): Promise<(OtherLibrary & { index: IndexPlace }) | null> {
  const address = `${other.url}pagefind/`;
  try {
    const [{ parts }, theirs, ours] = (await Promise.all([
      read(`${address}parts.json`),
      read(`${address}pagefind-entry.json`),
      read(`${own.address}pagefind-entry.json`),
    ])) as [{ parts: number }, { version: string }, { version: string }];
    if (theirs.version !== ours.version || !(parts >= 1 && parts <= mostParts)) return null;
    return { ...other, index: { address, parts } };
  } catch {
    return null;
  }
}

/** No library of ours is cut into more. */
const mostParts = 64;

async function read(address: string): Promise<unknown> {
  const reply = await fetch(address, { signal: AbortSignal.timeout(patience) });
  if (!reply.ok) throw new Error(`${address}: ${reply.status}`);
  return reply.json();
}
