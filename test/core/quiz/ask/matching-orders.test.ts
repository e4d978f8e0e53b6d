import { describe, expect, it } from 'vitest';
import { askOrderPairs } from '../../../../src/core/quiz/ask/matching-orders.ts';
import { createPools } from '../../../../src/core/quiz/pools.ts';
import { planOrders, quizLibrary, studyPlan } from '../../../support/quiz-library.ts';

const pools = createPools(quizLibrary());
const asked = (orders: Record<string, unknown> = {}) =>
  askOrderPairs({ doc: studyPlan({}, orders), name: 'Kế hoạch thử', pools });

describe('pairs that a plan orders', () => {
  it('join each material to those who use it, in the words of the plan', () => {
    const [materials] = asked();
    expect(materials).toMatchObject({ key: 'pairs--materials', type: 'matching' });
    expect(materials).toHaveProperty('pairs.0', {
      left: 'Tài liệu nghiên cứu',
      right: 'Cán bộ chủ chốt và báo cáo viên',
    });
    expect(materials).toHaveProperty('pairs.length', 3);
  });

  it('are not asked when two materials serve the same people', () => {
    const [first, ...others] = planOrders.materials;
    const materials = [
      { ...first, audienceText: 'Dùng cho cán bộ, đảng viên ở cơ sở', clause: 'muc-i-1-y2' },
      ...others,
    ];
    expect(asked({ materials })).toEqual([]);
  });

  it('do not join a body to one document when it drafts for several, or for a classified one', () => {
    expect(asked().some(({ key }) => key === 'pairs--drafters')).toBe(false);
    const [one] = planOrders.actionProgrammes;
    const actionProgrammes = ['18', '19', '21'].map((number, at) => ({
      ...one,
      drafter: ['Ban Tổ chức', 'Văn phòng', 'Ban Tổ chức'][at],
      for: [`${number}-nq-tw-2022`],
    }));
    expect(asked({ actionProgrammes }).some(({ key }) => key === 'pairs--drafters')).toBe(false);
  });
});
