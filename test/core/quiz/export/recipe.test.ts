import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatRecipe,
  paperTypes,
  parseRecipe,
  type TestRecipe,
} from '../../../../src/core/quiz/export/recipe.ts';

const recipe: TestRecipe = {
  quizzes: ['tw5-khoa-xiii', '18-nq-tw-2022'],
  count: 20,
  types: ['single-choice', 'true-false'],
  mix: 'even',
  versions: 4,
  title: 'Đề kiểm tra & ôn tập #1',
  organization: 'Chi bộ Tổ dân phố 5',
  minutes: 20,
  seed: 'k3f9a1',
  mark: '1x0k9f',
};

describe('the address of a test', () => {
  it('gives back everything that decides the test', () => {
    expect(parseRecipe(`#${formatRecipe(recipe)}`)).toEqual(recipe);
    const plain: TestRecipe = {
      ...recipe,
      types: [...paperTypes],
      mix: 'any',
      minutes: 0,
      title: '',
      mark: '',
    };
    expect(parseRecipe(formatRecipe(plain))).toEqual(plain);
  });

  it('names the quizzes in plain letters', () => {
    expect(formatRecipe(recipe)).toContain('bai=tw5-khoa-xiii.18-nq-tw-2022&cau=20');
  });

  it('is no test without a quiz or a seed', () => {
    expect(parseRecipe('')).toBeNull();
    expect(parseRecipe('#bai=../../mat&so=1')).toBeNull();
    expect(parseRecipe('#bai=tw5-khoa-xiii')).toBeNull();
  });

  it('brings what is out of bounds within them', () => {
    const parsed = parseRecipe('bai=a.a.b&so=x&cau=99999&de=0&phut=-5&muc=toString&loai=the');
    expect(parsed).toMatchObject({ quizzes: ['a', 'b'], count: 100, versions: 1, minutes: 0, mix: 'any' });
    expect(parsed?.types).toEqual(paperTypes);
  });

  it('never fails on what somebody typed into it', () => {
    const garbled = fc.array(
      fc.constantFrom('bai=', 'a-b', '.', '&', 'so=', '%', '%E1', 'cau=', '9', '=', '#', 'ổ'),
    );
    fc.assert(
      fc.property(garbled, (parts) => {
        const parsed = parseRecipe(parts.join(''));
        if (parsed) expect(parseRecipe(formatRecipe(parsed))).toEqual(parsed);
      }),
    );
  });
});
