import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compareIssues, formatIssue, hasErrors } from '../src/core/issue.ts';
import { createQuizBank } from '../src/core/quiz/bank.ts';
import { formatLedger } from '../src/core/quiz/changes.ts';
import { readLibrary } from '../src/site/content-files.ts';
import { countsOf, ledgerFile, readLedgerReport } from '../src/site/question-ledger.ts';
import { quizChanges } from '../src/strings/quiz-changes.ts';

// Writes the ledger of questions anew from the content as it is. Faulty content is reported and nothing is written.
const root = process.cwd();
const { library, issues } = await readLibrary(root);
if (hasErrors(issues)) {
  for (const issue of issues.sort(compareIssues)) console.error(`${formatIssue(issue)}\n`);
  process.exitCode = 1;
} else {
  const { entries, changes } = await readLedgerReport(root, createQuizBank(library).all());
  await mkdir(path.dirname(path.join(root, ledgerFile)), { recursive: true });
  await writeFile(path.join(root, ledgerFile), formatLedger(entries));
  console.log(quizChanges.summary(countsOf(changes)));
  console.log(quizChanges.updated(entries.length, ledgerFile));
}
