import type { Fact } from '../document/schema.ts';
import { targetFields } from '../document/target.ts';
import { isClassified, type Library, type OfficialDocument } from '../library/library.ts';

/** One target of one document: the fact that states it, which must hold `target`. */
export interface TargetRow {
  doc: OfficialDocument;
  fact: Fact & { target: NonNullable<Fact['target']> };
}

/** Every target that a public document sets: older documents first, in the order of each record. */
export function targetsOf({ documents }: Library): TargetRow[] {
  return documents
    .filter((doc) => !isClassified(doc))
    .sort((a, b) => compare(dayOf(a), dayOf(b)) || compare(a.id, b.id))
    .flatMap((doc) => doc.data.facts.filter(isTarget).map((fact) => ({ doc, fact })));
}

/** The years that some target must be met by, and the fields of work that have targets, in their order. */
export function targetGroups(rows: readonly TargetRow[]) {
  const years = [...new Set(rows.map(({ fact }) => fact.target.year))].sort((a, b) => a - b);
  const held = new Set(rows.map(({ fact }) => fact.target.field));
  return { years, fields: targetFields.filter((field) => held.has(field)) };
}

function isTarget(fact: Fact): fact is TargetRow['fact'] {
  return fact.target !== undefined;
}

function dayOf({ data }: OfficialDocument): string {
  return data.issuedOn ?? data.issuedWithin?.from ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
