import { ExpirationPlugin } from 'workbox-expiration';
import { matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst, NetworkOnly, type StrategyOptions } from 'workbox-strategies';
import { type AssetNeeds, assetsOf } from '../../core/offline/asset-needs.ts';
import { keptBytes } from './kept.ts';
import { cacheName, roomFor, type seenCaches, showNewVersion } from './names.ts';
import { trimCaches } from './trim.ts';

/** What the build puts in: see src/site/offline/make-worker.ts. */
declare const offlineSettings: {
  /** Path of the site, with a slash at both ends. */
  base: string;
  /** Path of the page shown when nothing else is there, and the hash of its text. */
  page: string;
  revision: string;
  assets: AssetNeeds;
};

/** An event that the worker stays awake for. */
interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** The parts of a service worker's scope that this one uses. */
interface WorkerScope {
  clients: { claim(): Promise<void>; matchAll(options: object): Promise<readonly { url: string }[]> };
  registration: { active: object | null };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'message', act: (event: { data: unknown }) => void): void;
  addEventListener(type: 'install' | 'activate', act: (event: WorkerEvent) => void): void;
}

type Plugin = NonNullable<StrategyOptions['plugins']>[number];

const scope = self as unknown as WorkerScope;
const { base, page, revision, assets } = offlineSettings;
const day = 86_400;
const matchAny = { ignoreSearch: true, ignoreVary: true };
let isFirst = false;

const bounded = (maxEntries: number, days: number) =>
  new ExpirationPlugin({ maxEntries, maxAgeSeconds: days * day, matchOptions: matchAny });

/** A page is kept without its query: what was searched for is nobody's business. */
const withoutQuery: Plugin = {
  cacheKeyWillBeUsed: async ({ request }) => withoutSearch(request.url),
};

/** Before a page its scripts are kept, also those that it may ask for later: what is kept works without a network. */
const withAssets: Plugin = {
  cacheWillUpdate: async ({ response, event }) => {
    if (response.status !== 200) return null;
    await keepAssets(await response.clone().text(), event as WorkerEvent);
    return response;
  },
  cacheDidUpdate: () => trim(),
};

const files = new CacheFirst({
  cacheName: cacheName(base, 'tap-tin'),
  matchOptions: { ignoreVary: true },
  plugins: [bounded(300, 180)],
});
const pages = new NetworkFirst({
  cacheName: cacheName(base, 'trang'),
  networkTimeoutSeconds: 4,
  matchOptions: { ignoreVary: true },
  plugins: [withoutQuery, bounded(150, 60), withAssets],
});
const searchParts = new CacheFirst({
  cacheName: cacheName(base, 'tim-kiem'),
  matchOptions: { ignoreVary: true },
  plugins: [bounded(300, 60)],
});
const data = new NetworkFirst({
  cacheName: cacheName(base, 'du-lieu'),
  networkTimeoutSeconds: 4,
  matchOptions: { ignoreVary: true },
  plugins: [bounded(100, 60)],
});

precacheAndRoute([{ url: page, revision }], { cleanURLs: false, directoryIndex: '' });
const isUnder = (url: URL) => url.origin === location.origin && url.pathname.startsWith(base);
// What a reader asks to keep is fetched past the worker: it lies in a cache of its own.
const isOwn = (url: URL, request: Request) => isUnder(url) && request.cache !== 'reload';
const rest = (url: URL) => url.pathname.slice(base.length);
registerRoute(({ request, url }) => isOwn(url, request) && rest(url).startsWith('_astro/'), files);
// Pagefind names these by what they hold: a name never means other bytes.
registerRoute(
  ({ request, url }) =>
    isOwn(url, request) && /^pagefind\/(?:(?:fragment|index|filter)\/|[^/]*\.pf_meta$)/.test(rest(url)),
  searchParts,
);
registerRoute(
  ({ request, url }) =>
    isOwn(url, request) && /\.(?:json|css|svg|png|webp|jpe?g|gif|js|pagefind|webmanifest)$/.test(rest(url)),
  data,
);
registerRoute(({ request, url }) => isOwn(url, request) && /(?:^|\/)$/.test(rest(url)), pages);
// Packs and other files to take away: not kept, but a missing network has its page.
registerRoute(({ request, url }) => isOwn(url, request) && request.mode === 'navigate', new NetworkOnly());

setCatchHandler(async ({ request }) => {
  const kept = await caches.match(withoutSearch(request.url), matchAny);
  if (kept) return kept;
  if (request.mode === 'navigate') return (await matchPrecache(page)) ?? Response.error();
  return Response.error();
});

scope.addEventListener('install', (event) => {
  isFirst = !scope.registration.active;
  event.waitUntil(keepOfflinePage(event));
});
scope.addEventListener('activate', (event) => {
  // The pages that were open before the first worker came are seen too.
  if (isFirst) event.waitUntil(scope.clients.claim().then(() => keepOpenPages(event)));
});
// An open page is never taken over by a newer worker unasked: its reader says when.
scope.addEventListener('message', ({ data }) => {
  if (data === showNewVersion) void scope.skipWaiting();
});

async function keepOfflinePage(event: WorkerEvent): Promise<void> {
  const reply = await fetch(page);
  if (reply.ok) await keepAssets(await reply.text(), event);
}

async function keepOpenPages(event: WorkerEvent): Promise<void> {
  const open = await scope.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  for (const { url } of open) {
    const address = new URL(url);
    if (!isUnder(address) || !address.pathname.endsWith('/')) continue;
    const [, done] = pages.handleAll({ event, request: new Request(withoutSearch(url)) });
    await done.catch(() => undefined);
  }
}

/** Fetches the scripts and styles of a page that are not kept yet; one that cannot be had is left for later. */
async function keepAssets(html: string, event: WorkerEvent): Promise<void> {
  const keep = async (name: string) => {
    const [reply, done] = files.handleAll({ event, request: new Request(`${base}_astro/${name}`) });
    await Promise.all([reply, done]).catch(() => undefined);
  };
  await Promise.all(assetsOf(html, assets).map(keep));
}

/** Keeps what was not asked for under its bound; kept campaigns are the reader's own and stay. */
async function trim(): Promise<void> {
  const used = async () => {
    const { usage = 0 } = (await navigator.storage?.estimate()) ?? {};
    return usage - (await keptBytes(base, caches));
  };
  const order = (['tim-kiem', 'du-lieu', 'trang', 'tap-tin'] satisfies (typeof seenCaches)[number][]).map(
    (kind) => cacheName(base, kind),
  );
  await trimCaches(caches, order, used, roomFor.seen);
}

function withoutSearch(address: string): string {
  const url = new URL(address);
  url.search = '';
  url.hash = '';
  return url.href;
}
