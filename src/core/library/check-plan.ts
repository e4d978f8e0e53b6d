import type { Issue } from '../issue.ts';
import { clauseMissing } from './check-text.ts';
import type { Shelf } from './shelf.ts';

/** Everything that a plan orders, and every relation, names a clause that its text really has. */
export function checkPlanClauses(shelf: Shelf): Issue[] {
  return shelf.documents.flatMap((entry) => {
    const anchors = new Set([
      ...(entry.body?.blocks ?? []).map(({ anchor }) => anchor),
      ...(entry.body?.footnotes ?? []).map(({ anchor }) => anchor),
    ]);
    const orders = 'plan' in entry.data ? clausesIn(entry.data.plan, ['plan']) : [];
    return [...orders, ...clausesIn(entry.data.relations, ['relations'])]
      .filter(({ clause }) => !anchors.has(clause))
      .map(({ clause, path }) => clauseMissing(entry, path, clause));
  });
}

function clausesIn(value: unknown, path: PropertyKey[]): { clause: string; path: PropertyKey[] }[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    return key === 'clause' && typeof inner === 'string'
      ? [{ clause: inner, path: at }]
      : clausesIn(inner, at);
  });
}
