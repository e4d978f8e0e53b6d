import type { PlainDate } from '../document/plain-date.ts';
import { readCsv } from '../office/csv.ts';
import { readXlsx } from '../office/read-xlsx.ts';
import { slugify } from '../text/vietnamese.ts';
import { readReportSheets, type SheetProblem, type SheetReport } from './read-report-sheets.ts';
import { type Report, reportKind, reportSchema, reportVersion } from './schema.ts';

/** The largest file that is looked at, in bytes. */
const largest = 5_000_000;

/** Why a file gives no report. */
export interface FileProblem {
  problem: SheetProblem['problem'] | 'too-large' | 'empty' | 'damaged' | 'old-excel';
  details: string[];
}

/** Writes a report as it is kept, to be carried to another device. */
export function writeReportJson(report: Report): string {
  return `${JSON.stringify(report, null, 1)}\n`.normalize('NFC');
}

/**
 * Reads a file of this tool by what is in it, whatever its name: .xlsx, CSV or JSON, UTF-8 or UTF-16. Never throws.
 */
export function readReportFile(bytes: Uint8Array): SheetReport | FileProblem {
  if (bytes.length === 0) return { problem: 'empty', details: [] };
  if (bytes.length > largest) return { problem: 'too-large', details: [] };
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const grids = readXlsx(bytes);
    return grids ? readReportSheets(grids) : { problem: 'damaged', details: [] };
  }
  // the container of .xls, and of .xlsx with a password
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return { problem: 'old-excel', details: [] };
  const text = decode(bytes).normalize('NFC');
  return /^\uFEFF?\s*\{/.test(text) ? readJson(text) : readReportSheets([readCsv(text)]);
}

/** «Đảng bộ phường A», 2026-11-22, `.xlsx` → `phieu-bao-cao-dang-bo-phuong-a-2026-11-22.xlsx`. */
export function reportFileName(unit: string, today: PlainDate, ending: string): string {
  const name = slugify(unit).slice(0, 60).replace(/-+$/, '');
  return ['phieu-bao-cao', name, today].filter(Boolean).join('-') + ending;
}

function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

function readJson(text: string): SheetReport | FileProblem {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problem: text.includes(reportKind) ? 'damaged' : 'not-ours', details: [] };
  }
  const { kind, version } = (data ?? {}) as { kind?: unknown; version?: unknown };
  if (kind !== reportKind) return { problem: 'not-ours', details: [] };
  if (version !== reportVersion) return { problem: 'other-version', details: [String(version).slice(0, 20)] };
  const parsed = reportSchema.safeParse(data);
  return parsed.success ? { report: parsed.data, disagreeing: [] } : { problem: 'damaged', details: [] };
}
