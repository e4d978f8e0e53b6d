import { z } from 'zod';
import { idSchema } from '../document/schema.ts';
import { readersSchema } from '../library/readers.ts';
import { audiences } from '../plan/schema.ts';

/** A study guide in our own words; its MDX body may use the components that the guide page offers. */
export const guideSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1).describe('Tên tài liệu.'),
  summary: z.string().min(1).describe('Một hai câu nói tài liệu giúp gì.'),
  campaign: idSchema.optional().describe('Đợt học tập.'),
  about: z.array(idSchema).default([]).describe('Các văn bản được hướng dẫn.'),
  audiences: z.array(z.enum(audiences)).min(1).describe('Đối tượng.'),
  readers: readersSchema,
  order: z.int().min(0).default(0).describe('Thứ tự trong danh sách.'),
});
export type GuideData = z.infer<typeof guideSchema>;
