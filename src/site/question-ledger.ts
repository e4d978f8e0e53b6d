import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Issue } from '../core/issue.ts';
import {
  type BankChanges,
  compareLedger,
  type LedgerEntry,
  ledgerOf,
  parseLedger,
} from '../core/quiz/changes.ts';
import type { Quiz } from '../core/quiz/schema.ts';
import { quizChanges } from '../strings/quiz-changes.ts';

/** The committed list of all published questions, relative to the project. */
export const ledgerFile = 'content/on-tap/so-theo-doi.tsv';

/** What the ledger says against the bank as it is. */
interface LedgerReport {
  /** The bank as the ledger should have it. */
  entries: LedgerEntry[];
  changes: BankChanges;
  /** What an editor should do about it; a warning never stops a build, since the bank is right as it is. */
  issues: Issue[];
}

/**
 * Compares the bank with its ledger.
 * @param root the project folder; without a ledger every question is new
 */
export async function readLedgerReport(root: string, quizzes: readonly Quiz[]): Promise<LedgerReport> {
  const text = await readFile(path.join(root, ledgerFile), 'utf8').catch(() => '');
  const { entries: before, faults } = parseLedger(text);
  const entries = ledgerOf(quizzes.flatMap(({ questions }) => questions));
  const changes = compareLedger(before, entries);
  const issue = (code: string, message: string, line?: number): Issue => ({
    code,
    severity: 'warning',
    where: { file: ledgerFile, ...(line ? { line } : {}) },
    message,
    hint: quizChanges.update,
  });
  return {
    entries,
    changes,
    issues: [
      ...faults.map((line) => issue('quiz-ledger-malformed', quizChanges.malformed, line)),
      ...(isEmpty(changes) ? [] : [issue('quiz-ledger-outdated', quizChanges.summary(countsOf(changes)))]),
    ],
  };
}

/** How many questions were added, removed, changed. */
export function countsOf({ added, removed, changed }: BankChanges) {
  return { added: added.length, removed: removed.length, changed: changed.length };
}

function isEmpty({ added, removed, changed }: BankChanges): boolean {
  return added.length + removed.length + changed.length === 0;
}
