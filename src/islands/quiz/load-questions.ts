import type { QuizIndex } from '../../core/quiz/index-file.ts';
import { ownerOf } from '../../core/quiz/owner.ts';
import { quiz } from '../../strings/quiz.ts';

/** Fetches a file of the site by its path without the base; tests put their own in its place. */
export type FetchPath = (path: string) => Promise<Response>;

/** Fetches under the base path that the page states in a `data-base`. */
export const fetchFromSite: FetchPath = (path) =>
  fetch((document.querySelector<HTMLElement>('[data-base]')?.dataset.base ?? '/') + path);

/**
 * The elements of questions, in the order of their ids, taken from the pages of their owners. A question that no page
 * holds any longer is left out. Each call gives elements of its own.
 * @throws an Error whose message may be shown to the reader, when a page cannot be fetched
 */
export async function loadQuestions(
  ids: readonly string[],
  fetchPath: FetchPath = fetchFromSite,
): Promise<HTMLElement[]> {
  const owners = [...new Set(ids.map(ownerOf))];
  const found = new Map<string, HTMLElement>();
  const pages = owners.map((owner) => loadPage(`on-tap/${encodeURIComponent(owner)}/`, fetchPath));
  for (const page of await Promise.all(pages)) {
    for (const element of page?.querySelectorAll<HTMLElement>('[data-question]') ?? []) {
      found.set(element.dataset.question ?? '', element);
    }
  }
  return ids.flatMap((id) => {
    const element = found.get(id);
    return element ? [document.importNode(element, true)] : [];
  });
}

/**
 * The index of all questions of the site.
 * @throws an Error whose message may be shown to the reader
 */
export async function loadQuizIndex(fetchPath: FetchPath = fetchFromSite): Promise<QuizIndex> {
  const reply = await reach(fetchPath, 'on-tap/muc-luc.json');
  if (!reply.ok) throw new Error(quiz.loadFailed);
  return reply.json().catch(() => {
    throw new Error(quiz.loadFailed);
  });
}

/** A page of the site, or null when there is no such page. */
async function loadPage(path: string, fetchPath: FetchPath): Promise<Document | null> {
  const reply = await reach(fetchPath, path);
  if (reply.status === 404) return null;
  const html = reply.ok ? await reply.text().catch(() => null) : null;
  if (html === null) throw new Error(quiz.loadFailed);
  return new DOMParser().parseFromString(html, 'text/html');
}

async function reach(fetchPath: FetchPath, path: string): Promise<Response> {
  try {
    return await fetchPath(path);
  } catch {
    throw new Error(quiz.loadFailed);
  }
}
