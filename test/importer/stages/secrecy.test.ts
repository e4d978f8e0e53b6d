import { describe, expect, test } from 'vitest';
import { importSource } from '../../../src/importer/import.ts';
import { noOptions } from '../../../src/importer/options.ts';
import { importText } from '../../support/import-text.ts';

const head = [
  'ĐẢNG ỦY XÃ AN BÌNH',
  'Số 07-KH/ĐU',
  'An Bình, ngày 05 tháng 01 năm 2024',
  'KẾ HOẠCH',
  'học tập',
  '---',
];
const text = ['Căn cứ Kế hoạch của Huyện ủy;', 'I. MỤC ĐÍCH', '1. Học tập.'];
const stops = (lines: string[]) => {
  const { issues, mdx, fields, body, readings } = importText(lines.join('\n'), 'x.txt', noOptions);
  const isStopped = issues.length === 1 && issues[0]?.code === 'secrecy-mark';
  if (isStopped) expect([mdx, fields, body, readings]).toEqual([null, null, null, null]);
  return isStopped;
};

describe('a mark in the head stops the import and leaves nothing', () => {
  test.each([
    ...[
      'MẬT',
      'Mật',
      'TỐI MẬT',
      'Tối mật',
      'TUYỆT MẬT',
      '**MẬT**',
      'M Ậ T',
      'M  Ậ  T',
      'T Ố I  M Ậ T',
      '(MẬT)',
      '[ TỐI MẬT ]',
    ],
    ...['M4T', 'MÂT', 'MẠT', 'MAT', 'TOI MAT', 'TÔI MẬT', 'T0I MAT', 'TỐl MẬT', 'TUYET MAT', 'TUYÊT MẬT'],
    ...[
      '│ MẬT │',
      '┌─────┐ MẬT └─────┘',
      '□ MẬT',
      '■ TỐI MẬT',
      '| MẬT | |',
      '*** MẬT ***',
      '- MẬT -',
      'MẬT.',
    ],
    ...['Độ mật: Mật', 'ĐỘ MẬT: TỐI MẬT', 'Mức độ mật: Tuyệt mật', 'Dấu mật: MẬT'],
    ...['MẬT - KHẨN', 'HỎA TỐC - MẬT', 'TỐI MẬT/HỎA TỐC', 'MẬT, THƯỢNG KHẨN'],
    ...['ĐẢNG ỦY XÃ AN BÌNH\tMẬT', 'MẬT Số 07-KH/ĐU', 'Số 07-KH/ĐU MẬT', 'Số 07-KH/ĐU (TỐI MẬT)'],
    ...['ĐẢNG CỘNG SẢN VIỆT NAM MẬT', 'TUYỆT MẬT CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ])('%s', (mark) => {
    expect(stops([mark, ...head, ...text])).toBe(true);
  });
});

test.each(['MẬT', 'TỐI MẬT', 'M Ậ T', '| TUYỆT MẬT |'])('capitals alone stop it anywhere: %s', (mark) => {
  expect(stops([...head, ...text, mark])).toBe(true);
});

test('a mark that a reader set aside with the running heads stops it as well', () => {
  const lines = [...head, ...text].map((line, index) => ({ text: line, number: index + 1 }));
  const source = {
    ...{ format: 'pdf' as const, encoding: { name: 'utf-8' as const, confidence: 1 }, lines },
    ...{
      dropped: [{ line: { text: 'Mật', number: 1 }, rule: 'running-head' as const }],
      images: [],
      repairs: [],
    },
  };
  const { issues, body } = importSource(source, { file: 'x.pdf', sha256: '0'.repeat(64) }, noOptions);
  expect([issues.map(({ code }) => code), body]).toEqual([['secrecy-mark'], null]);
});

describe('words that only look like a mark do not', () => {
  test.each([
    ...[
      'bảo mật',
      'BẢO MẬT',
      'BÍ MẬT NHÀ NƯỚC',
      'Mật danh',
      'MẬT DANH: HỒNG HÀ',
      'bí mật',
      'mật thiết',
      'MẬT ONG',
    ],
    ...[
      'ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM',
      'MẶT TRẬN',
      'MAT TRAN TO QUOC',
      'UY BAN MAT TRAN',
      'MẶT TRẬN TỔ QUỐC',
    ],
    ...[
      'Văn bản này không có độ mật.',
      'giữ mật',
      'Nghị quyết có độ “mật” cao.',
      '“Mật”',
      'Số 07-KH/ĐU',
      'CÓ MẶT',
    ],
    ...[
      'Nguyễn Văn Mật',
      'XÃ MẬT SƠN',
      'Độ mật: Không',
      'TỔ MẬT VỤ',
      'ĐOÀN KẾT GẮN BÓ MẬT THIẾT',
      'LƯU HÀNH NỘI BỘ',
    ],
  ])('%s', (words) => {
    expect(stops([words, ...head, ...text])).toBe(false);
    expect(stops([...head, ...text, words])).toBe(false);
  });
});
