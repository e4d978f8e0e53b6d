import { createCitationIndex } from '../src/core/citation/resolve.ts';
import { compareIssues, formatIssue, hasErrors, type Issue } from '../src/core/issue.ts';
import { isClassified, isPlan, type Library } from '../src/core/library/library.ts';
import { findingIssue, lintPlan } from '../src/core/plan/lint.ts';
import { createQuizBank } from '../src/core/quiz/bank.ts';
import { checkReviews } from '../src/core/quiz/check-reviews.ts';
import { lintQuizzes } from '../src/core/quiz/lint/lint.ts';
import { readLibrary } from '../src/site/content-files.ts';
import { readLedgerReport } from '../src/site/question-ledger.ts';
import { reportIssues } from '../src/strings/issues.ts';
import { planLint } from '../src/strings/plan-lint.ts';
import { reviewIssues } from '../src/strings/quiz-reviews.ts';

const { library, issues: found } = await readLibrary(process.cwd());
// Questions are only as good as the data: with errors in it they would be reported a second time.
const questions = hasErrors(found) ? [] : await questionIssues(library);
const reviews = hasErrors(found) ? { issues: [], waiting: [] } : checkReviews(library);
const issues = [...found, ...questions, ...reviews.issues].sort(compareIssues);
// What plans themselves say is no fault of the content: notes first, errors last, where they are seen.
const notes = hasErrors(found) ? [] : planNotes(library);
for (const note of notes) console.error(formatIssue({ ...note, hint: '' }));
if (notes.length > 0) console.error(`${planLint.reported(notes.length)}\n`);
for (const issue of issues) console.error(`${formatIssue(issue)}\n`);
if (reviews.waiting.length > 0) console.error(`${reviewIssues.waiting(reviews.waiting.length)}\n`);
console.error(reportIssues(issues));
process.exitCode = hasErrors(issues) ? 1 : 0;

async function questionIssues(library: Library): Promise<Issue[]> {
  const quizzes = createQuizBank(library).all();
  const { issues } = await readLedgerReport(process.cwd(), quizzes);
  return [...lintQuizzes(library, quizzes), ...issues];
}

function planNotes(library: Library): Issue[] {
  const index = createCitationIndex(library);
  return library.documents
    .filter((doc) => isPlan(doc) && !isClassified(doc))
    .flatMap((doc) => lintPlan(doc, { library, index }).map((finding) => findingIssue(finding, doc.file)));
}
