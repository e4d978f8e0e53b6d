/** What the worker keeps by itself, each kind in a cache of its own. */
export const seenCaches = ['trang', 'tap-tin', 'tim-kiem', 'du-lieu'] as const;

/** Full name of a cache; sites under other paths of the same host have others. */
export function cacheName(base: string, kind: (typeof seenCaches)[number]): string {
  return `hoc-nghi-quyet:${base}:${kind}`;
}

/** Start of the names of the caches that hold kept campaigns; the campaign's id follows. */
export function keptPrefix(base: string): string {
  return `hoc-nghi-quyet:${base}:giu:`;
}

/** The most that the worker keeps by itself, and the most that a reader may ask to keep, in bytes each. */
export const roomFor = { seen: 50_000_000, kept: 50_000_000 } as const;

/** What a page says to the waiting worker when the reader wants the new version. */
export const showNewVersion = 'hien-ban-moi';
