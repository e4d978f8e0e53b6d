import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import readExcel from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../src/core/office/read-xlsx.ts';
import { cellAddress, type Sheet } from '../../../src/core/office/sheet.ts';
import { writeXlsx } from '../../../src/core/office/xlsx.ts';

const sheet = (rows: Sheet['rows'], name = 'Trang một'): Sheet => ({ name, widths: [30, 12], rows });
const xmlOf = (bytes: Uint8Array, part = 'xl/worksheets/sheet1.xml') =>
  strFromU8(unzipSync(bytes)[part] as Uint8Array);

describe('a workbook that we write', () => {
  const book = writeXlsx([
    sheet([
      ['Tên', 'Số'],
      ['Đảng ủy <A> & "B"', { number: 12 }],
      ['Cộng', { formula: 'IF(COUNT(B2:B2)=0,"",SUM(B2:B2))', value: 12 }],
      ['Tỷ lệ', { formula: 'B2/B3', value: 0.985, style: 'share' }],
    ]),
    sheet([['Khác']], 'Trang <hai>'),
  ]);

  it('is read by a library that did not write it, with results of formulas', async () => {
    const [first, second] = await readExcel(Buffer.from(book));
    expect([first?.sheet, second?.sheet]).toEqual(['Trang một', 'Trang <hai>']);
    expect(first?.data).toEqual([
      ['Tên', 'Số'],
      ['Đảng ủy <A> & "B"', 12],
      ['Cộng', 12],
      ['Tỷ lệ', 0.985],
    ]);
  });

  it('holds formulas as formulas, keeps the header in sight and columns wide', () => {
    const xml = xmlOf(book);
    expect(xml).toContain('<f>IF(COUNT(B2:B2)=0,&quot;&quot;,SUM(B2:B2))</f><v>12</v>');
    expect(xml).toContain('state="frozen"');
    expect(xml).toContain('<col min="1" max="1" width="30" customWidth="1"/>');
    expect(xmlOf(book, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  it('is the same file every time', () => {
    expect(writeXlsx([sheet([['a']])])).toEqual(writeXlsx([sheet([['a']])]));
  });

  it.each(['=1+1', '+84', '-5', '@SUM(A1)', '=HYPERLINK("http://a.example")', '\t=1'])(
    'keeps the typed text %j a text, also when its cell is edited again',
    (typed) => {
      const bytes = writeXlsx([sheet([['Mục'], [typed]])]);
      expect(xmlOf(bytes)).not.toContain('<f>');
      const style = Number(/r="A2" s="(\d+)" t="s"/.exec(xmlOf(bytes))?.[1]);
      const formats = xmlOf(bytes, 'xl/styles.xml')
        .split('<cellXfs')[1]
        ?.match(/<xf [^>]*>/g);
      expect(formats?.[style]).toContain('quotePrefix="1"');
    },
  );

  it('gives every text and number back, whatever was typed', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.nat().map((number) => ({ number })),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1 }), (rows) => {
        const back = readXlsx(writeXlsx([sheet(rows)]))?.[0]?.rows;
        const expected = rows.map((row) =>
          row.map((one) => (typeof one === 'string' ? legal(one) || null : one.number)),
        );
        expect(back).toEqual(expected);
      }),
    );
  });
});

/** What XML can hold of a text; line ends are one sign. */
function legal(text: string): string {
  return text.normalize('NFC').replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu, '');
}

describe('a workbook that others write', () => {
  it('gives null for what is none, and for what is cut off', () => {
    const book = writeXlsx([sheet([['a']])]);
    expect(readXlsx(new TextEncoder().encode('PK không phải tệp bảng'))).toBeNull();
    expect(readXlsx(book.slice(0, book.length - 40))).toBeNull();
  });

  it('names columns after Z', () => {
    expect([cellAddress(0, 0), cellAddress(25, 1), cellAddress(26, 2), cellAddress(702, 3)]).toEqual([
      'A1',
      'Z2',
      'AA3',
      'AAA4',
    ]);
  });
});
