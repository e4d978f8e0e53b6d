import { expect, it } from 'vitest';
import { kindOfFact } from '../../../src/core/talk/kind-of-fact.ts';

const fact = { id: 'a', value: 'x', confidence: 'corroborated' as const, sources: ['nguồn'] };

it.each([
  ['Số, ký hiệu', null],
  ['người ký', null],
  ['điểm mới – giá đất', 'new'],
  ['số quan điểm', 'view'],
  ['mục tiêu tổng quát 2030', 'aim'],
  ['tầm nhìn 2045', 'aim'],
  ['văn bản tổng kết trước đó', 'context'],
  ['phân biệt', 'caution'],
  ['thể chế hóa', 'carry'],
  ['diễn biến sau', 'since'],
  ['nhiệm vụ về đảng viên', 'duty'],
  ['số đột phá chiến lược', 'duty'],
])('says «%s» where it belongs in a talk', (label, kind) => {
  expect(kindOfFact({ ...fact, label })).toBe(kind);
  expect(kindOfFact({ ...fact, label: label.normalize('NFD') })).toBe(kind);
});

it('takes a year and a measure for a target, and says nothing that is not sure', () => {
  const target = { year: 2030, field: 'rural' as const, measure: 'xã đạt chuẩn' };
  expect(kindOfFact({ ...fact, label: 'mục tiêu 2030', target })).toBe('target');
  expect(kindOfFact({ ...fact, label: 'điểm mới', confidence: 'seed-only' })).toBeNull();
  expect(kindOfFact({ ...fact, label: 'điểm mới', confidence: 'inference' })).toBeNull();
});
