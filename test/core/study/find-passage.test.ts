import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findPassage } from '../../../src/core/study/find-passage.ts';

const long = 'quán triệt đến từng chi bộ và đảng viên';
const clauses = [
  { anchor: 'muc-i', text: 'Mục đích' },
  { anchor: 'muc-i-d1', text: 'Các cấp ủy tổ chức học tập, sau đó kiểm tra việc học tập.' },
  { anchor: 'muc-ii', text: `Yêu cầu: ${long}.` },
];
const passage = (anchor: string, from: number, quote: string) => ({
  document: 'a',
  anchor,
  from,
  to: from + quote.length,
  quote,
});

it('words that did not move are found at their place', () => {
  expect(findPassage(passage('muc-i-d1', 19, 'học tập'), clauses)).toEqual({
    anchor: 'muc-i-d1',
    from: 19,
    to: 26,
  });
});

it.each([
  [22, 19],
  [45, 49],
  [500, 49],
])('words marked at %i are found again at the nearest place, %i', (from, found) => {
  expect(findPassage(passage('muc-i-d1', from, 'học tập'), clauses)?.from).toBe(found);
});

it('a passage that moved to another clause is found there when its words are telling', () => {
  expect(findPassage(passage('muc-i-d1', 3, long), clauses)).toMatchObject({ anchor: 'muc-ii', from: 9 });
  expect(findPassage(passage('muc-iii', 0, long), clauses)?.anchor).toBe('muc-ii');
  expect(findPassage(passage('muc-i', 0, 'học tập'), clauses)).toBeNull();
});

it('words that are gone are not found', () => {
  expect(findPassage(passage('muc-i-d1', 0, 'thi đua khen thưởng hằng năm'), clauses)).toBeNull();
  expect(findPassage(passage('muc-i-d1', 0, ''), clauses)).toBeNull();
});

it('what is found always reads as it was marked', () => {
  const word = fc.constantFrom('chi bộ', 'đảng viên', 'học', ' ', ', ');
  const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(''));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), text, fc.nat(40), (texts, quote, from) => {
      const current = texts.map((one, index) => ({ anchor: `muc-${index}`, text: one }));
      const found = findPassage(passage('muc-1', from, quote), current);
      const held = current.find(({ anchor }) => anchor === found?.anchor);
      if (found) expect(held?.text.slice(found.from, found.to)).toBe(quote);
    }),
  );
});
