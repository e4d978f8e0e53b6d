import { fewestInExam, isExamQuestion } from '../core/quiz/exam.ts';
import type { Quiz } from '../core/quiz/schema.ts';

/** Quizzes of one sort that an exam can be about. */
interface ExamSubjects {
  about: Quiz['about'];
  quizzes: Quiz[];
}

/** True for a quiz with enough questions for an exam. */
export function hasExam({ questions }: Quiz): boolean {
  return questions.filter(isExamQuestion).length >= fewestInExam;
}

/** What an exam can be about, campaigns first: in the order of the bank. */
export function examSubjects(quizzes: readonly Quiz[]): ExamSubjects[] {
  const enough = quizzes.filter(hasExam);
  return (['campaign', 'document', 'booklet', 'glossary'] as const)
    .map((about) => ({ about, quizzes: enough.filter((quiz) => quiz.about === about) }))
    .filter((group) => group.quizzes.length > 0);
}
