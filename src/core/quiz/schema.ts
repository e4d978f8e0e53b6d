import { z } from 'zod';
import { clauseSchema, idSchema } from '../document/schema.ts';
import { audiences } from '../plan/schema.ts';

/** A question is about one thing of one owner: `18-nq-tw-2022--issued-on`. Never made from an order in a list. */
const questionIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-{1,2}[a-z0-9]+)*$/, 'Mã câu hỏi viết dạng «18-nq-tw-2022--issued-on».')
  .describe('Mã cố định: mã văn bản, đợt học hoặc tập hỏi – đáp, rồi điều được hỏi.');

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

/** How hard a question is: 1 recognise one thing, 2 recall a detail, 3 tell near things apart or put several together. */
const difficultySchema = z.union([z.literal(1), z.literal(2), z.literal(3)]);
export type Difficulty = z.infer<typeof difficultySchema>;

const shape = {
  id: questionIdSchema,
  revision: z.int().min(0).describe('Đổi khi ý của câu hỏi hoặc đáp án đổi.'),
  prompt: z.string().min(1).describe('Câu hỏi.'),
  explanation: z.string().min(1).describe('Vì sao đáp án đúng.'),
  source: questionSourceSchema,
  difficulty: difficultySchema.describe('1 dễ, 2 vừa, 3 khó.'),
  facts: z
    .array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/))
    .describe('Các dữ kiện làm nên câu hỏi, dạng «mã hồ sơ/mã dữ kiện».'),
  audiences: z.array(z.enum(audiences)).min(1).describe('Câu hỏi hợp với những ai.'),
};
const options = (fewest: number) =>
  z.array(optionSchema).min(fewest).describe('Các phương án, theo thứ tự hiện ra.');
const noOptions = z.array(optionSchema).max(0).describe('Không có phương án.');
const oneOption = z.string().min(1).describe('Mã phương án đúng.');

/** Types of question. Every one is answered by option ids (`options`), by a text, or by «nhớ»/«chưa nhớ». */
export const questionSchema = z.discriminatedUnion('type', [
  z.strictObject({
    ...shape,
    type: z.literal('single-choice').describe('Chọn một.'),
    options: options(3),
    answer: oneOption,
  }),
  z.strictObject({
    ...shape,
    type: z.literal('multiple-choice').describe('Chọn mọi phương án đúng.'),
    options: options(3),
    answer: z.array(oneOption).min(1).describe('Mã các phương án đúng, theo thứ tự hiện ra.'),
  }),
  z.strictObject({
    ...shape,
    type: z.literal('true-false').describe('Đúng hay sai.'),
    options: options(2),
    answer: oneOption,
    correction: z.string().min(1).optional().describe('Câu nói lại cho đúng, khi đáp án là sai.'),
  }),
  z.strictObject({
    ...shape,
    type: z.literal('cloze').describe('Chọn từ điền vào chỗ trống.'),
    passage: z
      .strictObject({ before: z.string(), after: z.string() })
      .describe('Chữ trước và sau chỗ trống.'),
    options: options(3),
    answer: oneOption,
  }),
  z.strictObject({
    ...shape,
    type: z.literal('matching').describe('Ghép cặp.'),
    items: z.array(optionSchema).min(3).describe('Cột trái, theo thứ tự hiện ra.'),
    options: options(3),
    answer: z.array(oneOption).min(3).describe('Mã phương án ghép với từng mục của cột trái, cùng thứ tự.'),
  }),
  z.strictObject({
    ...shape,
    type: z.literal('ordering').describe('Xếp thứ tự.'),
    options: options(3),
    answer: z.array(oneOption).min(3).describe('Mã các phương án theo thứ tự đúng.'),
  }),
  z.strictObject({
    ...shape,
    type: z.literal('short-answer').describe('Trả lời ngắn.'),
    expects: z.enum(['number', 'date', 'symbol', 'words']).describe('Câu trả lời là gì.'),
    options: noOptions,
    answer: z.string().min(1).describe('Câu trả lời đúng, viết đầy đủ.'),
    accepted: z.array(z.string().min(1)).describe('Cách viết khác cũng được tính đúng.'),
  }),
  z.strictObject({
    ...shape,
    type: z.literal('flash-card').describe('Thẻ ôn: tự nhớ rồi lật.'),
    options: noOptions,
    answer: z.string().min(1).describe('Mặt sau của thẻ.'),
  }),
]);
export type Question = z.infer<typeof questionSchema>;
export type QuestionType = Question['type'];

/** What `/on-tap/<id>.json` holds. */
export const quizFileSchema = z.strictObject({ questions: z.array(questionSchema) });

/**
 * The questions of one owner, in the order to ask them. A question belongs to one owner, the first part of its id,
 * and stands on the page of that owner; the quiz of a campaign also holds the questions of all that belongs to it.
 */
export interface Quiz {
  /** Id of the document, campaign, booklet or glossary. */
  id: string;
  about: 'document' | 'campaign' | 'booklet' | 'glossary';
  title: string;
  questions: Question[];
}
