import { z } from 'zod';
import { clauseSchema, idSchema } from '../document/schema.ts';
import { readersSchema } from '../library/readers.ts';

/** Where an answer comes from: a clause or fact of a held document, or a page outside. */
const answerSourceSchema = z.strictObject({
  document: idSchema.describe('Mã văn bản chứng minh câu trả lời.'),
  clause: clauseSchema.optional().describe('Mục trong văn bản.'),
  fact: idSchema.optional().describe('Mã dữ kiện trong hồ sơ văn bản.'),
});

/** A question-and-answer booklet (hỏi – đáp), in our own words. */
export const bookletSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1).describe('Tên tài liệu.'),
  campaign: idSchema.optional().describe('Đợt học tập.'),
  about: z.array(idSchema).min(1).describe('Các văn bản được hỏi đáp.'),
  audience: z.string().min(1).describe('Dùng cho ai.'),
  readers: readersSchema,
  reviewed: z.boolean().describe('Đã có người duyệt.'),
  questions: z
    .array(
      z.strictObject({
        id: idSchema.describe('Mã câu, cố định, ví dụ «cau-12».'),
        question: z.string().min(1).describe('Câu hỏi.'),
        answer: z.string().min(1).describe('Câu trả lời.'),
        readers: readersSchema,
        sources: z.array(answerSourceSchema).min(1, 'Mỗi câu trả lời phải có nguồn.').describe('Nguồn.'),
      }),
    )
    .min(1),
});
export type BookletData = z.infer<typeof bookletSchema>;
