import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import type { ReportPlan } from '../../src/core/report/report-plan.ts';
import { readLibrary } from '../../src/site/content-files.ts';
import { reportPlans } from '../../src/site/report-plans.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let plans: Map<string, ReportPlan>;

beforeAll(async () => {
  plans = new Map(reportPlans((await readLibrary(root)).library).map((plan) => [plan.id, plan]));
});

test('gives the result report its addressee, its channel and its last valid day', () => {
  expect(plans.get('130-kh-tu-2023-thanh-uy')?.occasions[0]).toMatchObject({
    addressee: 'Ban Thường vụ Thành ủy',
    channel: 'Ban Tuyên giáo Thành ủy',
    due: 'trước ngày 21/12/2023 (muộn nhất 20/12/2023)',
    source: '/van-ban/130-kh-tu-2023-thanh-uy/#muc-vi-1-d1',
  });
});

test('knows the two steps of the headcount with their hours, and the masked go-between', () => {
  const plan = plans.get('kh-duk-dai-hoi-xiii-2021-phu-tho');
  expect(plan?.planned).toMatchObject({
    due: 'trước 8h30 ngày 25/3/2021',
    addressee: 'Ban Tuyên giáo',
    channel: 'đồng chí được phân công',
  });
  expect(plan?.actual).toMatchObject({ due: 'trước 8h30 ngày 27/3/2021' });
  expect(plan?.occasions.some(({ due }) => due.includes('8h30'))).toBe(false);
});

test('asks for no headcount where the plan does not', () => {
  expect(plans.get('60-kh-duk-2022-thai-nguyen')).toMatchObject({ planned: null, actual: null });
});

test('names the organization above as its papers do, and a plan without a number by its campaign', () => {
  const plan = plans.get('60-kh-duk-2022-thai-nguyen');
  expect(plan?.upperBody).toBe('Đảng bộ Khối các cơ quan tỉnh Thái Nguyên');
  expect(plan?.subject).toMatch(/^kết quả tổ chức nghiên cứu, học tập, quán triệt/);
  expect(plans.get('kh-tu-tw6-2022')?.name).toBe('Kế hoạch Trung ương 6 khóa XIII');
});

test('offers the plan with the latest deadline first', () => {
  expect([...plans.keys()][0]).toBe('130-kh-tu-2023-thanh-uy');
});
