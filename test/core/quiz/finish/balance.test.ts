import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../src/core/quiz/draft.ts';
import { balanceTruth, twoOfEachFact } from '../../../../src/core/quiz/finish/balance.ts';
import type { Chosen } from '../../../../src/core/quiz/finish/choose.ts';

const source = { doc: 'x', anchor: 'so-hieu', quote: '1-NQ/TW' };

function said(key: string, truth: boolean, facts: readonly string[] = []): Chosen {
  const draft: Draft = {
    type: 'true-false',
    key,
    prompt: `Câu ${key}.`,
    truth,
    explanation: 'Vì vậy.',
    source,
    facts,
  };
  return { draft, right: [truth ? 'Đúng' : 'Sai'], wrong: [] };
}

const keys = (chosen: readonly Chosen[]) => chosen.map(({ draft }) => draft.key);
const right = ['a', 'b', 'c', 'd', 'e'].map((key) => said(key, true));

describe('sentences to judge of one owner', () => {
  it('are as often wrong as right, give or take one', () => {
    const kept = balanceTruth([...right, said('f', false), said('g', false)]);
    expect(kept).toHaveLength(5);
    expect(keys(kept)).toEqual(expect.arrayContaining(['f', 'g']));
  });

  it('stay the same ones in whatever order they were made, and are never turned round', () => {
    const all = [...right, said('f', false)];
    const turned = [...all].reverse();
    expect(keys(balanceTruth(turned)).sort()).toEqual(keys(balanceTruth(all)).sort());
    for (const choice of balanceTruth(all)) expect(all).toContain(choice);
  });
});

describe('questions on one fact', () => {
  it('are two at most, the first ones, and questions that join facts do not count', () => {
    const one = ['a', 'b', 'c'].map((key) => said(key, true, ['x/mot']));
    const joined = said('d', true, ['x/mot', 'x/hai']);
    expect(keys(twoOfEachFact([...one, joined, said('e', true)]))).toEqual(['a', 'b', 'd', 'e']);
  });
});
