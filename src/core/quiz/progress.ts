import type { Question } from './schema.ts';

const version = 1;

/** How the reader last answered a question. */
interface Answered {
  /** Revision that was answered: another one means that the question has changed since. */
  revision: number;
  correct: boolean;
}

/** What the device remembers: the last answer to each question, by permanent id, for all quizzes together. */
export type Progress = ReadonlyMap<string, Answered>;

/**
 * Reads what was stored. Anything that is not understood, a broken text, another shape or a later version, gives an
 * empty progress; single broken entries are left out and the others kept. Never throws.
 */
export function parseProgress(stored: string | null): Progress {
  try {
    const data: unknown = JSON.parse(stored ?? '');
    if (!isRecord(data) || data.version !== version || !isRecord(data.answers)) return new Map();
    return new Map(
      Object.entries(data.answers).flatMap(([id, entry]) => (isAnswered(entry) ? [[id, entry]] : [])),
    );
  } catch {
    return new Map();
  }
}

/** The text to store; `parseProgress` gives the same progress back. */
export function formatProgress(progress: Progress): string {
  return JSON.stringify({ version, answers: Object.fromEntries(progress) });
}

/** Progress with one more answer; a later answer to the same question takes the place of the earlier one. */
export function recordAnswer(progress: Progress, { id, revision }: Asked, correct: boolean): Progress {
  return new Map(progress).set(id, { revision, correct });
}

/** Progress without the answers to these questions, as if they had never been asked. */
export function forget(progress: Progress, questions: readonly Asked[]): Progress {
  const gone = new Set(questions.map(({ id }) => id));
  return new Map([...progress].filter(([id]) => !gone.has(id)));
}

/** How a question stands; an answer to an earlier revision does not count. */
export function stateOf(progress: Progress, { id, revision }: Asked): 'new' | 'right' | 'wrong' {
  const entry = progress.get(id);
  if (entry?.revision !== revision) return 'new';
  return entry.correct ? 'right' : 'wrong';
}

/** What progress needs to know of a question. */
export type Asked = Pick<Question, 'id' | 'revision'>;

function isAnswered(entry: unknown): entry is Answered {
  return isRecord(entry) && Number.isInteger(entry.revision) && typeof entry.correct === 'boolean';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
