import { beforeAll, describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/core/report/figures.ts';
import { reportPaper } from '../../src/core/report/report-paper.ts';
import { emptyReport } from '../../src/core/report/schema.ts';
import { type ImportResult, importDocument } from '../../src/importer/import.ts';
import { noOptions } from '../../src/importer/options.ts';
import { paperToDocx } from '../../src/islands/office/docx.ts';
import { sampleReport } from '../support/sample-report.ts';

const unit = { unit: 'Chi bộ Một', figures: figuresOf(sampleReport()), difficulties: 'Thiếu tài liệu.' };
let read: ImportResult;

beforeAll(async () => {
  const paper = { ...reportPaper(sampleReport({ units: [unit] })), symbol: '12-BC/ĐU' };
  const bytes = new Uint8Array(await (await paperToDocx(paper)).arrayBuffer());
  const bodies = [{ id: 'dang-uy-mau', names: ['Đảng ủy cơ quan Mẫu'], codes: ['ĐU'] }];
  read = await importDocument(bytes, 'bc.docx', { ...noOptions, bodies, fields: { issuer: 'dang-uy-mau' } });
});

describe('the Word file of a report, read by the importer', () => {
  it('is a report of its unit with place and date', () => {
    expect(read.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(read.data).toMatchObject({
      kind: 'report',
      issuedOn: '2022-08-19',
      place: 'Thái Nguyên',
      subject: 'kết quả học tập nghị quyết',
    });
  });

  it('holds classes and units in tables with their sums, and every percentage with what it is of', () => {
    const text = read.mdx?.replaceAll('\\', '') ?? '';
    expect(text).toContain('Đảng viên tham dự/triệu tập: 370/380, đạt 97,37% số triệu tập.');
    expect(text).toContain('So với số phải học: đạt 92,5%; còn 30 đảng viên chưa học.');
    expect(text).toMatch(/Lớp học bù \(học bù\)/);
    expect(text).toMatch(/Chi bộ Một.*200.*190.*185.*97,37%/s);
    expect(text).toContain('Chi bộ Một: Thiếu tài liệu.');
  });
});

describe('a report in which nothing is written', () => {
  it('leaves places to fill in by hand and claims nothing', () => {
    const { blocks, symbol } = reportPaper(emptyReport());
    expect(symbol).toBe('…-BC/…');
    expect(JSON.stringify(blocks)).not.toMatch(/đạt \d|Không có/);
  });
});
