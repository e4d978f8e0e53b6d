import type { Minutes, ReadingPlace, StudyRecord } from './record.ts';

/** Below the whole: the last lines of a document are its recipients and signature. */
const wholeShare = 0.95;
const cells = 100;

/** What of a text was in view long enough to be read, in hundredths of its length. */
export interface SeenText {
  /** Counts the stretch between two shares of the length, 0 to 1, as read. */
  see(from: number, to: number): void;
  /** Share that was read, 0 to 1. */
  share(): number;
}

/**
 * Follows how much of a text is read in one visit. Looking up one clause near the end counts for that clause only, not
 * for all that stands above it.
 * @param earlier share that was read on earlier visits, taken to be the beginning of the text
 */
export function followText(earlier: number): SeenText {
  const seen = new Set(Array.from({ length: Math.round(earlier * cells) }, (_, cell) => cell));
  return {
    see(from, to) {
      const first = Math.max(0, Math.floor(from * cells));
      const last = Math.min(cells - 1, Math.ceil(to * cells) - 1);
      for (let cell = first; cell <= last; cell += 1) seen.add(cell);
    },
    share: () => seen.size / cells,
  };
}

/** True when a document was read to the end. */
export function isReadWhole({ share }: Pick<ReadingPlace, 'share'>): boolean {
  return share >= wholeShare;
}

/** The record with the latest place in a document; the share that was read never decreases. */
export function withPlace(
  record: StudyRecord,
  id: string,
  { anchor, share }: Pick<ReadingPlace, 'anchor' | 'share'>,
  at: Minutes,
): StudyRecord {
  const furthest = Math.max(share, record.places.get(id)?.share ?? 0);
  return { ...record, places: new Map(record.places).set(id, { anchor, share: furthest, at }) };
}

/** The texts that were left in the middle, latest first: where to read on. */
export function openPlaces({ places }: StudyRecord): [id: string, place: ReadingPlace][] {
  return [...places].filter(([, place]) => !isReadWhole(place)).sort(([, a], [, b]) => b.at - a.at);
}

/**
 * Path of the page of a text, without the base path: an id with a folder is its own path («tai-lieu/18-nq-tw-2022»),
 * any other is a document's.
 */
export function pathOfText(id: string): string {
  return id.includes('/') ? `${id}/` : `van-ban/${id}/`;
}
