import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../src/core/office/csv.ts';
import { writeXlsx } from '../../../src/core/office/xlsx.ts';
import { addUp, type UnitFile } from '../../../src/core/report/add-up.ts';
import { figuresOf } from '../../../src/core/report/figures.ts';
import { writeReportJson } from '../../../src/core/report/report-file.ts';
import { reportSheets } from '../../../src/core/report/report-sheets.ts';
import { emptyReport, type Report } from '../../../src/core/report/schema.ts';
import { reportClass, sampleReport } from '../../support/sample-report.ts';

function ofUnit(unit: string, parts: Partial<Report> = {}): Report {
  const report = sampleReport(parts);
  return { ...report, head: { ...report.head, unit } };
}

const file = (name: string, report: Report): UnitFile => {
  const text = name.endsWith('.csv') ? writeCsv(reportSheets(report)) : writeReportJson(report);
  return { name, bytes: name.endsWith('.xlsx') ? writeXlsx(reportSheets(report)) : strToU8(text) };
};

const upper = (): Report => {
  const report = emptyReport();
  return { ...report, head: { ...report.head, unit: 'Đảng ủy Khối' } };
};

describe('reports of units added up', () => {
  it('become one report from files of every kind', () => {
    const files = [
      file('mot.xlsx', ofUnit('Chi bộ Một')),
      file('hai.csv', ofUnit('Chi bộ Hai')),
      file('ba.json', ofUnit('Chi bộ Ba', { difficulties: '' })),
    ];
    const { report, results } = addUp(upper(), files);
    expect(results.map(({ isAdded }) => isAdded)).toEqual([true, true, true]);
    expect(report.plan).toBe('60-kh-duk-2022-thai-nguyen');
    expect(figuresOf(report)).toMatchObject({ total: 660, called: 570, attended: 555, makeUpClasses: 3 });
  });

  it('leaves bad files out by name and adds the good ones', () => {
    const twice = 'CHI BỘ  MỘT';
    const { report, results } = addUp(upper(), [
      file('mot.xlsx', ofUnit('Chi bộ Một')),
      { name: 'anh.png', bytes: strToU8('\u0089PNG') },
      file('lai.json', ofUnit(twice)),
      file('khac.json', ofUnit('Chi bộ Khác', { plan: 'kh-tu-tw6-2022', planName: 'Kế hoạch khác' })),
      file('chinh-minh.json', ofUnit('Đảng ủy Khối')),
      file('khong-ten.json', ofUnit('')),
      file('hai.xlsx', ofUnit('Chi bộ Hai')),
    ]);
    expect(results.map((one) => [one.file, one.isAdded])).toEqual([
      ['mot.xlsx', true],
      ['anh.png', false],
      ['lai.json', false],
      ['khac.json', false],
      ['chinh-minh.json', false],
      ['khong-ten.json', false],
      ['hai.xlsx', true],
    ]);
    expect(results[2]?.messages[0]).toContain(twice);
    expect(results[3]?.messages[0]).toContain('Kế hoạch khác');
    expect(report.units.map(({ unit }) => unit)).toEqual(['Chi bộ Một', 'Chi bộ Hai']);
  });

  it('keeps figures that contradict themselves out, and lets the person add them all the same', () => {
    const wrong = ofUnit('Chi bộ Ba', { classes: [reportClass({ called: 5, attended: 9 })] });
    const [result] = addUp(upper(), [file('ba.xlsx', wrong)]).results;
    expect(result).toMatchObject({ isAdded: false, unit: 'Chi bộ Ba', doubtful: { unit: 'Chi bộ Ba' } });
    expect(result?.messages.join(' ')).toContain('nhiều hơn số triệu tập 5');
  });

  it('does not change the plan of a report in which something is counted', () => {
    const own = { ...upper(), plan: 'kh-tu-tw6-2022', classes: [reportClass({ called: 5, attended: 5 })] };
    const { report, results } = addUp(own, [file('mot.json', ofUnit('Chi bộ Một'))]);
    expect([results[0]?.isAdded, report.plan]).toEqual([false, 'kh-tu-tw6-2022']);
  });

  it('counts a report that itself adds up units as one unit, with what they all said', () => {
    const block = addUp({ ...upper() }, [
      file('a.json', ofUnit('Chi bộ A')),
      file('b.json', ofUnit('Chi bộ B')),
    ]);
    const province = { ...upper(), head: { ...upper().head, unit: 'Tỉnh ủy' } };
    const { report } = addUp(province, [file('khoi.xlsx', block.report)]);
    expect(report.units).toHaveLength(1);
    expect(report.units[0]?.figures.attended).toBe(370);
    expect(report.units[0]?.difficulties).toContain('Chi bộ B: Hội trường nhỏ');
  });
});
