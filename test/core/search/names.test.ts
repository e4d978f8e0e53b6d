import { describe, expect, it } from 'vitest';
import { canonicalName, expandShortForms, termIn } from '../../../src/core/search/names.ts';
import { planQuery } from '../../../src/core/search/query-plan.ts';

describe('the name of a plenum or congress', () => {
  it.each([
    'Trung ương 5 khóa XIII',
    'TW5 khóa XIII',
    'tw 5 khóa 13',
    'tw5 khoa xiii',
    'Hội nghị Trung ương 5 khóa XIII',
    'Nghị quyết Hội nghị Trung ương 5 (khóa XIII)',
    'Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XIII',
    'hoi nghi lan thu 5 ban chap hanh trung uong khoa xiii',
    'các nghị quyết hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khoá XIII',
  ])('%j is the fifth plenum of term XIII', (name) => {
    expect(canonicalName(name)).toBe('trung uong 5 khoa xiii');
  });

  it.each([
    'Đại hội XIII',
    'đại hội 13',
    'Đại hội đại biểu toàn quốc lần thứ XIII của Đảng',
    'nghị quyết Đại hội XIII của Đảng',
  ])('%j is the thirteenth congress', (name) => {
    expect(canonicalName(name)).toBe('dai hoi xiii');
  });

  it.each([
    ['nghị quyết đất đai', 'dat dai'],
    ['nghị quyết về đất đai', 'dat dai'],
    ['những điều đảng viên không được làm', 'dieu vien khong duoc lam'],
    ['nghị quyết', ''],
  ])('%j is kept as %j', (name, canonical) => {
    expect(canonicalName(name)).toBe(canonical);
  });
});

describe('short forms', () => {
  it('are written out as official texts write them', () => {
    expect(expandShortForms('tw5 khóa 13')).toBe('trung ương 5 khóa xiii');
    expect(expandShortForms('đại hội 13')).toBe('đại hội xiii');
    expect(expandShortForms('btgtw')).toBe('btgtw');
  });

  it('name the term in either figures', () => {
    expect(termIn('nghi quyet 18 khoa 13')).toBe('XIII');
    expect(termIn('nghi quyet 18 khoa xii')).toBe('XII');
    expect(termIn('khoa hoc')).toBeNull();
  });
});

describe('the plan of a query', () => {
  it('takes numbers, dates and what introduces them out of the words', () => {
    const plan = planQuery('Nghị quyết số 18-NQ/TW ngày 16/6/2022 đất đai');
    expect(plan.codes).toHaveLength(1);
    expect(plan.dates).toEqual(['20220616']);
    expect(plan.words).toEqual(['đất', 'đai']);
  });

  it('leaves the introducing words where there is nothing to introduce', () => {
    expect(planQuery('số đảng viên trong tháng').words).toEqual(['số', 'đảng', 'viên', 'trong', 'tháng']);
  });

  it('reads a quoted query as one phrase', () => {
    expect(planQuery('“đội ngũ trí thức”')).toMatchObject({
      quoted: true,
      codes: [],
      phrase: ['đội', 'ngũ', 'trí', 'thức'],
    });
  });

  it.each([
    '',
    '   ',
    '"',
    '()[]*+?\\',
    '<script>alert(1)</script>',
    '👍'.repeat(5000),
    '\u0000',
    'שלום',
    '----',
    '1'.repeat(300),
  ])('survives %.20j', (query) => {
    expect(() => planQuery(query)).not.toThrow();
  });
});
