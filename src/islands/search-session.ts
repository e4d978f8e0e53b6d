import { answerDoor, type DoorAnswer } from '../core/search/door.ts';
import type { DoorRoot } from '../core/search/door-data.ts';
import { createDoorSource } from '../core/search/door-source.ts';
import type { FullTextIndex } from '../core/search/full-text.ts';
import { type Landing, landingOf, markOf } from '../core/search/landing.ts';
import { planQuery, type QueryPlan } from '../core/search/query-plan.ts';
import { runPlan } from '../core/search/run.ts';
import { openFullText, type PagefindModule } from './pagefind-index.ts';

/** The list of full-text hits of one query; `load` fetches the text of a slice of it. */
export interface HitList {
  count: number;
  isLowConfidence: boolean;
  load(from: number, to: number): Promise<Landing[]>;
}

/** One reader's search: files are fetched once and kept while the page is open. */
export interface SearchSession {
  plan(query: string): QueryPlan;
  /** The number door's answers; from small files, without the full-text index. */
  answer(plan: QueryPlan): Promise<DoorAnswer[]>;
  /** Full text; loads Pagefind at the first call. */
  find(plan: QueryPlan): Promise<HitList>;
}

/** How a session reaches the site; tests give their own. */
export interface SessionPorts {
  readJson(path: string): Promise<unknown>;
  openIndex(): Promise<FullTextIndex>;
}

/** A session on any ports. A fetch that fails is forgotten, so that the next try fetches again. */
export function createSession({ readJson, openIndex }: SessionPorts): SearchSession {
  const read = once((path: string) => readJson(path));
  const index = once((_: 'index') => openIndex());
  return {
    plan: planQuery,
    async answer(plan) {
      const root = (await read('so-hieu/index.json')) as DoorRoot;
      const source = createDoorSource(
        root,
        async (list, page) => (await read(`so-hieu/${list}-${page}.json`)) as never[],
      );
      return answerDoor(plan, source);
    },
    async find(plan) {
      const { hits, isLowConfidence, searched } = await runPlan(await index('index'), plan);
      const mark = markOf(plan, searched);
      return {
        count: hits.length,
        isLowConfidence,
        load: (from, to) =>
          Promise.all(hits.slice(from, to).map(async ({ hit }) => landingOf(await hit.data(), mark))),
      };
    },
  };
}

/** The ports of a page whose site lives at `base` («/» or «/thu-vien/»). */
export function sitePorts(base: string): SessionPorts {
  const readJson = async (path: string): Promise<unknown> => {
    const reply = await fetch(base + path);
    if (!reply.ok) throw new Error(`${path}: ${reply.status}`);
    return reply.json();
  };
  return {
    readJson,
    async openIndex() {
      const address = new URL(`${base}pagefind/`, location.href).href;
      const [module, { parts }] = await Promise.all([
        import(/* @vite-ignore */ `${address}pagefind.js`) as Promise<PagefindModule>,
        readJson('pagefind/parts.json') as Promise<{ parts: number }>,
      ]);
      return openFullText(module, { address, parts });
    },
  };
}

function once<Key, Value>(make: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const made = new Map<Key, Promise<Value>>();
  return (key) => {
    const known = made.get(key);
    if (known) return known;
    const value = make(key);
    made.set(key, value);
    value.catch(() => made.delete(key));
    return value;
  };
}
