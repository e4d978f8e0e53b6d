/** Where a reader is in a list of results, kept with its entry of the browser's history. */
export interface ListPlace {
  /** Number of hits loaded. */
  shown: number;
  /** Place of the window from the top of the page, in CSS pixels. */
  scroll: number;
  /** Documents whose further clauses are unfolded. */
  unfolded: string[];
}

const key = 'searchList';

/** The place kept with the current entry; null for one that has none or something else. */
export function keptPlace(): ListPlace | null {
  const state = history.state as Record<string, unknown> | null;
  const place = state?.[key] as Partial<ListPlace> | undefined;
  if (typeof place?.shown !== 'number' || typeof place.scroll !== 'number') return null;
  const unfolded = Array.isArray(place.unfolded) ? place.unfolded.map(String) : [];
  return { shown: place.shown, scroll: place.scroll, unfolded };
}

/** Keeps the place with the current entry, so that the way back finds the list as it was. */
export function keepPlace(place: ListPlace): void {
  try {
    history.replaceState({ ...(history.state as object | null), [key]: place }, '');
  } catch {
    // A browser that counts its entries too strictly keeps the last place that it took.
  }
}
