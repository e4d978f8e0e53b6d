import { describe, expect, it } from 'vitest';
import { createQuizBank } from '../../../../src/core/quiz/bank.ts';
import { quizLibrary, resolution } from '../../../support/quiz-library.ts';

const quizOf = (library: ReturnType<typeof quizLibrary>, id: string) =>
  createQuizBank(library).quizFor(id)?.questions ?? [];
const twins = (library: ReturnType<typeof quizLibrary>, id: string) =>
  quizOf(library, id).filter((question) => question.id.includes('--twin--'));

describe('documents of one number', () => {
  const land = twins(quizLibrary(), '18-nq-tw-2022');

  it('are told apart by their days, which stand beside one another', () => {
    const when = land.find(({ id }) => id.endsWith('--twin--issued-on'));
    expect(when?.prompt).toContain('Có nhiều nghị quyết cùng mang số 18-NQ/TW');
    expect(when?.prompt).toContain('về quản lý và sử dụng đất');
    const shown = Object.fromEntries(when?.options.map(({ id, text }) => [text, id]) ?? []);
    expect(shown['16/6/2022']).toBe(when?.answer);
    expect(Object.keys(shown)).toContain('25/10/2017');
  });

  it('are told apart by what each is about, and the explanation names all of them', () => {
    expect(land).toHaveLength(2);
    for (const { explanation, difficulty } of land) {
      expect(explanation).toContain('25/10/2017 về sắp xếp tổ chức bộ máy');
      expect(explanation).toContain('16/6/2022 về quản lý và sử dụng đất');
      expect(difficulty).toBe(3);
    }
  });

  it('never say of one day what the other is about without putting it right', () => {
    for (const id of ['18-nq-tw-2022', '18-nq-tw-2017']) {
      const said = twins(quizLibrary(), id).filter(({ type }) => type === 'true-false');
      for (const question of said) {
        const [day, about] = id.endsWith('2022') ? ['16/6/2022', 'đất'] : ['25/10/2017', 'bộ máy'];
        const right = 'correction' in question && question.correction ? question.correction : question.prompt;
        expect(right).toContain(day);
        expect(right).toContain(about);
      }
    }
  });

  it('are not asked for where a number is borne once, or where both are about the same', () => {
    expect(twins(quizLibrary(), '19-nq-tw-2022')).toEqual([]);
    const again = resolution('19-NQ/TW', '2017-10-25', 'Về nông nghiệp, nông dân, nông thôn', {
      term: 'XII',
    });
    expect(twins(quizLibrary(again), '19-nq-tw-2022')).toEqual([]);
  });
});
