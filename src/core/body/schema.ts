import { z } from 'zod';
import { plainDateSchema } from '../document/plain-date.ts';
import { confidenceSchema, idSchema } from '../document/schema.ts';

/** An issuing body, with the time in which it existed under this name. */
export const bodySchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1).describe('Tên đầy đủ.'),
  codes: z.array(z.string().min(1)).describe('Mã sau dấu gạch chéo, ví dụ «TW».'),
  level: z.enum(['central', 'province', 'city', 'block', 'grassroots', 'state']).describe('Cấp.'),
  parent: idSchema.optional().describe('Cơ quan cấp trên trực tiếp.'),
  from: plainDateSchema.optional().describe('Có từ ngày.'),
  to: plainDateSchema.optional().describe('Có đến ngày.'),
  successor: idSchema.optional().describe('Cơ quan kế tục.'),
  aliases: z.array(z.string().min(1)).default([]).describe('Tên khác trong văn bản.'),
  note: z.string().min(1).optional().describe('Ghi chú cho người đọc.'),
  confidence: confidenceSchema,
  sources: z.array(z.string().min(1)).default([]).describe('Nguồn.'),
});
export type BodyData = z.infer<typeof bodySchema>;
