import { z } from 'zod';
import { plainDateSchema } from '../document/plain-date.ts';
import { factSchema, idSchema, sourcesSchema } from '../document/schema.ts';

/** A study campaign: the documents of one plenum or congress and the study of them. */
export const campaignSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1).describe('Tên đầy đủ.'),
  shortName: z.string().min(1).describe('Tên ngắn, ví dụ «Trung ương 5 khóa XIII».'),
  aliases: z.array(z.string().min(1)).describe('Các cách gọi trong văn bản và khi tìm.'),
  term: z.string().min(1).describe('Khóa.'),
  eventFrom: plainDateSchema.describe('Ngày khai mạc.'),
  eventTo: plainDateSchema.describe('Ngày bế mạc.'),
  sources: sourcesSchema,
  documents: z.array(idSchema).min(1).describe('Các văn bản của đợt học, theo thứ tự học.'),
  nationalConference: z
    .strictObject({
      name: z.string().min(1),
      from: plainDateSchema,
      to: plainDateSchema,
      facts: z.array(factSchema).default([]),
      sources: sourcesSchema,
    })
    .optional()
    .describe('Hội nghị toàn quốc quán triệt.'),
  facts: z.array(factSchema).default([]).describe('Dữ kiện về hội nghị hoặc đại hội.'),
});
export type CampaignData = z.infer<typeof campaignSchema>;
