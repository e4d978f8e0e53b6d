/** What an editor decided on one question, and the line of the list that says so. */
export interface Review {
  /** The revision that was read and found good; null for a question that was turned down. */
  revision: number | null;
  line: number;
}

/** Decisions by the id of the question. */
export type ReviewList = ReadonlyMap<string, Review>;

/** The file of the decisions, relative to the project. */
export const reviewFile = 'content/on-tap/da-duyet.yaml';
