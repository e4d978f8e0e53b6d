import { z } from 'zod';
import { plainDateSchema } from '../document/plain-date.ts';

const printed = z.string().min(1).describe('Nguyên văn chỗ ghi thời gian trong văn bản.');
const hour = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Giờ phải viết dạng «07:45».')
  .describe('Giờ, dạng HH:MM, giờ Việt Nam.');

/**
 * Every kind of date that a plan uses (DOMAIN §5.7), as values rather than sentences.
 *
 * `before` is exclusive, as the Party's plans use «trước ngày»: the last valid day is the day before `date`.
 */
export const whenSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('fixed').describe('Đúng một ngày.'),
    date: plainDateSchema,
    startsAt: hour.optional(),
    printed,
  }),
  z.strictObject({
    kind: z.literal('range').describe('Từ ngày đến ngày, kể cả hai đầu.'),
    from: plainDateSchema,
    to: plainDateSchema,
    startsAt: hour.optional(),
    afternoonAt: hour.optional().describe('Giờ bắt đầu buổi chiều.'),
    printed,
  }),
  z.strictObject({ kind: z.literal('before').describe('Trước ngày, không kể ngày đó.'), date: plainDateSchema, printed }),
  z.strictObject({
    kind: z.literal('beforeHour').describe('Trước giờ của một ngày.'),
    date: plainDateSchema,
    hour,
    printed,
  }),
  z.strictObject({
    kind: z.literal('inMonth').describe('Trong một tháng.'),
    month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Tháng phải viết dạng «2022-08».'),
    printed,
  }),
  z.strictObject({
    kind: z.literal('inQuarter').describe('Trong một quý.'),
    year: z.int().min(1930).max(2100),
    quarter: z.int().min(1).max(4),
    printed,
  }),
  z.strictObject({ kind: z.literal('recurring').describe('Định kỳ.'), printed }),
  z.strictObject({
    kind: z.literal('whenIssued').describe('Khi có một văn bản khác.'),
    trigger: z.string().min(1).describe('Văn bản phải có trước.'),
    printed,
  }),
  z.strictObject({ kind: z.literal('unclear').describe('Văn bản không ghi thời gian.'), printed: printed.optional() }),
]);

export type When = z.infer<typeof whenSchema>;
