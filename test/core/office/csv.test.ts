import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from '../../../src/core/office/csv.ts';

const write = (...rows: Parameters<typeof writeCsv>[0][number]['rows']) =>
  writeCsv([{ name: 'a', widths: [], rows }]);

describe('a table as CSV', () => {
  it('opens in another reader with its marks, quotes and line breaks', () => {
    const text = write(['Mục', 'Số'], ['Lớp "A"; buổi sáng', { number: 12 }], ['hai\ndòng', null]);
    const { data } = Papa.parse<string[]>(text.slice(1), { delimiter: ';', skipEmptyLines: true });
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(data).toEqual([
      ['Mục', 'Số'],
      ['Lớp "A"; buổi sáng', '12'],
      ['hai\ndòng', ''],
    ]);
  });

  it('gives results of formulas with a decimal comma', () => {
    expect(write([{ formula: 'A1/A2', value: 0.985, style: 'share' }])).toContain('98,5%');
  });

  it('lets no typed text become a formula, and takes the guard off again', () => {
    const text = write(['=1+1', '-5']);
    expect(text).toContain("'=1+1;'-5");
    expect(readCsv(text).rows[0]).toEqual(['=1+1', '-5']);
  });

  it.each([
    ['a;b\n1;2\n', 'semicolons'],
    ['a,b\r\n1,2', 'commas'],
    ['a\tb\r1\t2\r', 'tabs and old line ends'],
  ])('reads %j: %s', (text) => {
    expect(readCsv(text).rows.map((row) => row.slice(0, 2))).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('gives back what was written, and reads anything at all without stopping', () => {
    const cell = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => !/^'?[=+\-@\t\r']/.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const all = [['Mục', 'Số'], ...rows];
        expect(readCsv(write(...all)).rows).toEqual(all.map((row) => row.map((one) => one.normalize('NFC'))));
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => readCsv(text).rows.length >= 0));
  });
});
