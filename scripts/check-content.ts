import { compareIssues, formatIssue, hasErrors } from '../src/core/issue.ts';
import { createQuizBank } from '../src/core/quiz/bank.ts';
import { lintQuizzes } from '../src/core/quiz/lint.ts';
import { readLibrary } from '../src/site/content-files.ts';
import { reportIssues } from '../src/strings/issues.ts';

const { library, issues: found } = await readLibrary(process.cwd());
// Questions are only as good as the data: with errors in it they would be reported a second time.
const questions = hasErrors(found) ? [] : lintQuizzes(library, createQuizBank(library).all());
const issues = [...found, ...questions].sort(compareIssues);
for (const issue of issues) console.error(`${formatIssue(issue)}\n`);
console.error(reportIssues(issues));
process.exitCode = hasErrors(issues) ? 1 : 0;
