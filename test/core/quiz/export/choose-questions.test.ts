import { describe, expect, it } from 'vitest';
import { chooseQuestions, markOf } from '../../../../src/core/quiz/export/choose-questions.ts';
import { paperTypes } from '../../../../src/core/quiz/export/recipe.ts';
import { ownerOf } from '../../../../src/core/quiz/owner.ts';
import type { Difficulty, Question } from '../../../../src/core/quiz/schema.ts';
import { sampleQuestions } from '../../../support/sample-questions.ts';

const [single] = sampleQuestions as [Extract<Question, { type: 'single-choice' }>];
const names = ['sông', 'núi', 'biển', 'rừng', 'đồng', 'suối', 'hồ', 'đảo', 'vịnh', 'đèo'];

function ask(
  owner: string,
  key: string,
  difficulty: Difficulty = 1,
  fields: Partial<typeof single> = {},
): Question {
  const options = ['đúng', 'nhầm', 'khác'].map((text, index) => ({
    id: 'abc'[index] as string,
    text: `Phương án ${text} của ${owner} ${key}`,
  }));
  const source = { ...single.source, doc: owner, quote: `${owner} ${key}` };
  return {
    ...single,
    id: `${owner}--${key}`,
    difficulty,
    prompt: `Hỏi ${key}?`,
    options,
    answer: 'a',
    source,
    ...fields,
  };
}

const pool = ['van-ban-a', 'van-ban-b', 'van-ban-c'].flatMap((owner) =>
  names.flatMap((name, index) =>
    ([1, 2, 3] as const).map((level) =>
      ask(owner, `viec-${index}-${level}`, level, { prompt: `Hỏi về ${name} ${level}?` }),
    ),
  ),
);
const recipe = { types: [...paperTypes], count: 20, mix: 'any' as const, seed: 'mot' };
const idsOf = (questions: readonly Question[]) => questions.map(({ id }) => id);

describe('the questions of a paper test', () => {
  it('are the same for the same seed, whatever the order of the pool, and others for another seed', () => {
    const chosen = idsOf(chooseQuestions(pool, recipe));
    expect(chosen).toHaveLength(20);
    expect(idsOf(chooseQuestions([...pool].reverse(), recipe))).toEqual(chosen);
    expect(idsOf(chooseQuestions([...pool, ...pool], recipe))).toEqual(chosen);
    expect(idsOf(chooseQuestions(pool, { ...recipe, seed: 'hai' }))).not.toEqual(chosen);
  });

  it('come from every document in equal parts', () => {
    const counted = Map.groupBy(chooseQuestions(pool, { ...recipe, count: 21 }), ({ id }) => ownerOf(id));
    expect([...counted.values()].map((own) => own.length)).toEqual([7, 7, 7]);
  });

  it.each([
    ['easy', [12, 6, 2]],
    ['even', [8, 8, 4]],
    ['hard', [4, 8, 8]],
  ] as const)('keep the mix «%s»', (mix, wanted) => {
    const chosen = chooseQuestions(pool, { ...recipe, mix });
    expect([1, 2, 3].map((level) => chosen.filter(({ difficulty }) => difficulty === level).length)).toEqual(
      wanted,
    );
  });

  it('are filled up from other levels when one has too few', () => {
    const easyOnly = pool.filter(({ difficulty }) => difficulty === 1);
    expect(chooseQuestions(easyOnly, { ...recipe, mix: 'hard' })).toHaveLength(20);
  });

  it('are of the wanted types, and never flash cards', () => {
    const types = (wanted: typeof recipe.types) =>
      new Set(chooseQuestions(sampleQuestions, { ...recipe, types: wanted }).map(({ type }) => type));
    expect([...types(['ordering', 'cloze'])].sort()).toEqual(['cloze', 'ordering']);
    expect(types([...paperTypes])).not.toContain('flash-card');
  });

  it('never hold one that prints the answer of another', () => {
    const day = ask('van-ban-a', 'ngay', 1, {
      options: [{ id: 'a', text: '16/6/2022' }],
      prompt: 'Ngày nào?',
    });
    const tells = ask('van-ban-b', 'viec', 1, { prompt: 'Văn bản ngày 16/6/2022 giao ai?' });
    const harmless = ask('van-ban-b', 'noi', 1, { prompt: 'Văn bản ngày 17/6/2022 giao ai?' });
    expect(chooseQuestions([day, tells], recipe)).toHaveLength(1);
    expect(chooseQuestions([day, harmless], recipe)).toHaveLength(2);
  });

  it('never hold two gaps of one sentence', () => {
    const gap = sampleQuestions.find(({ type }) => type === 'cloze') as Question;
    const other = {
      ...gap,
      id: `${gap.id}-khac`,
      options: [{ id: 'a', text: 'II' }],
      prompt: 'Điền vào câu này.',
    };
    expect(chooseQuestions([gap, other as Question], recipe)).toHaveLength(1);
  });

  it('never lean twice on one fact', () => {
    const facts = ['van-ban-a/ty-le'];
    const twice = [
      ask('van-ban-a', 'mot', 1, { facts }),
      ask('van-ban-a', 'hai', 2, { facts, prompt: 'Hỏi khác?' }),
    ];
    expect(chooseQuestions(twice, recipe)).toHaveLength(1);
  });
});

it('the mark of a test changes with the wording of a question, not with the order', () => {
  const questions = chooseQuestions(pool, recipe);
  const [first, ...rest] = questions as [Question, ...Question[]];
  expect(markOf([...questions].reverse())).toBe(markOf(questions));
  expect(markOf([{ ...first, revision: first.revision + 1 }, ...rest])).not.toBe(markOf(questions));
});
