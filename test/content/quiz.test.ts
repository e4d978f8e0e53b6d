import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatIssue } from '../../src/core/issue.ts';
import { isClassified } from '../../src/core/library/library.ts';
import { createQuizBank } from '../../src/core/quiz/bank.ts';
import { answerIds } from '../../src/core/quiz/grade.ts';
import { lintQuizzes } from '../../src/core/quiz/lint/lint.ts';
import { type Question, type Quiz, quizFileSchema } from '../../src/core/quiz/schema.ts';
import { foldVietnamese } from '../../src/core/text/vietnamese.ts';
import { readLibrary } from '../../src/site/content-files.ts';

const { library } = await readLibrary(fileURLToPath(new URL('../..', import.meta.url)));
const quizzes = createQuizBank(library).all();
const questions = new Map(
  quizzes.flatMap((quiz) => quiz.questions.map((question) => [question.id, question])),
);
const find = (quiz: string, id: string) =>
  quizzes.find((other) => other.id === quiz)?.questions.find((question) => question.id === `${quiz}--${id}`);
const right = (question: ReturnType<typeof find>) =>
  question?.options.filter(({ id }) => answerIds(question.answer).includes(id)).map(({ text }) => text);

describe('quizzes of the real content', () => {
  it('pass every rule of the lint', () => {
    expect(lintQuizzes(library, quizzes).map(formatIssue)).toEqual([]);
  });

  it('have the published shape', () => {
    for (const { questions } of quizzes)
      expect(quizFileSchema.safeParse({ questions }).error).toBeUndefined();
  });

  it('exist for every campaign, every plan with a text and the resolutions with figures', () => {
    const ids = quizzes.map(({ id }) => id);
    const plans = library.documents.filter(({ data, body }) => 'plan' in data && body).map(({ id }) => id);
    expect(plans).toHaveLength(5);
    expect(ids).toEqual(
      expect.arrayContaining([...library.campaigns.keys(), ...plans, '19-nq-tw-2022', '29-nq-tw-2022']),
    );
  });

  it('never come from, ask about or offer a classified document', () => {
    const secret = library.documents.filter(isClassified);
    expect(secret.map(({ id }) => id)).toContain('44-nq-tw-2023');
    const everything = foldVietnamese(JSON.stringify(quizzes));
    for (const { id, data } of secret) {
      expect(everything).not.toContain(id);
      expect(everything).not.toContain(foldVietnamese(data.symbol ?? id));
      expect(everything).not.toContain(foldVietnamese(data.subject.replace(/^về /, '')));
    }
    expect(everything).not.toMatch(/\b44\s*[,-]?\s*(?:va\s*)?(?:\d+\s*[,-]\s*)*nq/);
  });

  it('do not ask of a document what another text or a speaker says', () => {
    expect(find('45-kl-tw-2022', 'fact--vung-dong-luc')).toBeUndefined();
    expect(find('43-nq-tw-2023', 'fact--so-ly-do-ban-hanh')).toBeUndefined();
    expect(right(find('81-2023-qh15', 'fact--so-vung-dong-luc'))).toEqual(['4']);
  });

  it('name local documents without the notes of the record, and years in words', () => {
    const prompts = quizzes.flatMap(({ questions }) => questions.map(({ prompt }) => prompt)).join('\n');
    expect(prompts).not.toMatch(/không ghi tên|chưa rõ tỉnh|(?:chỉ|mục) tiêu \d{4}/);
    expect(prompts).toContain('Kế hoạch của Tỉnh ủy năm 2022 về Trung ương 6 khóa XIII');
  });

  it('do not teach the slip «27-NQ/TU»: only the booklet asks about it, and says that it is one', () => {
    const naming = [...questions.values()].filter((question) =>
      JSON.stringify(question).includes('27-NQ/TU'),
    );
    expect(naming.map(({ id, answer }) => [id, String(answer).slice(0, 26)])).toEqual([
      ['hoi-dap-tw6-khoa-xiii--cau-2', 'Không. Đó là chỗ gõ nhầm; '],
    ]);
  });

  it.each([
    ['18-nq-tw-2022', 'issued-on', ['16/6/2022']],
    ['37-qd-tw-2021', 'replaced-by', ['Quy định số 207-QĐ/TW, ngày 26/7/2026']],
    ['60-kh-duk-2022-thai-nguyen', 'due--muc-vi-6', ['Trước ngày 21/8/2022']],
    ['60-kh-duk-2022-thai-nguyen', 'last-day--due--muc-vi-6', ['20/8/2022']],
    ['60-kh-duk-2022-thai-nguyen', 'report-through--muc-vi-6', ['Ban Tuyên giáo Đảng ủy Khối']],
    ['kh-tu-tw6-2022', 'drafter--28-nq-tw-2022', ['Ban Tổ chức Tỉnh ủy']],
    ['kh-duk-dai-hoi-xiii-2021-phu-tho', 'banner-colours', ['Nền đỏ, chữ vàng']],
  ])('%s asks %s and knows the answer', (quiz, id, answer) => expect(right(find(quiz, id))).toEqual(answer));

  it('names the only source of a figure that one source states', () => {
    const fact = '29-nq-tw-2022/chi-tieu-2030-lao-dong-co-bang-cap-chung-chi';
    const question = quizzes.flatMap(({ questions }) => questions).find(({ facts }) => facts.includes(fact));
    expect(question?.explanation).toContain('một nguồn: tintuc.thuvienphapluat.com');
  });

  it('put the right option at each of four places in 20 to 30 of 100 questions', () => {
    const ids = new Map(
      quizzes.flatMap(({ questions }) => questions.map((question) => [question.id, question])),
    );
    const four = [...ids.values()].filter(
      ({ options, type }) => type === 'single-choice' && options.length === 4,
    );
    for (const place of [0, 1, 2, 3]) {
      const share = four.filter(({ options, answer }) => options[place]?.id === answer).length / four.length;
      expect(share).toBeGreaterThan(0.2);
      expect(share).toBeLessThan(0.3);
    }
  });
});

describe('the bank of the real content', () => {
  it('asks at least 400 different questions over the five campaigns', () => {
    const campaigns = quizzes.filter(({ about }) => about === 'campaign');
    expect(campaigns).toHaveLength(5);
    expect(
      new Set(campaigns.flatMap((quiz) => quiz.questions.map(({ id }) => id))).size,
    ).toBeGreaterThanOrEqual(400);
  });

  it('asks in all eight ways', () => {
    const count = Object.groupBy(questions.values(), ({ type }) => type);
    expect(Object.keys(count).sort()).toEqual([
      'cloze',
      'flash-card',
      'matching',
      'multiple-choice',
      'ordering',
      'short-answer',
      'single-choice',
      'true-false',
    ]);
  });

  it('holds the same question wherever it holds an id', () => {
    for (const quiz of quizzes) {
      for (const question of quiz.questions) expect(question).toEqual(questions.get(question.id));
    }
  });

  it('names the fact of every question that a fact proves', () => {
    const silent = [...questions.values()].filter(
      ({ source, facts }) => source.anchor.startsWith('du-kien-') && facts.length === 0,
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  const mutations: [
    name: string,
    code: string,
    change: (question: Question) => Record<string, unknown> | null,
  ][] = [
    [
      'a quote of other words',
      'quiz-quote-missing',
      ({ source }) => ({ source: { ...source, quote: `${source.quote} ấy` } }),
    ],
    [
      'a source that is nowhere',
      'quiz-source-missing',
      ({ source }) => ({ source: { ...source, anchor: 'muc-khong-co' } }),
    ],
    ['a fact that nobody states', 'quiz-fact-missing', () => ({ facts: ['18-nq-tw-2022/khong-co'] })],
    ['letters taken apart', 'quiz-characters', ({ prompt }) => ({ prompt: prompt.normalize('NFD') })],
    ['an exclamation', 'quiz-exclamation', ({ explanation }) => ({ explanation: `${explanation}!` })],
    [
      'a classified document',
      'quiz-classified',
      ({ explanation }) => ({ explanation: `${explanation} Xem 44-NQ/TW.` }),
    ],
    ['no explanation', 'quiz-shape', () => ({ explanation: '' })],
    [
      'one option twice',
      'quiz-options-repeated',
      ({ options: [first, second, ...rest] }) =>
        first && second
          ? { options: [first, { ...second, text: `${first.text.normalize('NFD')}.` }, ...rest] }
          : null,
    ],
    [
      'a key that opens nothing',
      'quiz-answer-missing',
      ({ options, answer }) => (options.length > 0 ? { answer: Array.isArray(answer) ? ['z'] : 'z' } : null),
    ],
    [
      'its answer in the prompt',
      'quiz-answer-in-prompt',
      (question) => {
        const [answer] = answersOf(question);
        return answer ? { prompt: `${question.prompt} ${answer}?` } : null;
      },
    ],
  ];
  it.each(mutations)('would not pass with %s in any question', (_, code, change) => {
    const changed = new Set<string>();
    const mutated = [...questions.values()].flatMap((question) => {
      const fields = change(question);
      if (!fields) return [];
      changed.add(question.id);
      return { ...question, ...fields } as Question;
    });
    const quiz: Quiz = { id: 'tw5-khoa-xiii', about: 'campaign', title: '', questions: mutated };
    const reported = lintQuizzes(library, [quiz]).filter((issue) => issue.code === code);
    const missed = [...changed].filter((id) => !reported.some(({ message }) => message.includes(`«${id}»`)));
    expect(changed.size).toBeGreaterThan(100);
    expect(missed).toEqual([]);
  });
});

/** The right answers of a question that has them in words which its prompt could give away. */
function answersOf(question: Question): string[] {
  if (['true-false', 'matching', 'ordering'].includes(question.type)) return [];
  if (question.type === 'short-answer' || question.type === 'flash-card') return [question.answer];
  const ids = answerIds(question.answer);
  return question.options.filter(({ id }) => ids.includes(id)).map(({ text }) => text);
}
