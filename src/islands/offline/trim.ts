/**
 * Lets go of what was kept longest ago, half of each cache at a time, until all of them hold no more than `room`.
 * @param names of caches, the one that is missed least first
 * @param used asks how many bytes they hold now
 */
export async function trimCaches(
  storage: Pick<CacheStorage, 'open'>,
  names: readonly string[],
  used: () => Promise<number>,
  room: number,
): Promise<void> {
  for (const name of names) {
    if ((await used()) <= room) return;
    const cache = await storage.open(name);
    const keys = await cache.keys();
    const oldest = keys.slice(0, Math.ceil(keys.length / 2));
    await Promise.all(oldest.map((key) => cache.delete(key)));
  }
}
