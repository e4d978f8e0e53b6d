import { checkReviews } from '../src/core/quiz/check-reviews.ts';
import type { Question } from '../src/core/quiz/schema.ts';
import { readLibrary } from '../src/site/content-files.ts';
import { reviewIssues } from '../src/strings/quiz-reviews.ts';

const { library } = await readLibrary(process.cwd());
const { waiting } = checkReviews(library);
for (const question of waiting) console.log(draftLines(question));
console.error(reviewIssues.waiting(waiting.length));

/** A line to paste into the list, then the sentence with its gap and what is offered for it. */
function draftLines(question: Question): string {
  const { id, revision, options, answer } = question;
  const passage = question.type === 'cloze' ? question.passage : { before: '', after: '' };
  const offered = options.map((option) => `    ${option.id === answer ? '*' : '-'} ${option.text}`);
  return [`  ${id}: ${revision}`, `    ${passage.before}[…]${passage.after}`, ...offered, ''].join('\n');
}
