import { describe, expect, it } from 'vitest';
import { askTargetPairs } from '../../../../src/core/quiz/ask/matching-targets.ts';
import { createPools } from '../../../../src/core/quiz/pools.ts';
import { quizLibrary, resolution } from '../../../support/quiz-library.ts';

const fact = (id: string, measure: string, value: string, more: object = {}) => ({
  id,
  label: `chỉ tiêu 2030 – ${measure}`,
  value,
  unit: '%',
  target: { year: 2030, field: 'environment', measure },
  confidence: 'corroborated',
  sources: ['một', 'hai'],
  ...more,
});
const three = [
  fact('rung', 'che phủ rừng', '42'),
  fact('nuoc', 'nước sạch', '80'),
  fact('rac', 'thu gom rác', '90'),
];

function asked(facts: object[]) {
  const doc = resolution('30-NQ/TW', '2022-10-02', 'về một việc thử', { facts });
  return askTargetPairs({ doc, name: 'Nghị quyết thử', pools: createPools(quizLibrary(doc)) });
}

describe('pairs of targets and figures', () => {
  it('join the targets of one year and field, and name the facts they stand on', () => {
    const [pairs] = asked(three);
    expect(pairs).toMatchObject({ key: 'targets--2030--environment', type: 'matching' });
    expect(pairs).toHaveProperty('pairs.0', { left: 'Che phủ rừng', right: '42%' });
    expect(pairs?.facts).toEqual(['30-nq-tw-2022/rung', '30-nq-tw-2022/nuoc', '30-nq-tw-2022/rac']);
  });

  it('leave out figures of another unit, which would tell their measure', () => {
    const [pairs] = asked([...three, fact('thu-nhap', 'thu nhập', '7.500', { unit: 'USD' })]);
    expect(JSON.stringify(pairs)).not.toContain('USD');
  });

  it('are not asked of uncertain facts or of equal figures', () => {
    expect(asked(three.map((one) => ({ ...one, confidence: 'inference' })))).toEqual([]);
    expect(asked([...three.slice(0, 2), fact('rac', 'thu gom rác', '80,0')])).toEqual([]);
  });
});
