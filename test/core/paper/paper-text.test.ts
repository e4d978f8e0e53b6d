import { describe, expect, it } from 'vitest';
import { recipientLines, signatureLines } from '../../../src/core/paper/head-and-foot.ts';
import { headingTexts } from '../../../src/core/paper/numbering.ts';
import type { PaperHeading } from '../../../src/core/paper/paper.ts';
import { paperText } from '../../../src/core/paper/paper-text.ts';
import { samplePaper } from '../../support/sample-paper.ts';

const heading = (level: PaperHeading['level'], unnumbered = false): PaperHeading => {
  return { type: 'heading', level, text: 'Việc', unnumbered };
};
const numbersOf = (headings: PaperHeading[]) =>
  [...headingTexts(headings).values()].map((text) => text.replace(/ ?Việc| ?VIỆC/, ''));

describe('a paper as text', () => {
  const text = paperText(samplePaper);

  it('prints the head in the form of Party papers', () => {
    expect(text.split('\n').slice(0, 9)).toEqual([
      'ĐẢNG BỘ TỈNH BÌNH MINH',
      'ĐẢNG ỦY KHỐI CÁC CƠ QUAN',
      'Số 12-BC/ĐUK',
      '',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Bình Minh, ngày 09 tháng 8 năm 2022',
      '',
      'BÁO CÁO',
      samplePaper.subject,
    ]);
  });

  it('numbers the headings and names the columns of each row', () => {
    expect(text).toContain('\nI- KẾT QUẢ HỌC TẬP\n');
    expect(text).toContain('\n1. Công tác lãnh đạo, chỉ đạo\n');
    expect(text).toContain('\na) Hội nghị trực tiếp\n');
    expect(text).toContain('\n- Đơn vị: Chi bộ Một; Triệu tập: 20; Tỷ lệ (%): 97,5\n');
    expect(text).toContain('\n- Đơn vị: Chi bộ Hai; Triệu tập: 18\n');
  });

  it('ends with the signature and the recipients', () => {
    expect(text).toContain('T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nTrần Văn Mẫu');
    expect(
      text.endsWith(
        'Nơi nhận:\n- Ban Thường vụ Tỉnh ủy,\n- Các chi bộ trực thuộc,\n- Lưu Văn phòng Đảng ủy.\n',
      ),
    ).toBe(true);
  });

  it('leaves places to fill in where the clerk has not given place, date and signer', () => {
    const open = { ...samplePaper, place: '', date: null, signature: null, recipients: [] };
    expect(paperText(open)).toContain('\n…, ngày … tháng … năm …\n');
  });

  it('puts what was typed with separate marks into one form', () => {
    const typed = { ...samplePaper, issuer: 'Đảng ủy Khối'.normalize('NFD') };
    expect(paperText(typed)).toContain('ĐẢNG ỦY KHỐI\n');
  });

  it('addresses one body on the line, several on lines of their own', () => {
    expect(text).toContain('Kính gửi: Ban Thường vụ Tỉnh ủy\n');
    const many = { ...samplePaper, addressees: ['Tỉnh ủy', 'Thành ủy'] };
    expect(paperText(many)).toContain('Kính gửi:\n- Tỉnh ủy,\n- Thành ủy.\n');
  });
});

describe('numbers of headings', () => {
  it('start again under each wider heading', () => {
    const levels = [1, 2, 2, 3, 3, 2, 1, 2] as const;
    expect(numbersOf(levels.map((level) => heading(level)))).toEqual([
      'I-',
      '1.',
      '2.',
      'a)',
      'b)',
      '3.',
      'II-',
      '1.',
    ]);
  });

  it('pass over headings without a number', () => {
    expect(numbersOf([heading(1), heading(1, true), heading(1)])).toEqual(['I-', '', 'II-']);
  });

  it('use the letters of Vietnamese and go on after the last', () => {
    const points = numbersOf(Array.from({ length: 25 }, () => heading(3)));
    expect(points.slice(3, 8)).toEqual(['d)', 'đ)', 'e)', 'g)', 'h)']);
    expect(points.slice(21)).toEqual(['x)', 'y)', 'aa)', 'ab)']);
  });

  it('count in Roman as far as a paper goes', () => {
    const parts = numbersOf(Array.from({ length: 14 }, () => heading(1)));
    expect([parts[3], parts[8], parts[13]]).toEqual(['IV-', 'IX-', 'XIV-']);
  });
});

it('signs for the head and for oneself', () => {
  const deputy = { authority: 'K/T', body: 'Bí thư', position: 'Phó Bí thư', signer: '' } as const;
  expect(signatureLines(deputy)).toEqual(['K/T BÍ THƯ', 'PHÓ BÍ THƯ']);
  const own = { authority: null, body: '', position: 'Người báo cáo', signer: '' } as const;
  expect(signatureLines(own)).toEqual(['NGƯỜI BÁO CÁO']);
});

it('closes the list of recipients with a point', () => {
  expect(recipientLines(['Tỉnh ủy', 'Lưu'])).toEqual(['- Tỉnh ủy,', '- Lưu.']);
});
