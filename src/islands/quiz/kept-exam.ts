import { type Exam, formatExam, parseExam } from '../../core/quiz/exam-state.ts';

const key = 'hoc-nghi-quyet:thi-thu';

/** What of `sessionStorage` is needed. An exam under way belongs to its tab and is no part of the study record. */
type KeptStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The exam that this tab has not handed in yet, or null. */
export function readExam(open: () => KeptStorage): Exam | null {
  try {
    return parseExam(open().getItem(key));
  } catch {
    return null;
  }
}

/** Keeps an exam under way; null lets go of it. A browser that keeps nothing loses it with the page. */
export function keepExam(open: () => KeptStorage, exam: Exam | null): void {
  try {
    if (exam) open().setItem(key, formatExam(exam));
    else open().removeItem(key);
  } catch {
    // The exam goes on without it.
  }
}
