import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readExcel from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../src/core/office/csv.ts';
import { readXlsx } from '../../../src/core/office/read-xlsx.ts';
import type { Cell, Grid, Sheet } from '../../../src/core/office/sheet.ts';
import { writeXlsx } from '../../../src/core/office/xlsx.ts';
import { figuresOf } from '../../../src/core/report/figures.ts';
import { readReportFile, reportFileName, writeReportJson } from '../../../src/core/report/report-file.ts';
import { reportSheets } from '../../../src/core/report/report-sheets.ts';
import type { Report } from '../../../src/core/report/schema.ts';
import { sampleReport } from '../../support/sample-report.ts';

const report = sampleReport();
const withUnits = sampleReport({
  units: [
    { unit: 'Chi bộ Một', figures: figuresOf(report), difficulties: 'Không có.' },
    { unit: 'Chi bộ Hai', figures: { ...figuresOf(report), total: null, called: 10 }, difficulties: '' },
  ],
});

function read(bytes: Uint8Array): Report {
  const result = readReportFile(bytes);
  if ('problem' in result) throw new Error(`${result.problem} ${result.details}`);
  return result.report;
}

const problemOf = (bytes: Uint8Array) => {
  const result = readReportFile(bytes);
  return 'problem' in result ? result : null;
};

/** The same sheets after somebody worked on them; formulas keep their results. */
const edited = (change: (grids: Grid[]) => Grid[]): Uint8Array => {
  const grids = change(readXlsx(writeXlsx(reportSheets(report))) ?? []);
  const toCell = (value: string | number | null): Cell =>
    typeof value === 'number' ? { number: value } : value;
  return writeXlsx(
    grids.map(({ name, rows }): Sheet => ({ name, widths: [], rows: rows.map((row) => row.map(toCell)) })),
  );
};

/** The form's one cell with this label gets another value. */
const rewritten = (label: string, value: string | number): Uint8Array =>
  edited((grids) =>
    grids.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => (row[0] === label ? [label, value, ...row.slice(2)] : row)),
    })),
  );

describe('a report as a workbook', () => {
  it('comes back as it was, alone and with the units that were added to it', () => {
    expect(read(writeXlsx(reportSheets(report)))).toEqual(report);
    expect(read(writeXlsx(reportSheets(withUnits)))).toEqual(withUnits);
  });

  it('shows sums and percentages in a library that did not write it', async () => {
    const sheets = await readExcel(Buffer.from(writeXlsx(reportSheets(report))));
    const rows = new Map(sheets[0]?.data.map(([label, value]) => [label, value]));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Phiếu báo cáo', 'Các lớp']);
    expect([rows.get('Đảng viên phải học'), rows.get('Đảng viên triệu tập')]).toEqual([200, 190]);
    expect(rows.get('Tỷ lệ đảng viên đã học so với phải học')).toBe(0.925);
    expect(sheets[1]?.data.at(-1)?.slice(5, 8)).toEqual([190, 185, 0.9737]);
  });

  it('works sums out by formulas, leaving make-up classes out of those called', () => {
    const parts = unzipSync(writeXlsx(reportSheets(withUnits)));
    const [form, classes, units] = [1, 2, 3].map((one) =>
      strFromU8(parts[`xl/worksheets/sheet${one}.xml`] as Uint8Array),
    );
    expect(form).toContain("<f>'Các lớp'!F8</f><v>190</v>");
    expect(classes).toContain(
      '<f>IF(COUNT(F2:F7)=0,&quot;&quot;,SUMIF(E2:E7,&quot;&lt;&gt;Có&quot;,F2:F7))</f><v>190</v>',
    );
    expect(units).toMatch(/<f>IF\(COUNT\(B2:B3\)=0,&quot;&quot;,SUM\(B2:B3\)\)<\/f><v>220<\/v>/);
  });
});

describe('a report that was worked on in a spreadsheet', () => {
  it('is read with sheets, rows and columns in another order, and with more of them', () => {
    const bytes = edited(([form, classes]) => [
      { name: 'Ghi chú riêng', rows: [['Mục', 'Xem sau']] },
      { name: 'Sheet2', rows: (classes?.rows ?? []).map((row) => ['STT', ...row].reverse()) },
      {
        name: 'Sheet1',
        rows: [['Bản của chi bộ'], ...(form?.rows ?? [])].map((row) => [null, ...row, 'thêm']),
      },
    ]);
    expect(read(bytes)).toEqual(report);
  });

  it.each([
    ['decimal commas', '220,0'],
    ['thousands', '1.220'],
    ['texts', ' 220 '],
  ])('takes numbers written with %s', (_, written) => {
    const total = read(rewritten('Tổng số đảng viên', written)).own.total;
    expect(total).toBe(written === '1.220' ? 1220 : 220);
  });

  it('takes dates that a spreadsheet has turned into days', () => {
    expect(read(rewritten('Ngày ký', 44792)).head.date).toBe('2022-08-19');
  });

  it('reads decomposed labels, and inline texts without shared ones', () => {
    const parts = unzipSync(writeXlsx(reportSheets(report)));
    const texts = [
      ...strFromU8(parts['xl/sharedStrings.xml'] as Uint8Array).matchAll(/<t [^>]*>([^<]*)<\/t>/g),
    ];
    for (const part of ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']) {
      const xml = strFromU8(parts[part] as Uint8Array).replace(/t="s"><v>(\d+)<\/v>/g, (_, index) => {
        return `t="inlineStr"><is><r><t>${texts[Number(index)]?.[1]?.normalize('NFD')}</t></r></is>`;
      });
      parts[part] = strToU8(xml);
    }
    delete parts['xl/sharedStrings.xml'];
    expect(read(zipSync(parts))).toEqual(report);
  });

  it('names a sum that somebody wrote over', () => {
    const result = readReportFile(rewritten('Đảng viên tham dự', 190));
    expect(result).toMatchObject({ disagreeing: [{ name: 'Đảng viên tham dự', written: 190, added: 185 }] });
  });

  it('names what is no number of people', () => {
    expect(problemOf(rewritten('Tổng số đảng viên', 'khoảng 200'))).toEqual({
      problem: 'unreadable-figures',
      details: ['Tổng số đảng viên: khoảng 200'],
    });
  });
});

describe('a report in other files', () => {
  it('comes back from CSV and from JSON', () => {
    const csv = writeCsv(reportSheets(withUnits));
    expect(read(strToU8(csv))).toEqual(withUnits);
    expect(read(strToU8(csv.replaceAll(';', '\t').replace('Hội trường nhỏ\t', 'Hội trường nhỏ;')))).toEqual(
      withUnits,
    );
    expect(read(strToU8(writeReportJson(withUnits)))).toEqual(withUnits);
  });

  it('comes back from the CSV in UTF-16 that old spreadsheets save', () => {
    const text = writeCsv(reportSheets(report));
    expect(read(new Uint8Array(Buffer.from(text, 'utf16le')))).toEqual(report);
  });

  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['another table', strToU8('Tên;Số\nA;1'), 'not-ours'],
    ['another JSON', strToU8('{"kind":"khac"}'), 'not-ours'],
    ['JSON that breaks off', strToU8(writeReportJson(report).slice(0, 300)), 'damaged'],
    ['an old .xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'old-excel'],
    ['a broken .xlsx', strToU8('PK\u0003\u0004 hỏng'), 'damaged'],
    [
      'a newer form',
      strToU8(writeReportJson(report).replace('"version": 1', '"version": 2')),
      'other-version',
    ],
    ['an older form', rewritten('Phiên bản mẫu', 0), 'other-version'],
  ])('is told from %s', (_, bytes, problem) => {
    expect(problemOf(bytes)?.problem).toBe(problem);
  });

  it('is named by its unit', () => {
    expect(reportFileName('Đảng ủy phường Mẫu', '2026-11-22', '.xlsx')).toBe(
      'phieu-bao-cao-dang-uy-phuong-mau-2026-11-22.xlsx',
    );
  });
});

describe('a file from anywhere', () => {
  it('never stops the page, whatever bytes it holds', () => {
    const whole = writeXlsx(reportSheets(report));
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.nat(whole.length - 1),
        fc.nat(255),
        (bytes, at, value) => {
          const spoilt = whole.slice();
          spoilt[at] = value;
          expect(readReportFile(bytes)).toBeDefined();
          expect(readReportFile(spoilt)).toBeDefined();
          expect(readReportFile(whole.slice(0, at))).toHaveProperty('problem');
        },
      ),
    );
  });
});
