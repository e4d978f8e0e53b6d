import { describe, expect, it } from 'vitest';
import { joinLines, partLines, templateFor } from '../../../src/core/banner/lines.ts';

const plan = ['ĐẢNG ỦY XÃ MẪU', 'HỘI NGHỊ HỌC TẬP NGHỊ QUYẾT', 'Xã Mẫu, ngày 27, 28 tháng 3 năm 2031'];

describe('lines of a banner', () => {
  it('keep place and time apart, and come back word for word', () => {
    const parted = partLines(plan);
    expect(parted).toEqual({
      lines: plan.slice(0, 2),
      place: 'Xã Mẫu',
      time: 'ngày 27, 28 tháng 3 năm 2031',
    });
    expect(joinLines(parted)).toEqual(plan);
  });

  it('stay as they are when the last one tells no day', () => {
    expect(partLines(['HỘI NGHỊ', 'NGHỊ QUYẾT VỀ ĐẤT ĐAI'])).toMatchObject({
      lines: { length: 2 },
      time: '',
    });
    expect(partLines(['Xã Mẫu, ngày 27/3/2031'])).toMatchObject({ lines: { length: 1 }, place: '' });
  });

  it('are composed, single-spaced and never empty', () => {
    const typed = {
      lines: ['  HỘI\u00a0 NGHỊ\u200b ', '', '  '],
      place: ' Xã Mẫu'.normalize('NFD'),
      time: '',
    };
    expect(joinLines(typed)).toEqual(['HỘI NGHỊ', 'Xã Mẫu']);
  });
});

describe('template of a campaign', () => {
  it('breaks the name before the body that met, and leaves blanks for what nobody knows', () => {
    const name = 'Học tập Nghị quyết Hội nghị lần thứ chín Ban Chấp hành Trung ương Đảng khóa XX';
    expect(joinLines(templateFor({ name }))).toEqual([
      'ĐẢNG ỦY …',
      'HỘI NGHỊ',
      'HỌC TẬP NGHỊ QUYẾT HỘI NGHỊ LẦN THỨ CHÍN',
      'BAN CHẤP HÀNH TRUNG ƯƠNG ĐẢNG KHÓA XX',
      '…, ngày … tháng … năm …',
    ]);
  });

  it('breaks any other long name near its middle, and a short one nowhere', () => {
    const name = 'Học tập chuyên đề về thực hành tiết kiệm trong cơ quan';
    expect(templateFor({ name }).lines.slice(2)).toEqual([
      'HỌC TẬP CHUYÊN ĐỀ VỀ THỰC',
      'HÀNH TIẾT KIỆM TRONG CƠ QUAN',
    ]);
    expect(templateFor({ name: 'Học tập chuyên đề năm' }).lines.slice(2)).toEqual(['HỌC TẬP CHUYÊN ĐỀ NĂM']);
  });
});
