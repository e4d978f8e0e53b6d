import { writeCsv } from '../../core/office/csv.ts';
import { writeXlsx } from '../../core/office/xlsx.ts';
import { writeReportJson } from '../../core/report/report-file.ts';
import { reportPaper } from '../../core/report/report-paper.ts';
import { reportSheets } from '../../core/report/report-sheets.ts';
import type { Report } from '../../core/report/schema.ts';

export { addUp } from '../../core/report/add-up.ts';
export { reportFileName } from '../../core/report/report-file.ts';

/** A report as a file by the ending of its name. Import this module on use: it brings what packs and unpacks files. */
export async function writeReport(
  report: Report,
  ending: '.docx' | '.xlsx' | '.csv' | '.json',
): Promise<string | Uint8Array<ArrayBuffer> | Blob> {
  switch (ending) {
    case '.docx': {
      const { paperToDocx } = await import('../office/docx.ts');
      return paperToDocx(reportPaper(report));
    }
    case '.xlsx':
      return writeXlsx(reportSheets(report));
    case '.csv':
      return writeCsv(reportSheets(report));
    case '.json':
      return writeReportJson(report);
  }
}
