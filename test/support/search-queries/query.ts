import type { RuleLike } from '../search-rules.ts';

/**
 * A full marks · B none · C đ as d · D unfinished · E slips and keys · F quoted, minus · G numbers · H dates ·
 * I capitals · J NFD · K tone places · L nothing is right.
 */
export const queryKinds = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L'] as const;
export type QueryKind = (typeof queryKinds)[number];

/** A query of the evaluation set and what is right for it; null when nothing is. */
export interface EvaluatedQuery {
  kind: QueryKind;
  query: string;
  right: RuleLike | null;
}

/** Queries of one kind from a table. */
export function of(kind: QueryKind, rows: readonly (readonly [string, RuleLike | null])[]): EvaluatedQuery[] {
  return rows.map(([query, right]) => ({ kind, query, right }));
}
