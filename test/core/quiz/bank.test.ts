import { describe, expect, it } from 'vitest';
import { createQuizBank } from '../../../src/core/quiz/bank.ts';
import { answerIds } from '../../../src/core/quiz/grade.ts';
import { quizFileSchema } from '../../../src/core/quiz/schema.ts';
import {
  classified,
  planOrders,
  quizLibrary,
  resolution,
  studyPlan,
  target,
} from '../../support/quiz-library.ts';

const planId = '60-kh-duk-2022-thai-nguyen';

describe('the bank of a library', () => {
  const bank = createQuizBank(quizLibrary());

  it('gives the same questions, options and order every time', () => {
    expect(createQuizBank(quizLibrary()).all()).toEqual(bank.all());
  });

  it('holds only questions of the published shape, each id once in a quiz', () => {
    for (const { questions } of bank.all()) {
      expect(quizFileSchema.safeParse({ questions }).error).toBeUndefined();
      expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    }
  });

  it('has no quiz for what is unknown, too thin or classified', () => {
    expect(bank.quizFor('khong-co')).toBeNull();
    expect(bank.quizFor('21-nq-tw-2022')).toBeNull();
    expect(bank.quizFor(classified.id)).toBeNull();
  });

  it('lists campaigns before documents', () => {
    const kinds = bank.all().map(({ about }) => about);
    expect(kinds).toEqual([...kinds].sort());
  });

  it('mixes the documents of a campaign, so that a short round touches all of them', () => {
    const questions = bank.quizFor('tw5-khoa-xiii')?.questions.slice(0, 5) ?? [];
    expect(new Set(questions.map(({ source }) => source.doc)).size).toBeGreaterThan(3);
  });

  it('puts the right option at every place about equally often', () => {
    const single = bank.quizFor(planId)?.questions.filter(({ options }) => options.length === 4) ?? [];
    const places = [0, 1, 2, 3].map(
      (place) => single.filter(({ answer, options }) => options[place]?.id === answer).length,
    );
    expect(Math.max(...places) - Math.min(...places)).toBeLessThanOrEqual(1);
  });
});

describe('ids and revisions of questions', () => {
  it('name the document and what is asked', () => {
    const ids = createQuizBank(quizLibrary())
      .quizFor(planId)
      ?.questions.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        `${planId}--issued-on`,
        `${planId}--due--muc-iii-3`,
        `${planId}--drafter--21-nq-tw-2022`,
      ]),
    );
  });

  it('stay when a document is added, and so does what was learnt', () => {
    const more = resolution('20-NQ/TW', '2022-06-16', 'về kinh tế tập thể trong giai đoạn này', {
      term: 'XIII',
    });
    expect(stateOf(quizLibrary(more))).toEqual(expect.arrayContaining(stateOf(quizLibrary())));
  });

  it('stay when the items of a plan change places', () => {
    const turned = studyPlan({}, { actionProgrammes: [...planOrders.actionProgrammes].reverse() });
    expect(stateOf(quizLibrary(turned)).sort()).toEqual(stateOf(quizLibrary()).sort());
  });

  it('keep the id and raise another revision when the deadline is another day', () => {
    const [report] = planOrders.reporting;
    const due = { kind: 'before', date: '2022-08-22', printed: 'trước ngày 21/8/2022' };
    const changed = studyPlan({}, { reporting: [{ ...report, due }] });
    const find = (library: ReturnType<typeof quizLibrary>) =>
      createQuizBank(library)
        .quizFor(planId)
        ?.questions.find(({ id }) => id === `${planId}--due--muc-iii-3`);
    expect(find(quizLibrary(changed))?.id).toBe(find(quizLibrary())?.id);
    expect(find(quizLibrary(changed))?.revision).not.toBe(find(quizLibrary())?.revision);
  });
});

describe('wrong options', () => {
  it('are never right: no other document of the library makes them true', () => {
    const library = quizLibrary();
    const bank = createQuizBank(library);
    for (const { questions } of bank.all()) {
      for (const { id, options, answer } of questions.filter((question) =>
        question.id.endsWith('--symbol'),
      )) {
        const owner = library.documentById.get(id.replace('--symbol', ''));
        const wrong = options
          .filter((option) => !answerIds(answer).includes(option.id))
          .map(({ text }) => text);
        expect(wrong).not.toContain(owner?.data.symbol);
      }
    }
  });

  it('leave out the subject of a document with the same number', () => {
    const field = { ...target, id: 'dien-tich-dat', label: 'diện tích đất' };
    const asked = resolution('18-NQ/TW', '2022-06-16', 'về quản lý và sử dụng đất có hiệu quả', {
      term: 'XIII',
      campaign: 'tw5-khoa-xiii',
      facts: [field],
    });
    const question = createQuizBank(quizLibrary(asked))
      .quizFor('18-nq-tw-2022')
      ?.questions.find(({ id }) => id === '18-nq-tw-2022--subject');
    expect(question?.options.map(({ text }) => text).join()).not.toContain('tổ chức bộ máy');
  });
});

function stateOf(library: ReturnType<typeof quizLibrary>): string[] {
  const quizzes = [planId, '19-nq-tw-2022'].flatMap(
    (id) => createQuizBank(library).quizFor(id)?.questions ?? [],
  );
  return quizzes.map(({ id, revision }) => `${id} ${revision}`);
}
