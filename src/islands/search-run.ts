import type { Refinement } from '../core/search/facets.ts';
import { searchPageText } from '../strings/search-page.ts';
import type { IsCurrent } from './search-latest.ts';
import type { HitList, SearchSession } from './search-session.ts';
import { showAnswers } from './search-view.ts';

/** The parts of a page that a search fills beside the list. */
export interface SearchPlaces {
  /** The number door's answers. */
  numbers: HTMLElement;
  /** Numbers that the library does not hold, with the nearest that it does. */
  missing: HTMLElement;
  /** One line for everybody, read out by screen readers. */
  status: HTMLElement;
}

/** One query and what is chosen beside it. */
export interface SearchRequest {
  query: string;
  refinement: Refinement;
  base: string;
  isCurrent: IsCurrent;
}

/** How a search ended. */
export interface SearchEnd {
  /** The full-text hits; null when the index could not be loaded. */
  hits: HitList | null;
  /** Number of documents and pages that the number door gave. */
  numbers: number;
}

/** Wait before a search is said to be going on, in milliseconds: most are over by then. */
const patience = 500;

/**
 * Runs one query: numbers at once, then full text, then one sentence about both. The number door answers even when
 * the index cannot be loaded.
 * @param show puts the hits on the page before the sentence is said; what it throws counts as a failed fetch
 * @returns null when a newer query has taken over
 */
export async function searchInto(
  places: SearchPlaces,
  session: SearchSession,
  { query, refinement, base, isCurrent }: SearchRequest,
  show: (hits: HitList) => Promise<void>,
): Promise<SearchEnd | null> {
  const plan = session.plan(query);
  const going = setTimeout(() => {
    places.status.textContent = searchPageText.searching;
  }, patience);
  try {
    const answers = await session.answer(plan).catch(() => []);
    if (!isCurrent()) return null;
    const isMissing = ({ kind }: { kind: string }) => kind === 'missing';
    const held = answers.filter((answer) => !isMissing(answer));
    showAnswers(places.numbers, held, base);
    showAnswers(places.missing, answers.filter(isMissing), base);
    const numbers = held.reduce((sum, { entries, names }) => sum + entries.length + names.length, 0);

    const hits = await findAndShow(session.find(plan, refinement), show, isCurrent);
    if (!isCurrent()) return null;
    clearTimeout(going);
    places.status.textContent = hits
      ? summary(numbers, hits, query.trim(), isNarrowed(refinement))
      : searchPageText.failed;
    return { hits, numbers };
  } finally {
    clearTimeout(going);
  }
}

async function findAndShow(
  finding: Promise<HitList>,
  show: (hits: HitList) => Promise<void>,
  isCurrent: IsCurrent,
): Promise<HitList | null> {
  try {
    const hits = await finding;
    if (isCurrent()) await show(hits);
    return hits;
  } catch {
    return null;
  }
}

/** True when anything is chosen that leaves hits out. */
function isNarrowed({ facets, within }: Refinement): boolean {
  return Object.keys(facets).length > 0 || within !== null;
}

function summary(numbers: number, hits: HitList, query: string, narrowed: boolean): string {
  const { count, isLowConfidence } = hits;
  const shown = query.length > 80 ? `${query.slice(0, 80)}…` : query;
  const parts = numbers > 0 ? [searchPageText.numbersCount(numbers)] : [];
  if (count > 0)
    parts.push(isLowConfidence ? searchPageText.lowConfidence(shown) : searchPageText.count(count));
  else if (narrowed) parts.push(searchPageText.nothingFiltered(shown));
  else if (numbers === 0) parts.push(searchPageText.nothing(shown));
  return `${parts.join('; ')}.`;
}
