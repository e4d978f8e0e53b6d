import { fewestInExam, isExamQuestion } from '../core/quiz/exam.ts';
import type { Quiz } from '../core/quiz/schema.ts';

/** Quizzes of one sort that an exam can be about. */
interface ExamSubjects {
  about: Quiz['about'];
  quizzes: Quiz[];
}

/** What an exam can be about, campaigns first: every quiz with enough questions for one. */
export function examSubjects(quizzes: readonly Quiz[]): ExamSubjects[] {
  const enough = quizzes.filter(({ questions }) => questions.filter(isExamQuestion).length >= fewestInExam);
  return (['campaign', 'document', 'booklet', 'glossary'] as const)
    .map((about) => ({ about, quizzes: enough.filter((quiz) => quiz.about === about) }))
    .filter((group) => group.quizzes.length > 0);
}
