import { z } from 'zod';
import { idSchema } from '../document/schema.ts';

/** One group of terms or abbreviations. */
export const glossarySchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1).describe('Tên nhóm.'),
  note: z.string().min(1).optional().describe('Nguồn và mức tin cậy của nhóm.'),
  entries: z
    .array(
      z.strictObject({
        term: z.string().min(1).describe('Từ hoặc chữ viết tắt.'),
        meaning: z.string().min(1).describe('Nghĩa.'),
        note: z.string().min(1).optional().describe('Lưu ý, ví dụ dễ nhầm với từ nào.'),
        kind: z.enum(['abbreviation', 'term']).describe('Chữ viết tắt hay từ.'),
      }),
    )
    .min(1),
});
export type GlossaryData = z.infer<typeof glossarySchema>;
