import { describe, expect, it } from 'vitest';
import { createExportContext } from '../../../../src/core/quiz/export/cite.ts';
import { exportFileName, exportFormats } from '../../../../src/core/quiz/export/formats.ts';

describe('the name of a file', () => {
  const [moodle] = exportFormats as [(typeof exportFormats)[number]];
  it('is in plain letters, with the day', () => {
    expect(exportFileName('Ôn tập: Trung ương 5 khóa XIII', moodle, '2026-11-22')).toBe(
      'on-tap-trung-uong-5-khoa-xiii-2026-11-22.xml',
    );
  });
  it('is there without a title and short with a long one', () => {
    expect(exportFileName('…', moodle, '2026-11-22')).toBe('cau-hoi-2026-11-22.xml');
    expect(exportFileName('Đề '.repeat(90), moodle, '2026-11-22').length).toBeLessThan(80);
  });
  it('ends differently for every format', () => {
    expect(new Set(exportFormats.map(({ ending }) => ending)).size).toBe(exportFormats.length);
  });
});

describe('the place of a proof', () => {
  const { cite } = createExportContext({
    home: 'https://tinhuy.example/thu-vien/',
    names: { 'ke-hoach': 'Kế hoạch 01-KH/MAU', dot: 'Đợt học mẫu' },
  });
  const place = (doc: string, anchor: string, href?: string) =>
    cite({ doc, anchor, quote: 'chữ', ...(href && { href }) });

  it('is named by its clause, or as the record of the document', () => {
    expect(place('ke-hoach', 'muc-vi-6')).toEqual({
      name: 'Kế hoạch 01-KH/MAU',
      place: 'mục VI.6',
      address: 'https://tinhuy.example/thu-vien/van-ban/ke-hoach/#muc-vi-6',
    });
    expect(place('ke-hoach', 'du-kien-so-luong').place).toBe('phần thông tin văn bản');
  });
  it('keeps an address that already carries the base path', () => {
    expect(place('dot', 'van-ban', '/thu-vien/dot-hoc/dot/#van-ban')).toEqual({
      name: 'Đợt học mẫu',
      place: '',
      address: 'https://tinhuy.example/thu-vien/dot-hoc/dot/#van-ban',
    });
  });
  it('goes by its id when its name is not known', () => {
    expect(place('constructor', 'dieu-3').name).toBe('constructor');
  });
});
