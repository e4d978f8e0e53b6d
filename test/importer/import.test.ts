import { describe, expect, test } from 'vitest';
import { importDocument } from '../../src/importer/import.ts';
import { noOptions } from '../../src/importer/options.ts';
import { importText } from '../support/import-text.ts';

const bodies = [{ id: 'dang-uy-xa-an-binh', names: ['Đảng ủy xã An Bình'] }];
const head = [
  'ĐẢNG BỘ HUYỆN A\tĐẢNG CỘNG SẢN VIỆT NAM',
  'ĐẢNG ỦY XÃ AN BÌNH',
  '*\tAn Bình, ngày 05 tháng 01 năm 2024',
  'Số: 07 – KH/ĐU',
  '',
  'KẾ HOẠCH',
  'học tập Nghị quyết số 43-NQ/TW',
  '-----',
];
const closing = [
  'Nơi nhận:',
  '- Các chi bộ,',
  '- Lưu VP.',
  '',
  'T/M BAN THƯỜNG VỤ',
  'BÍ THƯ',
  '',
  'Lê Thị Bình',
];
const importLines = (lines: string[], options = { ...noOptions, bodies }) =>
  importText(lines.join('\n'), 'nguon.txt', options);
const codes = (lines: string[]) => importLines(lines).issues.map(({ code }) => code);
const bodyOf = (...lines: string[]) => importLines([...head, ...lines, ...closing]);

describe('the head', () => {
  test('two columns on one line become two columns, and all fields are read', () => {
    const { data, issues } = bodyOf('I. MỤC ĐÍCH');
    expect(issues).toEqual([]);
    expect(data).toMatchObject({
      id: '07-kh-du-2024-an-binh',
      kind: 'plan',
      symbol: '07-KH/ĐU',
      issuer: 'dang-uy-xa-an-binh',
      issuedOn: '2024-01-05',
      place: 'An Bình',
      subject: 'học tập Nghị quyết số 43-NQ/TW',
      printedHeader: {
        left: ['ĐẢNG BỘ HUYỆN A', 'ĐẢNG ỦY XÃ AN BÌNH', '*', 'Số: 07 – KH/ĐU'],
        right: ['ĐẢNG CỘNG SẢN VIỆT NAM', 'An Bình, ngày 05 tháng 01 năm 2024'],
        title: ['KẾ HOẠCH', 'học tập Nghị quyết số 43-NQ/TW'],
      },
    });
    expect(data?.repairs.map(({ rule }) => rule)).toContain('header-columns');
  });

  test('all that is missing is asked for at once, and nothing is guessed', () => {
    expect(codes(['KẾ HOẠCH', 'học tập', '', 'I. MỤC ĐÍCH'])).toEqual([
      ...['symbol-not-found', 'date-not-found', 'issuer-unknown', 'id-needed'],
    ]);
    expect(codes(['Một đoạn văn.'])).toContain('kind-not-found');
  });

  test('an issuer that is not held is named, with the nearest body and the file that a new one would have', () => {
    const { issues } = importLines(head.map((line) => line.replace('AN BÌNH', 'AN BINH ĐÔNG')));
    const found = issues.find(({ code }) => code === 'issuer-unknown');
    expect(found?.message).toContain('ĐẢNG ỦY XÃ AN BINH ĐÔNG');
    expect(found?.hint).toContain('dang-uy-xa-an-binh (Đảng ủy xã An Bình)');
    expect(found?.hint).toContain('content/co-quan/dang-uy-xa-an-binh-dong-dang-bo-huyen-a.mdx');
  });

  test('a date that is no day is refused with its words', () => {
    const { issues } = importLines(head.map((line) => line.replace('05 tháng 01', '31 tháng 02')));
    expect(issues.map(({ message }) => message).join()).toContain('31 tháng 02');
  });
});

describe('secrecy', () => {
  test.each([
    'MẬT',
    'TỐI MẬT',
    '**TUYỆT MẬT**',
    'Độ mật: Mật',
    'M Ậ T',
    'MẬT'.normalize('NFD'),
    'ĐẢNG ỦY\tTỐI MẬT',
  ])('a mark in the head stops the import: %s', (mark) => {
    const { issues, mdx, fields } = importLines([mark, ...head, 'I. MỤC ĐÍCH']);
    expect(issues.map(({ code }) => code)).toEqual(['secrecy-mark']);
    expect([mdx, fields]).toEqual([null, null]);
  });

  test('the word in a sentence does not', () => {
    expect(bodyOf('Nghị quyết có độ “mật” cao.', 'giữ bí mật').mdx).not.toBeNull();
  });
});

describe('the text', () => {
  test('dashes, numbers and letters become items, headings and paragraphs', () => {
    const { body } = bodyOf(
      'I- YÊU CẦU',
      '1. Mục đích',
      '- Một;',
      '+ Hai.',
      '2. Giao Ban Tuyên giáo tham mưu.',
      'a) Việc thứ nhất.',
    );
    expect(body?.blocks.map(({ kind, anchor }) => `${kind} ${anchor}`)).toEqual([
      'heading muc-i',
      'heading muc-i-1',
      'item muc-i-1-y1',
      'item muc-i-1-y1-y1',
      'paragraph muc-i-2',
      'paragraph muc-i-2-a',
    ]);
  });

  test('what MDX would run is only text', () => {
    const { mdx, body } = bodyOf('<script>alert(1)</script> {1} [a](javascript:b)', 'import x from "y"');
    expect(mdx).toContain('\\<script\\>alert(1)\\</script\\> \\{1\\} \\[a\\](javascript:b)');
    expect(body?.blocks.map(({ text }) => text)[1]).toBe('import x from "y"');
  });

  test('units are no footnote marks', () => {
    const { body } = bodyOf('Rộng 20 km² và 30 m² đất¹.', '¹ Theo thống kê.');
    expect(body?.blocks.map(({ text }) => text)).toEqual(['Rộng 20 km² và 30 m² đất.']);
    expect(body?.footnotes.map(({ text }) => text)).toEqual(['Theo thống kê.']);
  });

  test('a note without a mark stays where it was', () => {
    expect(bodyOf('Một đoạn.', '¹ Theo thống kê.').body?.blocks.map(({ text }) => text)).toEqual([
      'Một đoạn.',
      '¹ Theo thống kê.',
    ]);
  });

  test('an end with full stop and slash is kept', () => {
    expect(bodyOf('Nghiêm túc thực hiện./.').mdx).toContain('Nghiêm túc thực hiện./.');
  });
});

describe('personal data', () => {
  test.each([
    ['gửi về abc.d@yahoo.com trước', 'gửi về ⟦đã che: thư điện tử⟧ trước'],
    ['điện thoại 0912.345.678, gấp', 'điện thoại ⟦đã che: số điện thoại⟧, gấp'],
    ['số 0210 3846 456.', 'số ⟦đã che: số điện thoại⟧.'],
    ['(qua đồng chí Nguyễn Văn An) tổng hợp', '(qua đồng chí ⟦đã che: họ tên⟧) tổng hợp'],
  ])('is masked and not recorded: %s', (text, masked) => {
    const { data, body, mdx } = bodyOf(text);
    expect(body?.blocks[0]?.text).toBe(masked);
    expect(data?.repairs.some(({ rule }) => rule === 'personal-data')).toBe(true);
    expect(mdx).not.toMatch(/yahoo|345|3846|Văn An/);
  });

  test.each([
    '(qua đồng chí Bí thư Đảng ủy)',
    'do đồng chí Nguyễn Xuân Thắng truyền đạt',
    'vanphong@phutho.gov.vn',
    'ngày 05.01.2024, số 1.586 đại biểu',
  ])('public words stay: %s', (text) => {
    expect(bodyOf(text).body?.blocks[0]?.text).toBe(text);
  });
});

describe('the end', () => {
  test('recipients and signature are read, in the order of the form', () => {
    const { data } = importLines([...head, 'I. A', ...closing.slice(4), ...closing.slice(0, 3)]);
    expect(data?.recipients).toEqual({ heading: 'Nơi nhận:', lines: ['- Các chi bộ,', '- Lưu VP.'] });
    expect(data?.signatureBlock).toMatchObject({
      authority: 'onBehalfOf',
      body: 'Ban Thường vụ',
      position: 'Bí thư',
      signer: 'Lê Thị Bình',
    });
    expect(data?.repairs.map(({ rule }) => rule)).toContain('closing-order');
  });
});

test.each([
  [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'file-is-picture'],
  [Buffer.from([0x4b, 0, 0, 0x4c]), 'file-not-readable'],
  [Buffer.from(' \n\n'), 'file-empty'],
])('a file that is no text is explained: %#', async (bytes, code) => {
  const { issues } = await importDocument(bytes, 'x', noOptions);
  expect(issues.map((found) => found.code)).toEqual([code]);
});
