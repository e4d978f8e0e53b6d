import { z } from 'zod';
import { clauseSchema, idSchema } from '../document/schema.ts';

/** A question is about one thing of one owner: `18-nq-tw-2022--issued-on`. Never made from an order in a list. */
const questionIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-{1,2}[a-z0-9]+)*$/, 'Mã câu hỏi viết dạng «18-nq-tw-2022--issued-on».')
  .describe('Mã cố định: mã văn bản hoặc đợt học, rồi điều được hỏi.');

const optionSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z]+$/)
    .describe('Mã phương án trong câu này.'),
  text: z.string().min(1).describe('Lời của phương án.'),
});

/** Where the answer is proved. */
const questionSourceSchema = z.strictObject({
  doc: idSchema.describe('Mã văn bản chứng minh đáp án; mã đợt học khi chỉ trang đợt học chứng minh.'),
  anchor: clauseSchema.describe('Neo của chỗ ấy trên trang.'),
  quote: z.string().min(1).describe('Chữ nguyên văn tại chỗ ấy.'),
  href: z.string().startsWith('/').optional().describe('Đường dẫn tới chỗ ấy, khi không phải trang văn bản.'),
});
export type QuestionSource = z.infer<typeof questionSourceSchema>;

const shape = {
  id: questionIdSchema,
  revision: z.int().min(0).describe('Đổi khi ý của câu hỏi hoặc đáp án đổi.'),
  prompt: z.string().min(1).describe('Câu hỏi.'),
  options: z.array(optionSchema).min(2).describe('Các phương án, theo thứ tự hiện ra.'),
  explanation: z.string().min(1).describe('Vì sao đáp án đúng.'),
  source: questionSourceSchema,
};
const oneOption = z.string().min(1).describe('Mã phương án đúng.');

/** Types of question; a later type is one more member here, in `grade.ts` and in the player. */
export const questionSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...shape, type: z.literal('single-choice').describe('Chọn một.'), answer: oneOption }),
  z.strictObject({ ...shape, type: z.literal('true-false').describe('Đúng hay sai.'), answer: oneOption }),
  z.strictObject({
    ...shape,
    type: z.literal('multiple-choice').describe('Chọn mọi phương án đúng.'),
    answer: z.array(oneOption).min(1).describe('Mã các phương án đúng, theo thứ tự hiện ra.'),
  }),
]);
export type Question = z.infer<typeof questionSchema>;

/** What `/on-tap/<id>.json` holds. */
export const quizFileSchema = z.strictObject({ questions: z.array(questionSchema) });

/** The questions of one document or one campaign, in the order to ask them. */
export interface Quiz {
  /** Id of the document or the campaign. */
  id: string;
  about: 'document' | 'campaign';
  title: string;
  questions: Question[];
}
