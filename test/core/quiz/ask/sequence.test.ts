import { describe, expect, it } from 'vitest';
import { strictSequence } from '../../../../src/core/quiz/ask/sequence.ts';

const step = (text: string, from: string, to = from) => ({ text, from, to, when: from });
const texts = (steps: ReturnType<typeof step>[]) => strictSequence(steps).map(({ text }) => text);

describe('steps to put in order', () => {
  it('stand by day, whatever order the data has', () => {
    const days = [
      step('Báo cáo', '2022-08-20'),
      step('Họp', '2022-07-21', '2022-07-22'),
      step('Học', '2022-08-19'),
    ];
    expect(texts(days)).toEqual(['Họp', 'Học', 'Báo cáo']);
  });

  it('leave out what overlaps in time: only one order may be right', () => {
    const days = [
      step('Chạy thử', '2021-03-26'),
      step('Hội nghị', '2021-03-27', '2021-03-28'),
      step('Đếm người dự', '2021-03-28', '2021-03-29'),
      step('Cả quý', '2021-01-01', '2021-06-30'),
      step('Báo cáo', '2021-06-29'),
    ];
    expect(texts(days)).toEqual(['Chạy thử', 'Hội nghị', 'Báo cáo']);
  });

  it('are not asked when fewer than three can be told apart', () => {
    expect(
      texts([step('Họp', '2022-01-01'), step('Học', '2022-01-01'), step('Báo cáo', '2022-02-01')]),
    ).toEqual([]);
    expect(
      texts([step('Họp', '2022-01-01'), step('Họp lại', '2022-01-02'), step('Xong', '2022-02-01')]),
    ).toEqual([]);
  });
});
