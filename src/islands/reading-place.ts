/** Where a reader left a document. */
export interface ReadingPlace {
  /** Path of the page, base path included. */
  path: string;
  title: string;
  anchor: string;
}

const key = 'reading-place';

/** Keeps the latest place on the device. `storage` is a function, for a browser may refuse even the sight of it. */
export function rememberPlace(storage: () => Pick<Storage, 'setItem'>, place: ReadingPlace): void {
  try {
    storage().setItem(key, JSON.stringify(place));
  } catch {
    // Reading goes on without it.
  }
}

/** The place that was kept, or null when there is none or what is kept is not one. */
export function readPlace(storage: () => Pick<Storage, 'getItem'>): ReadingPlace | null {
  try {
    const place: unknown = JSON.parse(storage().getItem(key) ?? 'null');
    return isPlace(place) ? place : null;
  } catch {
    return null;
  }
}

function isPlace(value: unknown): value is ReadingPlace {
  if (typeof value !== 'object' || value === null) return false;
  const { path, title, anchor } = value as Record<string, unknown>;
  return (
    typeof path === 'string' &&
    path.startsWith('/') &&
    typeof title === 'string' &&
    typeof anchor === 'string'
  );
}
