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

const end = ['Nơi nhận:\tT/M ĐẢNG ỦY', '- Các chi bộ;\tBÍ THƯ', '- Lưu VP.', '\tTrần Văn Hùng'];

describe('labels, copies and letters of other alphabets', () => {
  test.each([
    ...['TÀI LIỆU MẬT', 'TÀI LIỆU TỐI MẬT', '(Tài liệu mật)', 'VĂN BẢN MẬT', 'HỒ SƠ MẬT', 'DẤU MẬT'],
    ...['MẬT SỐ 01', 'TỐI MẬT Bản số: 02', 'MẬT – SỐ BẢN: 05', 'MẬT (KHÔNG SAO CHỤP)', 'ĐỘ MẬT: B'],
    ...['ＭẬＴ', 'МẬТ', 'ТỐІ МẬТ', '𝐌Ậ𝐓', 'M\u200BẬT', 'MA\u0323\u0302T', 'TỐl MẬT', 'MẬ7', 'M@T'],
    ...['Mật', 'Tối mật', '**Tối mật**', '> Mật', 'Độ mật: Tối mật', 'Mật số: 12', 'Khẩn - Mật'],
    'Chỉ người có tên mới được bóc bì',
  ])('%s stops the import in the head, under the title, at the end and in an annex', (mark) => {
    const places = [
      [mark, ...head, ...text, ...end],
      [...head.slice(0, 5), mark, ...head.slice(5), ...text, ...end],
      [...head, ...text, ...end, mark],
      [...head, ...text, ...end, 'PHỤ LỤC', mark, 'Danh sách lớp học'],
      [mark, ...text],
    ];
    expect(places.map(stops)).toEqual(places.map(() => true));
  });
});

describe('a text about grades is no secret', () => {
  const loose = head.filter((line) => line !== 'KẾ HOẠCH');
  const heads = [head, loose, ...['Kế hoạch', 'KẾHOẠCH'].map((kind) => head.with(3, kind))];
  test.each([
    ['a list', ['Ba mức:', 'Tuyệt mật', 'Tối mật', 'Mật']],
    ['a list in capitals', ['TUYỆT MẬT', 'TỐI MẬT', 'MẬT']],
    ['items', ['a) Tuyệt mật: 30 năm;', 'b) Tối mật', '- Mật;']],
    ['a column', ['STT\tTên tài liệu\tĐộ mật', '1\tBáo cáo năm\tMật', '2\tKế hoạch\tMẬT']],
    ['a table of Markdown', ['| Tên | Mức độ mật |', '| --- | --- |', '| Báo cáo | Mật |']],
    ['a broken title', ['III. BẢO VỆ BÍ', 'MẬT']],
    ['words', ['Mất', 'Mặt', 'Mắt', 'Tôi mất', 'Giải mật', 'Không mật', 'Độ mật', 'Dấu mật', 'Mật ong']],
  ])('%s, with and without the line of the kind', (_, lines) => {
    for (const start of heads) expect(stops([...start, ...text, ...lines, ...end])).toBe(false);
  });
});

describe('tables of a file', () => {
  const stopsAt = (rows: string[][]) => {
    const cells = rows.flatMap((row, r) =>
      row.map((words, c) => ({ text: words, cell: { table: 1, row: r + 1, column: c + 1 } })),
    );
    const parts = [...[...head, ...text].map((words) => ({ text: words })), ...cells];
    const lines = parts.map((line, index) => ({ ...line, number: index + 1 }));
    const encoding = { name: 'utf-8' as const, confidence: 1 };
    const source = { format: 'docx' as const, encoding, lines, dropped: [], images: [], repairs: [] };
    const { issues } = importSource(source, { file: 'x.docx', sha256: '0'.repeat(64) }, noOptions);
    return issues.some(({ code }) => code === 'secrecy-mark');
  };
  test.each([
    [
      'grades of the law',
      [
        ['Mức', 'Màu'],
        ['Tuyệt mật', 'Đỏ'],
        ['Mật', 'Đỏ'],
      ],
      false,
    ],
    [
      'a column of grades',
      [
        ['Tên', 'Độ mật'],
        ['Báo cáo', 'MẬT'],
      ],
      false,
    ],
    [
      'a word of a row',
      [
        ['Tên', 'Ghi chú'],
        ['Báo cáo', 'Mật'],
      ],
      false,
    ],
    [
      'columns of grades',
      [
        ['TUYỆT MẬT', 'TỐI MẬT', 'MẬT'],
        ['1', '2', '3'],
      ],
      false,
    ],
    [
      'those present',
      [
        ['CÓ', 'VẮNG'],
        ['MẶT', 'MẶT'],
      ],
      false,
    ],
    ['a frame', [['Mật']], true],
    [
      'a field of a form',
      [
        ['Độ mật:', 'Mật'],
        ['Số bản', '2'],
      ],
      true,
    ],
    [
      'the head of an annex',
      [
        ['ĐẢNG ỦY XÃ', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
        ['Mật', ''],
      ],
      true,
    ],
    [
      'a stamp in capitals',
      [
        ['Tên', 'Ghi chú'],
        ['Báo cáo', 'MẬT'],
      ],
      true,
    ],
  ])('%s', (_, rows, expected) => expect(stopsAt(rows)).toBe(expected));
});
