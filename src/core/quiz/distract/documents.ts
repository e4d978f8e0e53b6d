import type { OfficialDocument } from '../../library/library.ts';
import type { Pools } from '../pools.ts';

/** Documents numbered in the same series («…-NQ/TW») before the others, each part in its own order. */
export function sameSeriesFirst(docs: readonly OfficialDocument[], symbol: string): OfficialDocument[] {
  const series = seriesOf(symbol);
  const { same = [], other = [] } = Object.groupBy(docs, ({ data }) =>
    seriesOf(data.symbol) === series ? 'same' : 'other',
  );
  return [...same, ...other];
}

/**
 * Full names of documents like the right one that nothing in the record or the text of `doc` ties to it: those of the
 * same series first, and of these first the ones whose date does not rule them out.
 * @param isPossible whether a document could stand there by its date alone
 */
export function unrelatedNames(
  pools: Pools,
  doc: OfficialDocument,
  target: OfficialDocument,
  isPossible: (other: OfficialDocument) => boolean,
): string[] {
  const printed = pools.symbolsIn(doc);
  const { symbol } = target.data;
  const unrelated = pools
    .near(target)
    .filter((other) => other.id !== doc.id && !pools.areRelated(doc, other))
    .filter(({ data }) => data.symbol !== symbol && (data.symbol === null) === (symbol === null))
    .filter(({ data }) => !(data.symbol && printed.includes(data.symbol)));
  const ordered = symbol ? sameSeriesFirst(unrelated, symbol) : unrelated;
  const { likely = [], unlikely = [] } = Object.groupBy(ordered, (other) =>
    isPossible(other) ? 'likely' : 'unlikely',
  );
  return [...likely, ...unlikely].flatMap((other) => pools.names.full(other) ?? []);
}

/** The day of issue, or the first day on which it may have been. */
export function dayOf({ data }: OfficialDocument): string {
  return data.issuedOn ?? data.issuedWithin?.from ?? '';
}

function seriesOf(symbol: string | null): string | undefined {
  return symbol?.replace(/^\d+/, '');
}
