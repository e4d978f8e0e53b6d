import { expect, test } from 'vitest';
import { nearest } from '../../../src/core/text/nearest.ts';

const numbers = ['18-NQ/TW', '19-NQ/TW', '37-QĐ/TW', '60-KH/ĐUK'];

test.each([
  ['18NQ/TW', '18-NQ/TW'],
  ['18-QN/TW', '18-NQ/TW'],
  ['37-qd/tw', '37-QĐ/TW'],
  ['60-KH/DUK', '60-KH/ĐUK'],
])('for «%s» the hint offers «%s»', (typed, meant) => {
  expect(nearest(typed, numbers)).toBe(meant);
});

test('nothing is offered when nothing is near', () => {
  expect(nearest('Điều lệ Đảng', numbers)).toBeNull();
  expect(nearest('x', [])).toBeNull();
});

test('of equally near candidates the exact one wins, then the first', () => {
  expect(nearest('quy định', ['quy đinh', 'quy định'])).toBe('quy định');
  expect(nearest('28-NQ/TW', ['18-NQ/TW', '29-NQ/TW'])).toBe('18-NQ/TW');
});
