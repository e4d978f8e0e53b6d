import type { Question } from '../../core/quiz/schema.ts';
import { testMaker } from '../../strings/test-maker.ts';

/** Fetches a file of the site by its path without the base path. */
export type FetchPath = (path: string) => Promise<Response>;

/** The questions of quizzes and the names of documents, each file fetched once. */
export interface QuestionFiles {
  /**
   * Every question of these quizzes once. A quiz that the site no longer has is left out.
   * @throws an Error whose message may be shown to the reader, when a file cannot be had
   */
  questionsOf(quizzes: readonly string[]): Promise<Question[]>;
  /** Short names by id; empty when they cannot be had, so that ids stand in their place. */
  names(): Promise<Record<string, string>>;
}

/** Prepares the files of a site; a file that failed is asked for again the next time. */
export function createQuestionFiles(fetchPath: FetchPath): QuestionFiles {
  const known = new Map<string, Promise<unknown>>();
  const read = (path: string) => {
    const file = known.get(path) ?? load(fetchPath, path);
    known.set(path, file);
    file.catch(() => known.delete(path));
    return file;
  };
  return {
    async questionsOf(quizzes) {
      const files = quizzes.map((id) => read(`on-tap/${id}.json`));
      const found = (await Promise.all(files)) as ({ questions: Question[] } | null)[];
      const all = found.flatMap((file) => file?.questions ?? []);
      return [...new Map(all.map((question) => [question.id, question])).values()];
    },
    async names() {
      const names = await read('to-chuc/de-kiem-tra.json').catch(() => null);
      return (names ?? {}) as Record<string, string>;
    },
  };
}

/** What a file holds, or null when there is no such file. */
async function load(fetchPath: FetchPath, path: string): Promise<unknown> {
  try {
    const reply = await fetchPath(path);
    if (reply.status === 404) return null;
    if (reply.ok) return await reply.json();
  } catch {
    // one sentence for every way to fail
  }
  throw new Error(testMaker.loadFailed);
}
