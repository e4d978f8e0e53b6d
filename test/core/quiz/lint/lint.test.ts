import { describe, expect, it } from 'vitest';
import { createQuizBank } from '../../../../src/core/quiz/bank.ts';
import { lintQuizzes, questionRules, quizRules } from '../../../../src/core/quiz/lint/lint.ts';
import type { Question, QuestionType, Quiz } from '../../../../src/core/quiz/schema.ts';
import { classified, quizLibrary } from '../../../support/quiz-library.ts';
import { soundQuestion } from '../../../support/sound-questions.ts';

const library = quizLibrary();
const quizzes = createQuizBank(library).all();
const plan = '60-kh-duk-2022-thai-nguyen';

function codesOf(quiz: Partial<Quiz>): string[] {
  const whole: Quiz = { id: plan, about: 'document', title: 'Kế hoạch', questions: [], ...quiz };
  return lintQuizzes(library, [whole]).map(({ code }) => code);
}

function codes(type: QuestionType, changes: Record<string, unknown>): string[] {
  return codesOf({ questions: [{ ...soundQuestion(type), ...changes } as Question] });
}

const options = (...texts: string[]) => texts.map((text, at) => ({ id: 'abcdef'.charAt(at), text }));
const { source, facts } = soundQuestion('single-choice');

const faults: [code: string, type: QuestionType, changes: Record<string, unknown>][] = [
  ['quiz-shape', 'single-choice', { explanation: '' }],
  ['quiz-answer-missing', 'single-choice', { answer: 'z' }],
  ['quiz-answer-missing', 'short-answer', { answer: ' ' }],
  [
    'quiz-option-ids-repeated',
    'single-choice',
    { options: options('Một', 'Hai', 'Ba').map((o) => ({ ...o, id: 'a' })) },
  ],
  ['quiz-no-wrong-option', 'multiple-choice', { answer: ['a', 'b', 'c'] }],
  ['quiz-matching-not-one-to-one', 'matching', { answer: ['b', 'b', 'a'] }],
  [
    'quiz-matching-not-one-to-one',
    'matching',
    { items: options('Tài liệu chung', 'TÀI LIỆU CHUNG', 'Đề cương') },
  ],
  ['quiz-ordering-not-strict', 'ordering', { answer: ['b', 'c', 'b'] }],
  ['quiz-ordering-not-strict', 'ordering', { answer: ['c', 'b'] }],
  ['quiz-correction-missing', 'true-false', { correction: undefined }],
  ['quiz-correction-missing', 'true-false', { correction: 'CHI BỘ gửi báo cáo trước ngày 31/08/2022.' }],
  ['quiz-correction-missing', 'true-false', { answer: 'dung' }],
  ['quiz-accepted-differs', 'short-answer', { accepted: ['24%'] }],
  ['quiz-options-repeated', 'single-choice', { options: options('Tỉnh uỷ', 'TỈNH ỦY.', 'Huyện ủy') }],
  ['quiz-options-repeated', 'single-choice', { options: options('7%', '7,0 %', '9%') }],
  ['quiz-options-repeated', 'single-choice', { options: options('5%', 'Bảy phần trăm', '7 %') }],
  [
    'quiz-options-repeated',
    'single-choice',
    { options: options('05/8/2022', 'Ngày 5 tháng 8 năm 2022', '06/8/2022') },
  ],
  [
    'quiz-options-repeated',
    'single-choice',
    { options: options('Huyện ủy', 'BCHTW', 'Ban Chấp hành Trung ương') },
  ],
  [
    'quiz-options-overlap',
    'single-choice',
    { options: options('Tỉnh ủy', 'Ban Thường vụ Tỉnh ủy', 'Huyện ủy'), answer: 'a' },
  ],
  [
    'quiz-option-catch-all',
    'single-choice',
    { options: options('Tất cả các phương án trên', 'Chi ủy', 'Huyện ủy') },
  ],
  ['quiz-option-catch-all', 'single-choice', { options: options('Cả A và B', 'Chi ủy', 'Huyện ủy') }],
  [
    'quiz-option-catch-all',
    'single-choice',
    { options: options('Không có phương án nào đúng', 'Chi ủy', 'Huyện ủy') },
  ],
  [
    'quiz-giveaway-length',
    'single-choice',
    { options: options('Một phương án dài hơn hẳn những phương án kia', 'Ngắn', 'Gọn'), answer: 'a' },
  ],
  [
    'quiz-giveaway-ending',
    'single-choice',
    { options: options('Chi ủy.', 'Huyện ủy', 'Đảng ủy'), answer: 'a' },
  ],
  ['quiz-giveaway-capital', 'cloze', { options: options('Chi bộ', 'huyện ủy', 'đảng ủy'), answer: 'a' }],
  ['quiz-giveaway-unit', 'single-choice', { options: options('42%', '30 tuổi', '50 tuổi'), answer: 'a' }],
  ['quiz-giveaway-qualifier', 'single-choice', { options: options('Trên 42%', '30%', '50%'), answer: 'a' }],
  ['quiz-giveaway-kind', 'single-choice', { options: options('42%', 'Chi ủy', 'Đảng ủy'), answer: 'a' }],
  [
    'quiz-giveaway-remark',
    'single-choice',
    { options: options('Chi ủy (mới)', 'Huyện ủy', 'Đảng ủy'), answer: 'a' },
  ],
  [
    'quiz-giveaway-word',
    'single-choice',
    {
      prompt: 'Cơ quan nào lo việc điền kinh?',
      options: options('Phòng điền kinh tỉnh', 'Phòng văn thư tỉnh', 'Phòng lưu trữ tỉnh'),
      answer: 'a',
    },
  ],
  ['quiz-answer-in-prompt', 'single-choice', { prompt: 'Chi bộ báo cáo Ban Thường vụ, gửi về đâu?' }],
  [
    'quiz-answer-in-prompt',
    'cloze',
    { passage: { before: 'Chi bộ báo cáo ban thường vụ, gửi về ', after: '.' } },
  ],
  ['quiz-answer-in-prompt', 'short-answer', { prompt: 'Tỷ lệ 42,0 phần trăm là bao nhiêu?' }],
  [
    'quiz-answer-in-prompt',
    'flash-card',
    {
      prompt: 'Chi bộ gửi báo cáo về Ban Thường vụ qua Ban Tuyên giáo trước ngày nào?',
      answer: 'Ban Thường vụ qua Ban Tuyên giáo',
    },
  ],
  [
    'quiz-answer-in-pair',
    'matching',
    { items: options('Tài liệu cho cán bộ chủ chốt', 'Tài liệu học tập', 'Tài liệu hỏi – đáp') },
  ],
  ['quiz-answer-in-place', 'ordering', { answer: ['a', 'b', 'c'] }],
  ['quiz-answer-in-place', 'matching', { answer: ['a', 'b', 'c'] }],
  [
    'quiz-answer-in-dates',
    'ordering',
    {
      options: options('Sơ kết, 10/9/2022', 'Ban hành, 18/7/2022', 'Hội nghị, 21/7/2022'),
      answer: ['b', 'c', 'a'],
    },
  ],
  ['quiz-owner-missing', 'single-choice', { id: 'khong-co--report-to' }],
  ['quiz-source-missing', 'single-choice', { source: { ...source, anchor: 'muc-khong-co' } }],
  ['quiz-source-missing', 'single-choice', { source: { ...source, doc: 'khong-co' } }],
  ['quiz-quote-missing', 'single-choice', { source: { ...source, quote: 'chữ không có' } }],
  ['quiz-fact-missing', 'single-choice', { facts: [...facts, '19-nq-tw-2022/khong-co'] }],
  ['quiz-classified', 'single-choice', { prompt: 'Nghị quyết 44-NQ/TW nói gì?' }],
  ['quiz-classified', 'single-choice', { options: options('43-NQ/TW', '44-NQ/TW', '45-NQ/TW') }],
  [
    'quiz-classified',
    'matching',
    { items: options('Nghị quyết 44-NQ/TW', 'Tài liệu học tập', 'Tài liệu hỏi – đáp') },
  ],
  ['quiz-classified', 'true-false', { correction: 'Nghị quyết bảo vệ Tổ quốc được học ở chi bộ.' }],
  ['quiz-characters', 'single-choice', { prompt: 'Chi bộ gửi báo cáo về đâu?'.normalize('NFD') }],
  ['quiz-characters', 'flash-card', { answer: 'Trước ngày\u00A021/8.' }],
  ['quiz-spaces', 'single-choice', { prompt: 'Chi bộ  gửi báo cáo về đâu?' }],
  ['quiz-spaces', 'single-choice', { prompt: 'Chi bộ gửi báo cáo về đâu ?' }],
  ['quiz-marks', 'single-choice', { prompt: 'Theo «Kế hoạch, chi bộ gửi báo cáo về đâu?' }],
  ['quiz-decimal-point', 'single-choice', { options: options('7.5%', '8.5%', '9.5%') }],
  ['quiz-exclamation', 'true-false', { explanation: 'Kế hoạch ghi rõ!' }],
  ['quiz-foreign-words', 'single-choice', { prompt: 'Chi bộ gửi undefined về đâu?' }],
  ['quiz-capital', 'single-choice', { prompt: 'chi bộ gửi báo cáo về đâu?' }],
  ['quiz-prompt-ending', 'single-choice', { prompt: 'Chi bộ gửi báo cáo về đâu.' }],
  ['quiz-prompt-ending', 'true-false', { prompt: 'Chi bộ gửi báo cáo về Ban Tuyên giáo' }],
  ['quiz-sentence-ending', 'single-choice', { explanation: 'Theo mục III.3' }],
  ['quiz-too-long', 'single-choice', { prompt: `Chi bộ ${'học tập '.repeat(60)}gửi báo cáo về đâu?` }],
  ['quiz-difficulty', 'matching', { difficulty: 1 }],
];

const many = (type: QuestionType, changes: (at: number) => Record<string, unknown>) =>
  Array.from({ length: 12 }, (_, at) => {
    const question = { ...soundQuestion(type), ...changes(at) } as Question;
    return {
      ...question,
      id: `${plan}--cau-${at}`,
      prompt: question.prompt.replace('Chi bộ', `Chi bộ ${at}`),
    };
  });

const quizFaults: [code: string, quiz: Partial<Quiz>][] = [
  ['quiz-id-repeated', { questions: [soundQuestion('cloze'), soundQuestion('cloze')] }],
  [
    'quiz-prompt-ambiguous',
    { questions: [soundQuestion('cloze'), { ...soundQuestion('cloze'), id: `${plan}--khac` }] },
  ],
  ['quiz-places-unbalanced', { questions: many('single-choice', () => ({})) }],
  [
    'quiz-truths-unbalanced',
    { questions: many('true-false', () => ({ answer: 'dung', correction: undefined })) },
  ],
  ['quiz-classified', { id: classified.id }],
];

describe('the lint of quizzes', () => {
  it('finds nothing in what the bank makes', () => {
    expect(lintQuizzes(library, quizzes)).toEqual([]);
  });

  it.each<QuestionType>([
    'single-choice',
    'multiple-choice',
    'true-false',
    'cloze',
    'matching',
    'ordering',
    'short-answer',
    'flash-card',
  ])('finds nothing in a sound question: %s', (type) => expect(codes(type, {})).toEqual([]));

  it.each(faults)('reports %s in %s', (code, type, changes) => expect(codes(type, changes)).toContain(code));

  it.each(quizFaults)('reports %s in a quiz', (code, quiz) => expect(codesOf(quiz)).toContain(code));

  it('has no rule that nothing can break', () => {
    const broken = [...faults.map(([code]) => code), ...quizFaults.map(([code]) => code)];
    expect(
      [...questionRules, ...quizRules].map(({ code }) => code).filter((code) => !broken.includes(code)),
    ).toEqual([]);
  });

  it('points at the line of the clause that should prove the answer', () => {
    const question = { ...soundQuestion('single-choice'), explanation: 'Theo mục III.3' } as Question;
    const [issue] = lintQuizzes(library, [{ id: plan, about: 'document', title: '', questions: [question] }]);
    const block = library.documentById.get(plan)?.body?.blocks.find(({ anchor }) => anchor === 'muc-iii-3');
    expect(issue?.where).toEqual({ file: `content/ke-hoach/${plan}.mdx`, line: block?.line });
  });

  it('reports a question once that stands in two quizzes', () => {
    const question = { ...soundQuestion('single-choice'), explanation: 'Theo mục III.3' } as Question;
    const quiz = { about: 'document' as const, title: '', questions: [question] };
    expect(
      lintQuizzes(library, [
        { id: plan, ...quiz },
        { id: 'tw5-khoa-xiii', ...quiz },
      ]),
    ).toHaveLength(1);
  });
});
