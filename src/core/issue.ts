/** How much an issue weighs: an error stops `check` and `build`, a warning is printed and passes. */
export type Severity = 'error' | 'warning';

/** Where an issue was found: a path relative to the project, and a line counted from 1 when it is known. */
interface Place {
  file: string;
  line?: number;
}

/**
 * One problem that a person can fix. Every check of the project reports this shape and nothing else.
 *
 * `code` is permanent English kebab-case; `message` says in Vietnamese what was found, `hint` what to do.
 */
export interface Issue {
  code: string;
  severity: Severity;
  where: Place;
  message: string;
  hint?: string;
}

/** Sorts by file, then line, then code, so that a report reads from top to bottom. */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    compareText(a.where.file, b.where.file) ||
    (a.where.line ?? 0) - (b.where.line ?? 0) ||
    compareText(a.code, b.code)
  );
}

/** True when at least one issue must stop the command that found it. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === 'error');
}

/** Formats one issue for a terminal: place and code on the first line, message and hint indented below. */
export function formatIssue(issue: Issue): string {
  const place = issue.where.line ? `${issue.where.file}:${issue.where.line}` : issue.where.file;
  const level = issue.severity === 'error' ? '' : ' (lưu ý)';
  const hint = issue.hint ? `\n  Gợi ý: ${issue.hint}` : '';
  return `${place}  ${issue.code}${level}\n  ${issue.message}${hint}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
