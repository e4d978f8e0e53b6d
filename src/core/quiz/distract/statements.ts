import type { Fact } from '../../document/schema.ts';
import type { OfficialDocument } from '../../library/library.ts';
import { isTrusted, type OwnedFact, type Pools } from '../pools.ts';
import { sameSeriesFirst } from './documents.ts';

/** A goal that many documents share: what one of them says is true of the others as well. */
export const shared = 'vị thế của đất nước';

/**
 * What could be taken for the statement: what the document wants by a later year, then what other documents of its kind say under the same head. Related documents are left out: they may say the same.
 */
export function otherStatements(pools: Pools, doc: OfficialDocument, fact: Fact): string[] {
  // A goal of an earlier year would be met by the later one as well.
  const own = doc.data.facts.filter(
    ({ target }) => target && fact.target && target.year > fact.target.year && target.measure !== shared,
  );
  const others = pools
    .factsLike(fact, doc.id)
    .filter((other) => other.doc.id !== doc.id && other.doc.data.kind === doc.data.kind)
    .filter((other) => !pools.areRelated(doc, other.doc) && isStatement(other.fact))
    .filter(({ fact: { target } }) => !target || target.measure !== fact.target?.measure)
    .filter((other) => other.fact.target?.measure !== shared);
  return [
    ...own.filter(isStatement).map(({ value }) => value),
    ...firstOfEach(others).map((other) => other.fact.value),
  ];
}

/**
 * Full names of documents that could be taken for the one that states a fact: those studied in the same campaign,
 * then those nearest in time. None is related to it or states anything of the same measure.
 */
export function likelyDocuments(pools: Pools, doc: OfficialDocument, fact: Fact): string[] {
  const { campaigns, documentById } = pools.library;
  const studied = campaigns.get(doc.data.campaign ?? '')?.documents ?? [];
  const members = studied.flatMap((id) => documentById.get(id) ?? []).filter(isTrusted);
  const states = (other: OfficialDocument) =>
    other.data.facts.some(
      ({ value, target }) =>
        value === fact.value || (target && fact.target && target.measure === fact.target.measure),
    );
  const near = sameSeriesFirst(pools.near(doc), doc.data.symbol ?? '');
  const likely = [...members, ...near].filter(
    (other) => other.id !== doc.id && other.data.symbol && !pools.areRelated(doc, other) && !states(other),
  );
  return [...new Set(likely.flatMap((other) => pools.names.full(other) ?? []))];
}

/** True for words of a sentence; a figure beside them would be out of place. */
function isStatement({ value }: Fact): boolean {
  return value.length > 30;
}

/** One fact of each document, so that wrong options do not all come from one text. */
function firstOfEach(facts: readonly OwnedFact[]): OwnedFact[] {
  const seen = new Set<string>();
  return facts.filter(({ doc }) => !seen.has(doc.id) && seen.add(doc.id));
}
