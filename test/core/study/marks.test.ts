import { expect, it } from 'vitest';
import { markId, marksIn, withMarks, withNote, withoutMarks } from '../../../src/core/study/marks.ts';
import { emptyRecord } from '../../../src/core/study/record.ts';

const passage = { document: 'a', anchor: 'muc-i-d1', from: 4, to: 11, quote: 'học tập' };
const other = { ...passage, from: 2, quote: 'u học tập' };

it('marking the same words again keeps their note', () => {
  const noted = withNote(withMarks(emptyRecord, [passage], 1), markId(passage), ' Hỏi chi bộ ', 2);
  expect(withMarks(noted, [passage], 3).marks.get(markId(passage))).toEqual({
    ...passage,
    note: 'Hỏi chi bộ',
    at: 2,
  });
});

it('marks that overlap are marks of their own', () => {
  const record = withMarks(emptyRecord, [passage, other], 1);
  expect(marksIn(record, 'a')).toHaveLength(2);
  expect(marksIn(withoutMarks(record, [markId(other)]), 'a').map(([id]) => id)).toEqual([markId(passage)]);
  expect(marksIn(record, 'b')).toEqual([]);
});

it('a note to a mark that was erased meanwhile brings nothing back', () => {
  expect(withNote(emptyRecord, markId(passage), 'x', 1)).toBe(emptyRecord);
});
