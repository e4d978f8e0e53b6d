import { describe, expect, it } from 'vitest';
import type { SingleChoiceDraft } from '../../../../src/core/quiz/draft.ts';
import { finishQuestions } from '../../../../src/core/quiz/finish/finish.ts';
import { createFinishRules } from '../../../../src/core/quiz/finish/rules.ts';
import { createSpeller } from '../../../../src/core/quiz/spell-out.ts';

const draft: SingleChoiceDraft = {
  key: 'signer',
  type: 'single-choice',
  prompt: 'Ai ký kế hoạch?',
  right: 'Nguyễn Văn A',
  wrong: ['Trần Văn B', 'Lê Thị C', 'Phạm Văn D', 'Hoàng Thị E'],
  explanation: 'Người ký: Nguyễn Văn A.',
  source: { doc: 'x', anchor: 'nguoi-ky', quote: 'Nguyễn Văn A' },
};
const slip = { clause: 'nguoi-ky', printed: 'Nguyễn Văn A', note: 'Nguyên văn ghi nhầm.' };

function finish(
  changes: Partial<SingleChoiceDraft> = {},
  errata: (typeof slip & { correct?: string })[] = [],
) {
  const rules = createFinishRules((text) => text.includes('MẬT'));
  return finishQuestions('x', [{ ...draft, ...changes }], { ...rules, errata });
}

describe('finishing a question', () => {
  it('offers the right option and three others, and names the right one', () => {
    const [question] = finish();
    const right = question?.options.find(({ id }) => id === question.answer);
    expect(right?.text).toBe('Nguyễn Văn A');
    expect(question?.options).toHaveLength(4);
  });

  it('takes no option twice, however it is written', () => {
    const wrong = ['trần văn b', 'Trần Văn B.', 'TRAN VAN B', 'Lê Thị C', 'nguyễn văn a'];
    expect(finish({ wrong })[0]?.options).toHaveLength(3);
  });

  it('takes no option that only shortens another one', () => {
    const spellOut = createSpeller({ glossary: [] });
    const rules = createFinishRules(() => false, spellOut);
    const names = {
      right: 'Ban Chấp hành Trung ương',
      wrong: ['BCHTW', 'Ban Chấp hành TW', 'Bộ Chính trị', 'Ban Bí thư'],
    };
    const [question] = finishQuestions('x', [{ ...draft, ...names }], { ...rules, errata: [] });
    expect(question?.options.map(({ text }) => text).sort()).toEqual([
      ...['Ban Bí thư', 'Ban Chấp hành Trung ương', 'Bộ Chính trị'],
    ]);
  });

  it('takes no option that says all that the right one says', () => {
    const wrong = ['Đồng chí Nguyễn Văn A', 'Trần Văn B', 'Lê Thị C'];
    expect(finish({ wrong })[0]?.options.map(({ text }) => text)).not.toContain('Đồng chí Nguyễn Văn A');
  });

  it.each([
    ['has fewer than two wrong options', { wrong: ['Trần Văn B'] }],
    ['tells the answer in the prompt', { prompt: 'Nguyễn Văn A ký kế hoạch nào?' }],
    ['names something secret', { explanation: 'Văn bản MẬT.' }],
    ['can be guessed by length alone', { right: 'Một câu trả lời dài hơn hẳn mọi câu trả lời khác ở đây' }],
  ])('asks nothing that %s', (_, changes) => expect(finish(changes)).toEqual([]));

  it('leaves a secret option out and asks with the others', () => {
    const [question] = finish({ wrong: ['Văn bản MẬT', 'Trần Văn B', 'Lê Thị C'] });
    expect(question?.options).toHaveLength(3);
  });

  it('evens out the length when a longer wrong option is at hand', () => {
    const right = 'Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh';
    const wrong = ['Đoàn', 'Chi bộ', 'Công đoàn', 'Văn phòng Đảng ủy Khối các cơ quan của tỉnh'];
    expect(finish({ right, wrong })[0]?.options.map(({ text }) => text)).toContain(wrong[3]);
  });

  it('asks neither of two questions with one prompt', () => {
    const rules = { ...createFinishRules(() => false), errata: [] };
    expect(finishQuestions('x', [draft, { ...draft, key: 'other' }], rules)).toEqual([]);
  });

  it('does not ask what the document printed wrongly, but a mere remark hides nothing', () => {
    expect(finish({}, [{ ...slip, correct: 'Nguyễn Văn Á' }])).toEqual([]);
    expect(finish({}, [slip])).toEqual([]);
    expect(finish({}, [{ ...slip, note: 'Hạn rơi vào Chủ nhật.' }])).toHaveLength(1);
  });
});
