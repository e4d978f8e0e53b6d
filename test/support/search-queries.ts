import { hashText } from '../../src/core/quiz/seed.ts';
import { foldVietnamese } from '../../src/core/text/vietnamese.ts';
import { knownQueries } from './search-queries/known.ts';
import { numberQueries } from './search-queries/numbers.ts';
import type { EvaluatedQuery } from './search-queries/query.ts';
import { questionQueries } from './search-queries/questions.ts';
import { slipQueries } from './search-queries/slips.ts';
import { wordQueries } from './search-queries/words.ts';

/** Queries that were not there while the search was built. */
const newQueries: readonly EvaluatedQuery[] = [
  ...wordQueries,
  ...questionQueries,
  ...slipQueries,
  ...numberQueries,
];

/** The whole set; relevance is a rule, so that a new document does not break it. */
export const evaluationQueries: readonly EvaluatedQuery[] = [...knownQueries, ...newQueries];

/**
 * The half that nobody may tune for: of the new queries those whose hash is not divisible by three. All others may be
 * looked at while the search is worked on.
 */
export const heldOutQueries: ReadonlySet<EvaluatedQuery> = new Set(
  newQueries.filter(({ query }) => hashText(foldVietnamese(query)) % 3 !== 0),
);
