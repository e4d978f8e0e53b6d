import { describe, expect, test } from 'vitest';
import { readWhens } from '../../../src/core/plan/read-when.ts';

/** Kind and value of each time found, without its printed words. */
function valuesIn(text: string, year?: number) {
  return readWhens(text, { year }).map(({ when: { printed: _, ...value } }) => value);
}

// Every expression of the five plans, with the words around it.
test.each<[string, string, object]>([
  [
    'Thời gian: 1,5 ngày, ngày 21 và 22/7/2022',
    'ngày 21 và 22/7/2022',
    { kind: 'range', from: '2022-07-21', to: '2022-07-22' },
  ],
  [
    '(Bắt đầu từ 7h45 phút, ngày 21/7/2022)',
    'Bắt đầu từ 7h45 phút, ngày 21/7/2022',
    { kind: 'fixed', date: '2022-07-21', startsAt: '07:45' },
  ],
  [
    '1,5 ngày, hoàn thành trước ngày 20/8/2022.',
    'trước ngày 20/8/2022',
    { kind: 'before', date: '2022-08-20' },
  ],
  ['Hoàn thành trong tháng 8/2022.', 'trong tháng 8/2022', { kind: 'inMonth', month: '2022-08' }],
  ['theo dõi, định kỳ sơ kết', 'định kỳ', { kind: 'recurring' }],
  [
    '(qua Ban Tuyên giáo) trước ngày 21/8/2022.',
    'trước ngày 21/8/2022',
    { kind: 'before', date: '2022-08-21' },
  ],
  [
    "02 ngày, ngày 27 và 28/3/2021 (Buổi sáng bắt đầu từ 7h45’; buổi chiều từ 13h45').",
    'ngày 27 và 28/3/2021',
    { kind: 'range', from: '2021-03-27', to: '2021-03-28', startsAt: '07:45', afternoonAt: '13:45' },
  ],
  ['Ngày 27/3/2021', 'Ngày 27/3/2021', { kind: 'fixed', date: '2021-03-27' }],
  [
    'Việt Trì, ngày 27, 28 tháng 3 năm 2021',
    'ngày 27, 28 tháng 3 năm 2021',
    { kind: 'range', from: '2021-03-27', to: '2021-03-28' },
  ],
  [
    'Hoàn thành trong quý II năm 2021.',
    'trong quý II năm 2021',
    { kind: 'inQuarter', year: 2021, quarter: 2 },
  ],
  [
    'chương trình hành động trong quý II/2021.',
    'trong quý II/2021',
    { kind: 'inQuarter', year: 2021, quarter: 2 },
  ],
  ['đề ra. Hằng năm kiểm điểm', 'Hằng năm', { kind: 'recurring' }],
  [
    "các điểm cầu từ 18h00', ngày 26/3/2021",
    "từ 18h00', ngày 26/3/2021",
    { kind: 'fixed', date: '2021-03-26', startsAt: '18:00' },
  ],
  [
    'tại cơ sở trước 8h30’, ngày 25/3/2021; số',
    'trước 8h30’, ngày 25/3/2021',
    { kind: 'beforeHour', date: '2021-03-25', hour: '08:30' },
  ],
  [
    'Thời gian: Ngày 5-6/12/2022.',
    'Ngày 5-6/12/2022',
    { kind: 'range', from: '2022-12-05', to: '2022-12-06' },
  ],
  ['trước ngày 10/01/2023', 'trước ngày 10/01/2023', { kind: 'before', date: '2023-01-10' }],
  [
    '01 ngày, bắt đầu lúc 8h00, ngày 04/12/2023',
    'bắt đầu lúc 8h00, ngày 04/12/2023',
    { kind: 'fixed', date: '2023-12-04', startsAt: '08:00' },
  ],
  [
    '(khi có văn bản của tỉnh).',
    'khi có văn bản của tỉnh',
    { kind: 'whenIssued', trigger: 'văn bản của tỉnh' },
  ],
  ['các ban vào ngày 17/01/2022.', 'vào ngày 17/01/2022', { kind: 'fixed', date: '2022-01-17' }],
  ['Hoàn thành trong tháng 3/2022.', 'trong tháng 3/2022', { kind: 'inMonth', month: '2022-03' }],
])('%s', (text, printed, value) => {
  expect(readWhens(text).map((found) => found.printed)).toEqual([printed]);
  expect(valuesIn(text)).toEqual([value]);
});

// Forms that other offices use for the same kinds.
test.each<[string, object[]]>([
  ['chậm nhất ngày 20/8/2022', [{ kind: 'before', date: '2022-08-21' }]],
  ['muộn nhất là trước ngày 20/8/2022', [{ kind: 'before', date: '2022-08-20' }]],
  ['thực hiện đến hết ngày 30/6/2022', [{ kind: 'before', date: '2022-07-01' }]],
  ['từ ngày 21/7 đến ngày 23/7/2022', [{ kind: 'range', from: '2022-07-21', to: '2022-07-23' }]],
  ['từ ngày 28/12 đến ngày 03/01/2023', [{ kind: 'range', from: '2022-12-28', to: '2023-01-03' }]],
  [
    'trong các ngày 03, 05/12/2022',
    [
      { kind: 'fixed', date: '2022-12-03' },
      { kind: 'fixed', date: '2022-12-05' },
    ],
  ],
  ['từ tháng 3 đến tháng 5/2022', [{ kind: 'range', from: '2022-03-01', to: '2022-05-31' }]],
  ['trước tháng 9 năm 2022', [{ kind: 'before', date: '2022-09-01' }]],
  ['trước 17 giờ ngày 05/8/2022', [{ kind: 'beforeHour', date: '2022-08-05', hour: '17:00' }]],
  ['sáng ngày 05 tháng 8 năm 2022', [{ kind: 'fixed', date: '2022-08-05' }]],
  ['ngày 20 – 8 – 2022', [{ kind: 'fixed', date: '2022-08-20' }]],
  ['báo cáo 6 tháng một lần', [{ kind: 'recurring' }]],
  ['TRƯỚC NGÀY 20/8/2022', [{ kind: 'before', date: '2022-08-20' }]],
])('reads «%s»', (text, values) => {
  expect(valuesIn(text)).toEqual(values);
});

test.each([
  'Nghị quyết số 18-NQ/TW, ngày 16/6/2022 về đất đai',
  'giai đoạn 2021 - 2030, tầm nhìn đến năm 2045',
  'Số 05, đường Đội Cấn',
  'đảng viên 40 năm tuổi Đảng',
  '1,5 ngày học, ½ ngày thảo luận',
  'tỷ lệ 1/2 số đảng viên',
  'kết quả để đánh giá hằng năm',
  'dịch bệnh COVID - 19',
])('finds no time in «%s»', (text) => {
  expect(valuesIn(text, 2022)).toEqual([]);
});

describe('a day without its year', () => {
  test('takes the year of the document, and says that it is not sure', () => {
    expect(readWhens('trước ngày 20/8', { year: 2022 })).toMatchObject([
      { when: { kind: 'before', date: '2022-08-20' }, confidence: 0.5 },
    ]);
  });

  test('takes the year that the same sentence writes a little later', () => {
    expect(valuesIn('trước ngày 26/3; báo cáo trước ngày 30/6/2021')[0]).toEqual({
      kind: 'before',
      date: '2021-03-26',
    });
  });

  test('is left out when nothing tells the year', () => {
    expect(valuesIn('trước ngày 20/8, trong quý II')).toEqual([]);
  });
});

test('a day that does not exist, or an end before its beginning, is told and not repaired', () => {
  expect(readWhens('trước ngày 31/6/2022')).toMatchObject([
    { slip: 'impossible', when: { kind: 'unclear' } },
  ]);
  expect(readWhens('từ ngày 23/7/2022 đến ngày 21/7/2022')).toMatchObject([{ slip: 'reversed' }]);
});

test('the words found stand at their place in the text', () => {
  const text = 'Báo cáo\u00A0trước ngày 20/8/2022, định kỳ hằng quý, từ 7h30 ngày 21 và 22/7/2022.';
  const found = readWhens(text);
  expect(found).toHaveLength(3);
  for (const { start, end, printed } of found) expect(text.slice(start, end)).toBe(printed);
});
