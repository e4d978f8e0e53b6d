/**
 * What the importer read for one field.
 *
 * `value` is what the document says, as printed where spelling matters; null when it says nothing or nothing that can
 * be read. `proposal` is what an evident slip of writing or scanning should be: only a person may take it over.
 */
export interface Reading<T> {
  value: T | null;
  /** From 0 (nothing found) to 1; from 0.9 the reading is sure. */
  confidence: number;
  /** Line of the source, as in `SourceLine.number`; null when nothing was found. */
  line: number | null;
  proposal?: T;
}

/** The reading of a field that the document does not have. */
export function nothing<T>(): Reading<T> {
  return { value: null, confidence: 0, line: null };
}

/** The same reading, at most as sure as `limit`. */
export function atMost<R extends Reading<unknown>>(reading: R, limit: number): R {
  return { ...reading, confidence: Math.min(reading.confidence, limit) };
}
