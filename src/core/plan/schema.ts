import { z } from 'zod';
import { clauseSchema, documentShape, idSchema } from '../document/schema.ts';
import { whenSchema } from './when.ts';

const text = z.string().min(1);

/** Who a study material is meant for. */
export const audiences = [
  'key-officials',
  'speakers',
  'grassroots-members',
  'mass-organizations',
  'everyone',
] as const;
export type Audience = (typeof audiences)[number];

const materialTypes = [
  'full-text',
  'research',
  'study',
  'questions-answers',
  'new-points',
  'lecture',
  'local',
  'programme',
] as const;

const studyContentSchema = z.strictObject({
  clause: clauseSchema,
  document: idSchema.optional().describe('Mã văn bản phải học, khi xác định được.'),
  name: text.describe('Tên nội dung như kế hoạch gọi.'),
});

const materialSchema = z.strictObject({
  clause: clauseSchema,
  type: z.enum(materialTypes).describe('Loại tài liệu.'),
  name: text.describe('Tên tài liệu.'),
  audiences: z.array(z.enum(audiences)).describe('Đối tượng dùng; trống khi kế hoạch không nói.'),
  audienceText: text.optional().describe('Nguyên văn đối tượng trong kế hoạch.'),
  note: text.optional(),
});

const sessionSchema = z.strictObject({
  clause: clauseSchema,
  date: whenSchema.optional(),
  part: z.enum(['morning', 'afternoon']).optional().describe('Buổi.'),
  topic: text.describe('Chuyên đề hoặc việc.'),
  speaker: text.optional().describe('Người truyền đạt.'),
  speakerTitle: text.optional().describe('Chức vụ như kế hoạch ghi.'),
});

const conferenceSchema = z.strictObject({
  clause: clauseSchema,
  name: text.describe('Tên hội nghị hoặc lớp.'),
  level: z
    .enum(['central', 'province', 'city', 'block', 'grassroots', 'mass-organization'])
    .describe('Cấp tổ chức.'),
  host: text.optional().describe('Cơ quan tổ chức.'),
  chair: text.optional().describe('Người hoặc cơ quan chủ trì.'),
  format: z.enum(['in-person', 'online', 'hybrid', 'flexible']).optional().describe('Hình thức.'),
  duration: text.optional().describe('Thời lượng, nguyên văn.'),
  when: z.array(whenSchema).describe('Thời gian.'),
  place: text.optional().describe('Địa điểm.'),
  address: text.optional().describe('Địa chỉ.'),
  participants: text.optional().describe('Thành phần.'),
  exclusions: text.optional().describe('Thành phần không bao gồm.'),
  classes: z.int().min(1).optional().describe('Số lớp.'),
  speakers: text.optional().describe('Quy định về báo cáo viên.'),
  makeUp: text.optional().describe('Học bù.'),
  programme: z.array(sessionSchema).default([]).describe('Chương trình.'),
  note: text.optional(),
});

const dutySchema = z.strictObject({
  clause: clauseSchema,
  body: text.describe('Cơ quan, tổ chức hoặc người được giao việc.'),
  task: text.describe('Việc phải làm, tóm bằng lời của trang.'),
  due: whenSchema.describe('Hạn.'),
  addressee: text.optional().describe('Báo cáo hoặc trình ai.'),
  channel: text.optional().describe('Qua cơ quan nào.'),
});

const actionProgrammeSchema = z.strictObject({
  clause: clauseSchema,
  drafter: text.describe('Cơ quan tham mưu, xây dựng.'),
  for: z.array(idSchema).describe('Các văn bản mà chương trình thực hiện.'),
  task: text.describe('Việc, tóm bằng lời của trang.'),
  due: whenSchema,
  submitsTo: text.optional().describe('Trình ai.'),
  channel: text.optional().describe('Qua cơ quan nào.'),
});

const reportingSchema = z.strictObject({
  clause: clauseSchema,
  from: text.describe('Cơ quan báo cáo.'),
  about: text.describe('Nội dung báo cáo.'),
  addressee: text.describe('Nơi nhận báo cáo.'),
  channel: text.optional().describe('Qua cơ quan nào.'),
  due: whenSchema,
  statistics: z.array(text).default([]).describe('Số liệu phải thống kê.'),
});

const noteSchema = z.strictObject({ clause: clauseSchema, text });

/** What a plan orders, typed; each item names the clause that says it. */
export const planShape = {
  contents: z.array(studyContentSchema).default([]).describe('Nội dung nghiên cứu, học tập.'),
  audience: z.array(noteSchema).default([]).describe('Đối tượng học tập.'),
  materials: z.array(materialSchema).default([]).describe('Tài liệu theo đối tượng.'),
  conferences: z.array(conferenceSchema).default([]).describe('Hội nghị và lớp.'),
  duties: z.array(dutySchema).default([]).describe('Việc được giao.'),
  actionProgrammes: z
    .array(actionProgrammeSchema)
    .default([])
    .describe('Chương trình hành động: ai xây dựng cho văn bản nào.'),
  reporting: z.array(reportingSchema).default([]).describe('Chế độ báo cáo.'),
  propaganda: z.array(noteSchema).default([]).describe('Hình thức tuyên truyền.'),
  budget: z.array(noteSchema).default([]).describe('Kinh phí.'),
  banner: z
    .strictObject({
      clause: clauseSchema,
      lines: z.array(text).min(1).describe('Các dòng ma-két, nguyên văn.'),
      background: text.describe('Màu nền.'),
      letters: text.describe('Màu chữ.'),
      note: text.optional(),
    })
    .optional()
    .describe('Ma-két hội nghị.'),
  restrictions: z
    .array(
      z.strictObject({
        clause: clauseSchema,
        rule: z
          .enum(['no-live-broadcast', 'classified-content', 'health-safety', 'other'])
          .describe('Loại hạn chế.'),
        text,
      }),
    )
    .default([])
    .describe('Điều không được làm hoặc phải giữ.'),
};

export const planSchema = z.strictObject({
  ...documentShape,
  plan: z.strictObject(planShape).describe('Những gì kế hoạch giao, kèm mục nói điều đó.'),
});
export type PlanData = z.infer<typeof planSchema>;
