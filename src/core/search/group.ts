import type { Landing } from './landing.ts';

/** Hits of one page: its best clause, further ones under it. */
export interface HitGroup {
  /** Address of the page without the base path. */
  page: string;
  title: string;
  /** Id of another site's library; null for this one. */
  library: string | null;
  best: Landing;
  /** Further clauses that are shown at once, best first. */
  further: Landing[];
  /** The rest, shown when asked for. */
  folded: Landing[];
}

/** Most further clauses of one page that are shown at once. */
const mostShown = 3;

/** Puts hits of one page together, each page where its best hit stands; no hit is lost, and none repeated. */
export function groupHits(landings: readonly Landing[]): HitGroup[] {
  const groups = Map.groupBy(landings, ({ library, group }) => `${library ?? ''}\n${group}`);
  return [...groups.values()].map((hits) => {
    const [best, ...others] = hits as [Landing, ...Landing[]];
    return {
      page: best.group,
      title: best.groupTitle,
      library: best.library,
      best,
      further: others.slice(0, mostShown),
      folded: others.slice(mostShown),
    };
  });
}
