import type { FullTextIndex } from '../../src/core/search/full-text.ts';
import { groupHits } from '../../src/core/search/group.ts';
import { landingOf } from '../../src/core/search/landing.ts';
import { planQuery } from '../../src/core/search/query-plan.ts';
import { runPlan } from '../../src/core/search/run.ts';
import { openIndex, openPagefind } from './pagefind.ts';

/** What a search engine gives for a query: addresses of the first ten records as they are listed, and how many it found. */
export type Engine = (query: string) => Promise<{ urls: string[]; count: number }>;

const shown = 10;

/**
 * Our search on an index folder, as the page of results runs and groups it. Each query opens the index afresh, as a
 * reader does who comes with one question: what Pagefind finds depends on the searches before.
 */
export function ourEngine(folder: string): Engine {
  return async (query) => ask(await openIndex(folder), query);
}

/** The same in one session, for many queries: much faster, for what is loaded once stays. */
export async function ourSession(folder: string): Promise<Engine> {
  const index = await openIndex(folder);
  return (query) => ask(index, query);
}

/** Pagefind as it comes, in one session: the query as typed, its own order. */
export async function plainSession(folder: string): Promise<Engine> {
  const pagefind = await openPagefind(folder, {});
  return async (query) => {
    const { results } = await pagefind.search(query);
    const top = await Promise.all(
      results.slice(0, shown).map(async (hit) => (await hit.data()).raw_url ?? ''),
    );
    return { urls: top, count: results.length };
  };
}

async function ask(index: FullTextIndex, query: string): ReturnType<Engine> {
  const { hits } = await runPlan(index, planQuery(query));
  const found = await Promise.all(
    hits.slice(0, shown).map(async ({ hit }) => {
      const data = await hit.data();
      return { url: data.raw_url ?? '', landing: landingOf(data, '') };
    }),
  );
  const urls = new Map(found.map(({ url, landing }) => [landing, url]));
  const listed = groupHits([...urls.keys()]).flatMap(({ best, further, folded }) => [
    best,
    ...further,
    ...folded,
  ]);
  return { urls: listed.map((landing) => urls.get(landing) ?? ''), count: hits.length };
}
