import type { Fact } from '../../document/schema.ts';
import { type Amount, formatAmount, otherAmounts, parseAmount } from '../amount.ts';
import type { OwnedFact } from '../pools.ts';
import { hashText } from '../seed.ts';

// Bounds that keep the work for one question the same however many facts the library holds.
const looked = 40;
const realMost = 2;

/** Wrong figures for a fact, from all facts of the library. */
export interface FigurePool {
  /**
   * Other figures as they are printed, best first: what is wanted of the same measure elsewhere or by another year,
   * then figures of the same document, then of the same field of work, two at most; then made-up neighbours.
   * All have the form, the words and the unit of the right one and are near it; none is what the library holds of the
   * same measure of the same owner by the same year.
   */
  wrongFor(owner: string, fact: Fact, amount: Amount): string[];
}

interface Held {
  owner: string;
  fact: Fact;
  amount: Amount;
}

/** Indexes the figures of facts; linear in the facts. */
export function createFigurePool(facts: readonly OwnedFact[]): FigurePool {
  const held = facts.flatMap(({ doc, fact }): Held[] => {
    const amount = parseAmount(fact.value, fact.unit);
    return amount ? [{ owner: doc.id, fact, amount }] : [];
  });
  const byMeasure = Map.groupBy(held, ({ fact }) => measureOf(fact));
  const byTruth = Map.groupBy(held, ({ owner, fact }) => truthKey(owner, fact));
  const byOwner = Map.groupBy(held, ({ owner }) => owner);
  const byField = Map.groupBy(held, ({ fact }) => fact.target?.field ?? '');
  return {
    wrongFor(owner, fact, amount) {
      const seed = `${owner} fact--${fact.id}`;
      const sameMeasure = byMeasure.get(measureOf(fact)) ?? [];
      const alsoTrue = byTruth.get(truthKey(owner, fact)) ?? [];
      const truths = new Set([amount, ...alsoTrue.map((other) => other.amount)].map(sizeOf));
      const candidates = [
        ...some(sameMeasure, seed).filter((other) => !alsoTrue.includes(other)),
        ...some(byOwner.get(owner) ?? [], seed),
        ...some((fact.target && byField.get(fact.target.field)) ?? [], seed),
      ];
      const real = candidates
        .filter((other) => isLike(other.amount, amount) && !truths.has(sizeOf(other.amount)))
        .map(({ amount: { low, high, decimals } }) => ({ ...amount, low, high, decimals }));
      const made = otherAmounts(amount, seed).filter((other) => !truths.has(sizeOf(other)));
      return [...new Set([...distinct(real).slice(0, realMost), ...made].map(formatAmount))];
    },
  };
}

/** What a fact measures: the name of its target, which documents share, or its label. */
function measureOf({ target, label }: Fact): string {
  return target?.measure ?? label;
}

/** True for a figure of the same form and unit, from half to twice the size; shares differ by fifteen points at most. */
function isLike(other: Amount, amount: Amount): boolean {
  if (unitHead(other) !== unitHead(amount) || (other.high === null) !== (amount.high === null)) return false;
  const [small, large] = other.low < amount.low ? [other.low, amount.low] : [amount.low, other.low];
  if (amount.unit.startsWith('%') && large - small > 15) return false;
  const isWhole = /^(?:trên|hơn)$/.test(amount.qualifier) && amount.unit === '%' && other.low >= 100;
  return large <= small * 2 && !isWhole;
}

/** What the library says of one measure of one owner by one year is true together. */
function truthKey(owner: string, fact: Fact): string {
  return `${owner} ${fact.target?.year} ${measureOf(fact)}`;
}

/** «% GDP» and «% dân số» are both shares; «%/năm» is a rate. */
function unitHead({ unit }: Amount): string {
  return /^%(?:\/\p{L}+)?/u.exec(unit)?.[0] ?? unit;
}

function sizeOf({ low, high }: Amount): string {
  return `${low}–${high ?? ''}`;
}

function distinct(amounts: readonly Amount[]): Amount[] {
  const seen = new Set<string>();
  return amounts.filter((amount) => !seen.has(sizeOf(amount)) && seen.add(sizeOf(amount)));
}

/** At most forty of the list, from a place that the seed decides. */
function some<T>(items: readonly T[], seed: string): T[] {
  if (items.length <= looked) return [...items];
  const start = hashText(seed) % (items.length - looked);
  return items.slice(start, start + looked);
}
