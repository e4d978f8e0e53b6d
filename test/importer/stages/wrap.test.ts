import { expect, test } from 'vitest';
import { importText } from '../../support/import-text.ts';

const values = {
  ...{ id: 'x', issuer: 'x', kind: 'plan', symbol: null, issuedOn: '2024-01-05', subject: 'học tập' },
};
const blocksOf = (...lines: string[]) =>
  importText(lines.join('\n'), 'x.txt', { values, fields: {}, bodies: [] }).body?.blocks.map(
    ({ text }) => text,
  );

test('printed lines become paragraphs again, numbers and dashes start anew', () => {
  expect(
    blocksOf(
      'I. MỤC ĐÍCH, YÊU CẦU CỦA VIỆC HỌC TẬP, QUÁN TRIỆT',
      'VÀ TRIỂN KHAI NGHỊ QUYẾT',
      'Thực hiện Nghị quyết số 18-',
      'NQ/TW, các chi bộ tổ chức nghiên cứu, học tập và',
      'quán triệt đầy đủ. Việc học tập phải thiết thực.',
      'Ban Tuyên giáo theo dõi, đôn đốc các chi bộ, báo cáo',
      'kết quả.',
      '- Các chi bộ lập danh sách đảng viên vắng mặt để',
      'học bù trong tháng;',
      '- Văn phòng chuẩn bị tài liệu.',
      '2. Các đoàn thể phối hợp tuyên truyền trong đoàn viên',
      'và hội viên.',
    ),
  ).toEqual([
    'I. MỤC ĐÍCH, YÊU CẦU CỦA VIỆC HỌC TẬP, QUÁN TRIỆT VÀ TRIỂN KHAI NGHỊ QUYẾT',
    'Thực hiện Nghị quyết số 18-NQ/TW, các chi bộ tổ chức nghiên cứu, học tập và quán triệt đầy đủ. ' +
      'Việc học tập phải thiết thực.',
    'Ban Tuyên giáo theo dõi, đôn đốc các chi bộ, báo cáo kết quả.',
    'Các chi bộ lập danh sách đảng viên vắng mặt để học bù trong tháng;',
    'Văn phòng chuẩn bị tài liệu.',
    '2. Các đoàn thể phối hợp tuyên truyền trong đoàn viên và hội viên.',
  ]);
});

test('a note printed on two lines is one note', () => {
  const { body } = importText(
    [
      'Các chi bộ tổ chức nghiên cứu nghị quyết¹ và báo cáo',
      'kết quả về Ban Tuyên giáo để tổng hợp chung và',
      'theo dõi việc học bù của từng đảng viên trong chi',
      'bộ.',
      '',
      '¹ Theo số liệu thống kê của Văn phòng Đảng ủy đến',
      'hết tháng trước.',
    ].join('\n'),
    'x.txt',
    { values, fields: {}, bodies: [] },
  );
  expect(body?.footnotes.map(({ text }) => text)).toEqual([
    'Theo số liệu thống kê của Văn phòng Đảng ủy đến hết tháng trước.',
  ]);
});

test('a file whose lines are paragraphs is left as it is', () => {
  const lines = ['Một việc', 'Hai việc', 'Ba việc', 'Bốn việc'];
  expect(blocksOf(...lines)).toEqual(lines);
});
