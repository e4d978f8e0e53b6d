import { searchText } from '../strings/search.ts';
import type { HitList, SearchSession } from './search-session.ts';
import { hitItems, showAnswers } from './search-view.ts';

/** Answers after which nobody looks further while still typing. */
const answered: ReadonlySet<string> = new Set(['exact', 'choice', 'partial']);

/** The parts of a page or panel that a search fills. */
export interface SearchPlaces {
  /** The number door's answers. */
  numbers: HTMLElement;
  /** Numbers that the library does not hold, with the nearest that it does. */
  missing: HTMLElement;
  /** The ordered list of full-text hits. */
  results: HTMLElement;
  /** One line for everybody, read out by screen readers. */
  status: HTMLElement;
}

/** One query and how it is to be answered. */
export interface SearchRequest {
  query: string;
  base: string;
  shown: number;
  isBrief?: boolean;
  isCurrent: () => boolean;
}

/** How a search ended. `isCurrent` is false when a newer query has taken over. */
export interface SearchEnd {
  isCurrent: boolean;
  hits: HitList | null;
}

/**
 * Runs one query and fills the places: numbers at once, then full text, then one sentence about both.
 * The number door answers even when the index cannot be loaded.
 * @param shown how many hits to load
 * @param isBrief true to leave full text alone when the number door has answered a number
 * @param isCurrent asked after every wait
 */
export async function searchInto(
  places: SearchPlaces,
  session: SearchSession,
  { query, base, shown, isBrief = false, isCurrent }: SearchRequest,
): Promise<SearchEnd> {
  const plan = session.plan(query);
  const stale: SearchEnd = { isCurrent: false, hits: null };
  places.status.textContent = searchText.searching;

  const answers = await session.answer(plan).catch(() => []);
  if (!isCurrent()) return stale;
  showAnswers(
    places.numbers,
    answers.filter(({ kind }) => kind !== 'missing'),
    base,
  );
  showAnswers(
    places.missing,
    answers.filter(({ kind }) => kind === 'missing'),
    base,
  );
  const numbers = answers.reduce(
    (sum, { kind, entries, names }) => sum + (kind === 'missing' ? 0 : entries.length + names.length),
    0,
  );

  if (isBrief && plan.words.length === 0 && answers.some(({ kind }) => answered.has(kind))) {
    places.results.replaceChildren();
    places.status.textContent = `${searchText.numbersCount(numbers)}.`;
    return { isCurrent: true, hits: null };
  }
  try {
    const hits = await session.find(plan);
    const landings = await hits.load(0, shown);
    if (!isCurrent()) return stale;
    places.results.replaceChildren(...hitItems(landings, base));
    places.status.textContent = summary(numbers, hits, plan.text);
    return { isCurrent: true, hits };
  } catch {
    if (!isCurrent()) return stale;
    places.results.replaceChildren();
    places.status.textContent = searchText.failed;
    return { isCurrent: true, hits: null };
  }
}

function summary(numbers: number, { count, isLowConfidence }: HitList, query: string): string {
  if (count === 0 && numbers === 0) return searchText.nothing(query);
  const parts = numbers > 0 ? [searchText.numbersCount(numbers)] : [];
  if (count > 0) parts.push(isLowConfidence ? searchText.lowConfidence : searchText.count(count));
  return `${parts.join('; ')}.`;
}
