import { z } from 'zod';

/** Fields of work that targets are grouped by, in the order of the table of targets. */
export const targetFields = [
  'country',
  'growth',
  'industry',
  'science',
  'labour',
  'rural',
  'cooperatives',
  'land',
  'society',
  'health',
  'environment',
  'law',
  'party',
] as const;
export type TargetField = (typeof targetFields)[number];

/** What makes a fact a target: what is measured, by which year, in which field of work. */
export const targetSchema = z.strictObject({
  year: z.int().min(2000).max(2100).describe('Năm phải đạt.'),
  from: z.int().min(2000).max(2100).optional().describe('Năm đầu, khi chỉ tiêu tính cho cả giai đoạn.'),
  field: z.enum(targetFields).describe('Lĩnh vực.'),
  measure: z.string().min(1).describe('Tên chỉ tiêu, viết giống nhau ở mọi văn bản đặt cùng một chỉ tiêu.'),
});
