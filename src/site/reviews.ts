import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { z } from 'zod';
import type { Issue } from '../core/issue.ts';
import { type Review, type ReviewList, reviewFile } from '../core/quiz/review.ts';
import { reviewIssues } from '../strings/quiz-reviews.ts';

const schema = z.strictObject({
  nhan: z.record(z.string(), z.int().min(0)).nullish(),
  bo: z.array(z.string()).nullish(),
});

/** An editor's decisions, and what is wrong with the file that holds them. */
export interface ReviewReading {
  reviews: ReviewList;
  issues: Issue[];
}

/**
 * Reads which questions on held text an editor has found good or turned down; none when there is no such file.
 * @param root the project folder
 */
export async function readReviews(root: string): Promise<ReviewReading> {
  const text = await readFile(path.join(root, reviewFile), 'utf8').catch(() => null);
  return text === null ? { reviews: new Map(), issues: [] } : parseReviews(text);
}

/** Reads the decisions in a file's text; pure, so that tests can hand it any text. */
export function parseReviews(text: string): ReviewReading {
  const { data, error } = schema.safeParse(read(text));
  if (!data) {
    const reason = error.issues.map((issue) => [...issue.path, issue.message].join(' ')).join('; ');
    const message = reviewIssues.malformed(reason);
    const hint = reviewIssues.malformedHint;
    const where = { file: reviewFile };
    return {
      reviews: new Map(),
      issues: [{ code: 'review-malformed', severity: 'error', where, message, hint }],
    };
  }
  const lineOf = linesById(text);
  const decisions: [string, number | null][] = [
    ...Object.entries(data.nhan ?? {}),
    ...(data.bo ?? []).map((id): [string, null] => [id, null]),
  ];
  const reviews = new Map<string, Review>();
  const issues: Issue[] = [];
  for (const [id, revision] of decisions) {
    const line = lineOf.get(id) ?? 1;
    if (reviews.has(id)) {
      const where = { file: reviewFile, line };
      const { twiceHint: hint } = reviewIssues;
      issues.push({
        code: 'review-repeated',
        severity: 'error',
        where,
        message: reviewIssues.twice(id),
        hint,
      });
    } else reviews.set(id, { revision, line });
  }
  return { reviews, issues };
}

/** The data of the file; the reader's own words where it is no YAML, so that the schema turns them down. */
function read(text: string): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA }) ?? {};
  } catch (error) {
    return error instanceof Error ? error.message : null;
  }
}

function linesById(text: string): Map<string, number> {
  const rows = text
    .split('\n')
    .map((row, at): [string, number] => [row.trim().replace(/^- |:.*$/g, ''), at + 1]);
  return new Map(rows);
}
