import { z } from 'zod';
import { plainDateSchema } from '../document/plain-date.ts';
import { type FigureKey, figureKeys, largestCount, type OwnCountKey, ownCountKeys } from './counts.ts';

/** Marks a file or a draft as a report of this site. */
export const reportKind = 'hoc-nghi-quyet/phieu-bao-cao';

/** Version of the shape; a change of meaning raises it. */
export const reportVersion = 1;

/** The most classes and units that one report takes; a Party committee has fewer. */
export const mostRows = 500;

const line = z.string().max(600).default('');
const longText = z.string().max(8000).default('');
const count = z.int().min(0).max(largestCount).nullable().default(null);
const day = plainDateSchema.nullable().default(null);

const headSchema = z.object({
  upperBody: line.describe('Cấp trên, in ở dòng đầu.'),
  unit: line.describe('Tổ chức đảng báo cáo.'),
  symbol: line.describe('Số ký hiệu của báo cáo.'),
  place: line.describe('Nơi ký.'),
  date: day.describe('Ngày ký.'),
  subject: line.describe('Trích yếu: báo cáo kết quả gì.'),
  addressee: line.describe('Kính gửi.'),
  channel: line.describe('Gửi qua cơ quan nào.'),
  onBehalfOf: line.describe('Thay mặt ai: «Ban Thường vụ».'),
  position: line.describe('Chức vụ người ký.'),
  signer: line.describe('Người ký.'),
});

/** One class or conference. Masses are people who are not Party members. */
const classSchema = z.object({
  name: line,
  date: day,
  place: line,
  format: z.enum(['', 'in-person', 'online', 'hybrid']).default(''),
  makeUp: z.boolean().default(false).describe('Lớp học bù.'),
  called: count.describe('Đảng viên triệu tập.'),
  attended: count.describe('Đảng viên tham dự.'),
  massesCalled: count.describe('Quần chúng triệu tập.'),
  massesAttended: count.describe('Quần chúng tham dự.'),
});

/** A unit whose report was added: its sums, no longer its classes. */
const unitSchema = z.object({
  unit: line,
  figures: z.object(
    Object.fromEntries(figureKeys.map((key) => [key, count])) as Record<FigureKey, typeof count>,
  ),
  difficulties: longText,
});

/**
 * A report of results of study (phiếu báo cáo kết quả), as typed on the page, kept on the device and carried in files.
 * `own` and `classes` are the unit's own; `units` are reports that were added up and are not among them.
 */
export const reportSchema = z.object({
  kind: z.literal(reportKind),
  version: z.literal(reportVersion),
  plan: z.string().max(200).default('').describe('Mã kế hoạch; trống khi không theo kế hoạch nào của trang.'),
  planName: line.describe('Tên kế hoạch để đọc.'),
  occasion: z.int().min(0).max(50).default(0).describe('Lần báo cáo thứ mấy của kế hoạch, đếm từ 0.'),
  head: headSchema.prefault({}),
  own: z
    .object(Object.fromEntries(ownCountKeys.map((key) => [key, count])) as Record<OwnCountKey, typeof count>)
    .prefault({}),
  classes: z.array(classSchema).max(mostRows).default([]),
  difficulties: longText.describe('Khó khăn, vướng mắc, kiến nghị.'),
  units: z.array(unitSchema).max(mostRows).default([]),
});

export type Report = z.infer<typeof reportSchema>;
export type ReportHead = Report['head'];
export type ReportClass = z.infer<typeof classSchema>;
export type ReportUnit = z.infer<typeof unitSchema>;

/** A report in which nothing is written yet, with one class to begin with. */
export function emptyReport(): Report {
  return { ...reportSchema.parse({ kind: reportKind, version: reportVersion }), classes: [emptyClass()] };
}

/** A class in which nothing is written yet. */
export function emptyClass(): ReportClass {
  return classSchema.parse({});
}
