import { expect, test } from 'vitest';
import { noOptions } from '../../src/importer/options.ts';
import { reportJson } from '../../src/importer/report-json.ts';
import { importText } from '../support/import-text.ts';

const text = [
  'ĐẢNG ỦY XÃ AN BÌNH\tĐẢNG CỘNG SẢN VIỆT NAM',
  'Số 07-KH/ĐU\tAn Bình, ngày 05 tháng 01 năm 2024',
  'KẾ HOẠCH',
  'học tập nghị quyết',
  '-----',
  'Thực hiện Nghị quyết số 43-NQ/TW, ngày 24/11/2023.',
  '',
  'I. MỤC ĐÍCH',
  '1. Học tập đầy đủ Nghị quyết Hội nghị Trung ương 8 khóa XIII.',
  'Nơi nhận:',
  '- Lưu VP.',
  'T/M ĐẢNG ỦY',
  'BÍ THƯ',
  'Lê Thị Bình',
];
const report = (lines: string[]) => reportJson('a.txt', importText(lines.join('\n'), 'a.txt', noOptions));

test('every field has a value, a confidence and its line', () => {
  const { fields } = report(text);
  expect(fields?.symbol).toEqual({ value: '07-KH/ĐU', confidence: 0.97, line: 2 });
  expect(fields?.kind).toMatchObject({ value: 'plan', label: 'kế hoạch', line: 3 });
  expect(fields?.issuer).toMatchObject({ value: 'ĐẢNG ỦY XÃ AN BÌNH', body: null, line: 1 });
  expect(fields?.parent).toMatchObject({ value: null, confidence: 0, line: null });
  expect(fields?.signer.name).toEqual({ value: 'Lê Thị Bình', confidence: 0.95, line: 14 });
  expect(fields?.recipients).toMatchObject({ value: ['- Lưu VP.'], line: 10 });
});

test('outline and citations tell their anchor and their line in the source', () => {
  const { outline, citations } = report(text);
  expect(outline.map(({ label, anchor, line }) => [label, anchor, line])).toEqual([
    ['I', 'muc-i', 8],
    ['1', 'muc-i-1', 9],
  ]);
  expect(citations).toEqual([
    expect.objectContaining({
      text: 'Nghị quyết số 43-NQ/TW',
      ...{ symbol: '43-NQ/TW', kind: 'resolution', date: '2023-11-24', line: 6 },
    }),
    expect.objectContaining({ symbol: null, kind: 'resolution', anchor: 'muc-i-1', line: 9 }),
  ]);
});

test('documents that the subject and the bases name are cited', () => {
  const subject = 'thực hiện Nghị quyết số 18-NQ/TW, ngày 16/6/2022';
  const { citations } = report(text.with(3, subject));
  expect(citations.map(({ symbol, anchor, line }) => [symbol, anchor, line]).slice(0, 2)).toEqual([
    ['18-NQ/TW', null, 4],
    ['43-NQ/TW', 'mo-dau-d1', 6],
  ]);
});

test('a file that stops has its issues and no trace of its words', () => {
  const stopped = report(['MẬT', ...text]);
  expect(stopped).toEqual({
    file: 'a.txt',
    fields: null,
    ...{ outline: [], citations: [], findings: [], fidelity: null },
    issues: [expect.objectContaining({ code: 'secrecy-mark' })],
  });
  expect(JSON.stringify(stopped)).not.toContain('An Bình');
});
