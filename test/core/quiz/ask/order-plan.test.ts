import { describe, expect, it } from 'vitest';
import { askPlanOrder } from '../../../../src/core/quiz/ask/order-plan.ts';
import { createPools } from '../../../../src/core/quiz/pools.ts';
import { planOrders, quizLibrary, studyPlan } from '../../../support/quiz-library.ts';

const pools = createPools(quizLibrary());
const early = {
  clause: 'muc-iii-2',
  from: 'Chi bộ',
  about: 'Số người dự.',
  addressee: 'Ban Thường vụ',
  due: { kind: 'inMonth', month: '2022-08', printed: 'trong tháng 8/2022' },
};
const asked = (reporting: object[], fields: Record<string, unknown> = {}) =>
  askPlanOrder({ doc: studyPlan(fields, { reporting }), name: 'Kế hoạch thử', pools });
const [report] = planOrders.reporting;
const july = {
  ...early,
  clause: 'muc-ii-d1',
  about: 'Danh sách.',
  due: { kind: 'fixed', date: '2022-07-21', printed: 'ngày 21/7/2022' },
};

describe('the order of what a plan calls for', () => {
  it('is not asked when two things overlap in time', () => {
    expect(asked([{ ...report }, early])).toEqual([]);
  });

  it('leaves out a day that is printed wrongly', () => {
    const later = {
      ...early,
      about: 'Tổng kết.',
      due: { kind: 'inMonth', month: '2022-09', printed: 'trong tháng 8/2022' },
    };
    const whole = asked([{ ...report }, later]);
    expect(whole).toMatchObject([{ type: 'ordering', key: 'order' }]);
    expect(whole[0]).toHaveProperty('sequence', [
      'Hội nghị cán bộ chủ chốt',
      'Hạn báo cáo: kết quả học tập',
      'Hạn báo cáo: tổng kết',
    ]);
    const errata = [{ clause: 'muc-iii-3', printed: '21/8/2022', note: 'Chưa rõ ngày nào ghi nhầm.' }];
    expect(asked([{ ...report }, later], { errata })).toEqual([]);
  });

  it('does not ask a step that says its own place', () => {
    const numbered = { ...july, about: 'Kết quả (báo cáo lần thứ nhất).' };
    expect(JSON.stringify(asked([{ ...report }, numbered]))).not.toContain('lần thứ nhất');
  });
});
