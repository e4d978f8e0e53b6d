import { describe, expect, it } from 'vitest';
import { createQuizBank } from '../../../src/core/quiz/bank.ts';
import { lintQuizzes } from '../../../src/core/quiz/lint.ts';
import type { Question, Quiz } from '../../../src/core/quiz/schema.ts';
import { classified, quizLibrary } from '../../support/quiz-library.ts';

const library = quizLibrary();
const quizzes = createQuizBank(library).all();
const sound = quizzes.find(({ id }) => id === '60-kh-duk-2022-thai-nguyen') as Quiz;
const [question] = sound.questions.filter(({ options }) => options.length === 4) as [Question];

function codes(changes: Partial<Question>): string[] {
  const broken = { ...question, ...changes } as Question;
  return lintQuizzes(library, [{ ...sound, questions: [broken] }]).map(({ code }) => code);
}

describe('the lint of quizzes', () => {
  it('finds nothing in what the bank makes', () => {
    expect(lintQuizzes(library, quizzes)).toEqual([]);
  });

  const [a, b, c, d] = question.options.map(({ id }) => id) as [string, string, string, string];
  const options = (...texts: string[]) => [a, b, c, d].map((id, i) => ({ id, text: texts[i] ?? '' }));
  const { source } = question;

  it.each<[string, Partial<Question>]>([
    ['quiz-options-repeated', { options: options('Tỉnh uỷ', 'TỈNH ỦY.', 'Huyện ủy', 'Đảng ủy'), answer: a }],
    ['quiz-answer-missing', { answer: 'z' }],
    [
      'quiz-giveaway',
      { options: options('Một phương án dài hơn hẳn những phương án kia', 'Ngắn', 'Gọn', 'Vừa'), answer: a },
    ],
    ['quiz-giveaway', { options: options('Tỉnh ủy.', 'Huyện ủy', 'Đảng ủy', 'Chi ủy'), answer: a }],
    ['quiz-source-missing', { source: { ...source, anchor: 'muc-khong-co' } }],
    ['quiz-source-missing', { source: { ...source, doc: 'khong-co' } }],
    ['quiz-quote-missing', { source: { ...source, quote: 'chữ không có' } }],
    ['quiz-classified', { prompt: 'Nghị quyết 44-NQ/TW nói gì?' }],
    ['quiz-classified', { options: options('43-NQ/TW', '44-NQ/TW', '45-NQ/TW', '46-NQ/TW'), answer: a }],
    ['quiz-shape', { explanation: '' }],
  ])('reports %s', (code, changes) => expect(codes(changes)).toContain(code));

  it('reports a quiz about a classified document, whatever it asks', () => {
    const found = lintQuizzes(library, [{ ...sound, id: classified.id }]);
    expect(found.map(({ code }) => code)).toContain('quiz-classified');
  });

  it('reports a repeated id and a prompt with two meanings', () => {
    const twice = lintQuizzes(library, [{ ...sound, questions: [question, question] }]).map(
      ({ code }) => code,
    );
    expect(twice).toEqual(expect.arrayContaining(['quiz-id-repeated', 'quiz-prompt-ambiguous']));
  });
});
