import { countFacets, type FacetCounts } from '../core/search/counts.ts';
import { answerDoor, type DoorAnswer } from '../core/search/door.ts';
import type { Refinement } from '../core/search/facets.ts';
import type { FullTextIndex } from '../core/search/full-text.ts';
import { type Landing, landingOf, markOf } from '../core/search/landing.ts';
import { planQuery, type QueryPlan } from '../core/search/query-plan.ts';
import { runPlan } from '../core/search/run.ts';
import { once, openDoor, type ReadJson } from './search-ports.ts';

/** The list of full-text hits of one query; `load` fetches the text of a slice of it. */
export interface HitList {
  count: number;
  isLowConfidence: boolean;
  /** Ids of other libraries that could not be reached. */
  unreachable: readonly string[];
  load(from: number, to: number): Promise<Landing[]>;
  /** Number of hits that each value of each filter would leave; asked only where filters are seen. */
  countFacets(): Promise<FacetCounts>;
}

/** One reader's search: files are fetched once and kept while the page is open. */
export interface SearchSession {
  plan(query: string): QueryPlan;
  /** The number door's answers; from small files, without the full-text index. */
  answer(plan: QueryPlan): Promise<DoorAnswer[]>;
  /** Full text; loads Pagefind at the first call. */
  find(plan: QueryPlan, refinement: Refinement): Promise<HitList>;
}

/** How a session reaches the site; tests give their own. */
export interface SessionPorts {
  readJson: ReadJson;
  openIndex(): Promise<FullTextIndex>;
}

/** A session on any ports. A fetch that fails is forgotten, so that the next try fetches again. */
export function createSession({ readJson, openIndex }: SessionPorts): SearchSession {
  const read = once(readJson);
  const door = once((_: 'door') => openDoor(read));
  let opened: Promise<FullTextIndex> | null = null;

  function forget(reason: unknown): never {
    opened = null;
    throw reason;
  }

  return {
    plan: planQuery,
    answer: async (plan) => answerDoor(plan, await door('door')),
    async find(plan, refinement) {
      opened ??= openIndex();
      const index = await opened.catch(forget);
      // An index may open and still be broken: half of what it needs did not come.
      const outcome = await runPlan(index, plan, refinement).catch(forget);
      const { hits, isLowConfidence, searched } = outcome;
      const mark = markOf(plan, searched);
      return {
        count: hits.length,
        isLowConfidence,
        unreachable: index.unreachable ?? [],
        load: (from, to) =>
          Promise.all(hits.slice(from, to).map(async ({ hit }) => landingOf(await hit.data(), mark))),
        countFacets: () => countFacets(index, outcome, refinement),
      };
    },
  };
}
