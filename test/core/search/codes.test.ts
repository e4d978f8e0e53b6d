import { describe, expect, it } from 'vitest';
import { codeTokens, extractCitedCodes, extractCodes, tokenOf } from '../../../src/core/search/codes.ts';
import { cleanQuery, foldInPlace } from '../../../src/core/search/normalize.ts';
import { ownTokens, tokensOf } from '../../../src/core/search/tokens.ts';

/** The longest token of every number read in a query: «18nqtw». */
function read(query: string): string[] {
  const clean = cleanQuery(query);
  return extractCodes(foldInPlace(clean), clean).map(tokenOf);
}

describe('a document number in a query', () => {
  it.each([
    '18-NQ/TW',
    '18-nq/tw',
    '18nqtw',
    '18 nq tw',
    '18 NQ/TW',
    '18 - NQ/TW',
    '18–NQ/TW',
    '18/NQ-TW',
    '18-NQ-TW',
    '18.NQ.TW',
    '018-NQ/TW',
    'NQ 18-NQ/TW',
    'NQ18-TW',
    'nq18/tw',
    'nq 18/tw',
    'nqtw 18',
    'nqtw18',
    'nq/tw 18',
    'nghị quyết 18-NQ/TW',
    'nghị quyết số 18-NQ/TW',
    'Nghị quyết số: 18-NQ/TW',
    'nghi quyet so 18 trung uong',
    'nghị quyết 18 của Trung ương',
    'nghị quyết 18 tw',
    'nghị quyết trung ương 18',
    'NGHỊ QUYẾT 18 TRUNG ƯƠNG',
    'nghiquyet18tw',
    '18 nghị quyết trung ương'.replace(' trung ương', '-tw').replace(' nghị quyết', 'nq'),
    'nghị quyết 18-NQ/TW'.normalize('NFD'),
    'nghị quyết số hiệu 18-nq/tw',
    '18-nq-tw-2022',
    '18-NQ/TW ngày 16/6/2022',
    'nghị quyết 18 của Bộ Chính trị',
  ])('reads 18-NQ/TW in %j', (query) => {
    expect(read(query)).toEqual(['18nqtw']);
  });

  it.each([
    ['nq 18', '18nq'],
    ['nq18', '18nq'],
    ['18nq', '18nq'],
    ['18-nq', '18nq'],
    ['18-nq/', '18nq'],
    ['nghị quyết 18', '18nq'],
    ['nghị quyết 18 năm 2022', '18nq'],
    ['nghị quyết 18 khóa XIII', '18nq'],
    ['nghị quyết 18 đất đai', '18nq'],
    ['18', 'so18'],
    ['số 18', 'so18'],
    ['18/tw', '18tw'],
    ['18 trung ương', '18tw'],
    ['quy định 37', '37qd'],
    ['quyết định 37', '37qd'],
    ['qd37', '37qd'],
    ['37-QD/TW', '37qdtw'],
    ['08-QĐi/TW', '8qdtw'],
    ['60-KH/ĐUK', '60khduk'],
    ['60-KH/DUK', '60khduk'],
    ['60 kh duk', '60khduk'],
    ['60khđuk', '60khduk'],
    ['kh60', '60kh'],
    ['kế hoạch 60', '60kh'],
    ['70 kh tu', '70khtu'],
    ['858CV/ĐUK', '858cvduk'],
    ['94- KH/BTGDVTW', '94khbtgdvtw'],
    ['05-Ctr/ĐUK', '5ctrduk'],
    ['chương trình hành động 05', '5ctr'],
    ['134-CV/UBKTTU', '134cvubkttu'],
    ['88 QĐ/TWĐTN', '88qdtwdtn'],
    ['02-HD/UBKTTW', '2hdubkttw'],
    ['01/NQ-ĐUK', '1nqduk'],
    ['27-NQ/TU', '27nqtu'],
    ['30/2020/NĐ-CP', '30ndcp'],
    ['68/NQ-CP', '68nqcp'],
    ['757/NQ-UBTVQH15', '757nqubtvqh15'],
    ['31/2024/QH15', '31qh15'],
    ['198-KH-CĐKT', '198khcdkt'],
    ['nghị quyết trung ương 5', '5nqtw'],
    ['khtu 10', '10khtu'],
    ['KH/TU 10', '10khtu'],
    ['107NQCP', '107nqcp'],
    ['nq/cp 107', '107nqcp'],
    ['NQ107-CP', '107nqcp'],
    ['115 kh ubnd', '115khubnd'],
  ])('reads %j as %s', (query, token) => {
    expect(read(query)).toEqual([token]);
  });

  it('reads every number of a list', () => {
    expect(read('18, 19 và 20-NQ/TW')).toEqual(['18nqtw', '19nqtw', '20nqtw']);
    expect(read('18-NQ/TW, 19-NQ/TW và 20-NQ/TW')).toEqual(['18nqtw', '19nqtw', '20nqtw']);
  });

  it('tells a regulation from a decision when the word is said', () => {
    expect(extractCodes('quy dinh 37')[0]?.kindId).toBe('regulation');
    expect(extractCodes('quyet dinh 37')[0]?.kindId).toBe('decision');
    expect(extractCodes('qd 37')[0]?.kindId).toBeUndefined();
  });

  it('knows that «nghị quyết trung ương 5» may be the fifth plenum', () => {
    expect(extractCodes('nghi quyet trung uong 5')[0]?.maybePlenum).toBe(true);
    expect(extractCodes('nghi quyet trung uong 18')[0]?.maybePlenum).toBeUndefined();
    expect(extractCodes('5-nq/tw')[0]?.maybePlenum).toBeUndefined();
  });

  it.each([
    'kế hoạch 5 năm',
    'chiến lược 10 năm 2021 - 2030',
    '2021-2030',
    '2021 - 2025',
    '21/7/2022',
    '1.586 đại biểu',
    'quý II/2021',
    'COVID-19',
    'Số 05, đường Đội Cấn',
    '40 năm tuổi đảng',
    'trung ương 8',
    'TW5 khóa XIII',
    'đại hội 13',
    'năm 2022',
    '2022',
    '100% đảng viên',
    'từ ngày 5 từ tỉnh',
    'khóa 13 trung ương',
    '30 đã qua',
    '',
  ])('sees no document number in %j', (query) => {
    expect(read(query)).toEqual([]);
  });

  it('does not take «từ» for the code TU', () => {
    expect(read('kế hoạch 70 từ ngày')).toEqual(['70kh']);
  });
});

describe('tokens of an official text', () => {
  it('hold each number under every way to ask for it', () => {
    const text = 'Nghị quyết số 18-NQ/TW, ngày 16/6/2022 về đất';
    expect(tokensOf(text)).toEqual(['18nqtw', '18nq', '18tw', 'so18', '20220616', '202206', 'ng1606']);
  });

  it('take no number from running words', () => {
    expect(extractCitedCodes('ke hoach 5 nam, nghi quyet 18, 7 tu thang 3')).toEqual([]);
  });

  it('keep a document’s own number apart from the numbers that it cites', () => {
    expect(ownTokens('60-KH/ĐUK', { year: null, isStudied: false })).toEqual([
      'vb60khduk',
      'vb60kh',
      'vb60duk',
      'vbso60',
    ]);
    expect(ownTokens('60-KH/ĐUK', { year: '2022', isStudied: true })).toEqual(
      expect.arrayContaining(['hoc60khduk', 'vb60khduknam2022']),
    );
  });

  it('answer whatever part of a number a query asks for', () => {
    const [code] = extractCodes('18-nq/tw');
    const partial = ['18 nq', '18/tw', '18'].map((query) => tokenOf(extractCodes(query)[0] as never));
    expect(code && codeTokens(code)).toEqual(expect.arrayContaining(partial));
  });
});
