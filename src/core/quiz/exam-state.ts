import { isAnswered, type Response } from './grade.ts';

/** An exam under way. Every function that changes it returns a new one. */
export interface Exam {
  /** What it is about, in words that the learner saw. */
  about: string;
  /** The questions in their order. */
  ids: readonly string[];
  responses: ReadonlyMap<string, Response>;
  /** Index of the question on the screen. */
  at: number;
  /** When the time is over, in milliseconds since 1970; null without a clock. */
  endsAt: number | null;
}

/** How an exam ended. */
export interface ExamScore {
  total: number;
  right: number;
  wrong: number;
  unanswered: number;
}

const version = 1;
const minute = 60_000;

/** The text to keep while an exam is under way; `parseExam` gives the same exam back. */
export function formatExam({ responses, ...exam }: Exam): string {
  return JSON.stringify({ version, ...exam, responses: Object.fromEntries(responses) });
}

/** Reads what was kept; null when there is nothing or it is not understood. Never throws. */
export function parseExam(text: string | null): Exam | null {
  try {
    const data = JSON.parse(text ?? '') as Record<string, unknown>;
    const { about, ids, at, endsAt, responses } = data;
    const isExam =
      data.version === version &&
      typeof about === 'string' &&
      isTexts(ids) &&
      ids.length > 0 &&
      Number.isInteger(at) &&
      (endsAt === null || typeof endsAt === 'number');
    if (!isExam) return null;
    const kept = Object.entries((responses ?? {}) as object).filter(([, response]) => isTexts(response));
    const last = Math.min(Math.max(at as number, 0), ids.length - 1);
    return { about, ids, at: last, endsAt: endsAt as number | null, responses: new Map(kept) };
  } catch {
    return null;
  }
}

/** The exam with this answer to a question; an empty one takes the answer back. */
export function withResponse(exam: Exam, id: string, response: Response): Exam {
  return { ...exam, responses: new Map(exam.responses).set(id, response) };
}

/** How many questions have a complete answer. */
export function answeredIn({ ids, responses }: Exam): number {
  return ids.filter((id) => isAnswered(responses.get(id) ?? [])).length;
}

/**
 * Whole minutes left, the one that has begun included; 0 when the time is over, null without a clock. Never more than
 * the exam has, also when the device's clock was set back.
 * @param most minutes that the exam has
 */
export function minutesLeft({ endsAt }: Exam, now: number, most: number): number | null {
  return endsAt === null ? null : Math.min(most, Math.max(0, Math.ceil((endsAt - now) / minute)));
}

/** Counts how an exam ended. @param results whether each answered question was right */
export function scoreOf(ids: readonly string[], results: ReadonlyMap<string, boolean>): ExamScore {
  const right = ids.filter((id) => results.get(id) === true).length;
  const wrong = ids.filter((id) => results.get(id) === false).length;
  return { total: ids.length, right, wrong, unanswered: ids.length - right - wrong };
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
