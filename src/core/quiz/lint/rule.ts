import type { quizIssues } from '../../../strings/quiz-issues.ts';
import type { Severity } from '../../issue.ts';
import type { Library } from '../../library/library.ts';
import type { Question, Quiz } from '../schema.ts';
import type { SecrecyGuard } from '../secrecy.ts';

export type QuizIssueCode = keyof typeof quizIssues;

/** What rules need to know besides the question, prepared once for a library. */
export interface LintContext {
  library: Library;
  isSecret: SecrecyGuard;
  /** Ids that may own questions: documents, campaigns, booklets, groups of terms. */
  owners: ReadonlySet<string>;
  /** `<record id>/<fact id>` of every fact that a record states. */
  facts: ReadonlySet<string>;
  /** True for two words side by side that hardly any prompt holds. */
  isRare: (pair: string) => boolean;
  /** A text reduced to its meaning, abbreviations of the glossary read in full. */
  meaningOf: (text: string) => string;
}

/** One named promise that every question keeps. */
export interface QuestionRule {
  code: QuizIssueCode;
  severity: Severity;
  /** The words at fault, one for each fault; an empty text where there are none to show. */
  find(question: Question, context: LintContext): readonly string[];
}

/** One named promise that the questions of a quiz keep together. */
export interface QuizRule {
  code: QuizIssueCode;
  severity: Severity;
  find(quiz: Quiz, context: LintContext): readonly string[];
}
