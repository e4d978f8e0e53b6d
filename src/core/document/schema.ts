import { z } from 'zod';
import { readersSchema } from '../library/readers.ts';
import { kindIds } from './kind.ts';
import { plainDateSchema } from './plain-date.ts';
import { targetSchema } from './target.ts';

/** Ids are file names and addresses: lower-case ASCII letters, digits and single hyphens. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối.')
  .describe('Mã cố định, trùng tên tệp và địa chỉ trang.');

/** Anchor of a clause inside a document body, without «#» (see outline.ts). */
export const clauseSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Neo của mục viết dạng «muc-ii-3-1».')
  .describe('Neo của mục trong văn bản, ví dụ «muc-ii-3-1».');

/** How sure we are of a fact, with the words of the fact list. */
export const confidenceSchema = z
  .enum(['corroborated', 'verified', 'seed-only', 'inference'])
  .describe('Độ tin cậy: từ hai nguồn, một nguồn đã mở, chỉ có trong kế hoạch, hoặc suy luận.');

export const sourcesSchema = z
  .array(z.string().min(1))
  .min(1, 'Mỗi dữ kiện phải có ít nhất một nguồn.')
  .describe('Nguồn: địa chỉ trang hoặc tên văn bản.');

/** A typed statement about a document: what (`label`) is how much (`value`, `unit`), where it stands, who says so. */
export const factSchema = z.strictObject({
  id: idSchema.describe('Mã dữ kiện, cố định, không trùng trong một hồ sơ.'),
  label: z.string().min(1).describe('Tên dữ kiện.'),
  value: z.string().min(1).describe('Giá trị, bằng lời của người ghi.'),
  unit: z.string().min(1).optional().describe('Đơn vị.'),
  section: z.string().min(1).optional().describe('Mục trong văn bản gốc.'),
  note: z.string().min(1).optional().describe('Lưu ý khi dùng.'),
  target: targetSchema.optional().describe('Ghi khi dữ kiện là một chỉ tiêu hoặc mục tiêu có năm.'),
  confidence: confidenceSchema,
  readers: readersSchema,
  sources: sourcesSchema,
});
export type Fact = z.infer<typeof factSchema>;

/** Relations that point from a later document to an earlier one; a mere mention may point anywhere. */
export const backwardRelations = [
  'basis',
  'implements',
  'guides',
  'replaces',
  'amends',
  'reviews',
  'concretizes',
  'continues',
] as const;
const relationTypes = [...backwardRelations, 'mentions'] as const;

const relationSchema = z.strictObject({
  type: z.enum(relationTypes).describe('Loại quan hệ với văn bản kia.'),
  target: idSchema.describe('Mã của văn bản kia.'),
  clause: clauseSchema.optional().describe('Chỗ nói lên quan hệ này.'),
  note: z.string().min(1).optional().describe('Ghi chú.'),
});
export type Relation = z.infer<typeof relationSchema>;

/** Party secrecy grades: the law on State secrets, 29/2018/QH14, article 8. */
const classifications = ['public', 'confidential', 'secret', 'top-secret'] as const;

const erratumSchema = z.strictObject({
  clause: clauseSchema.or(z.literal('dau-van-ban')).or(z.literal('noi-nhan')).describe('Mục có chỗ sai sót.'),
  printed: z.string().min(1).describe('Chữ nguyên văn, đúng như trong văn bản.'),
  correct: z.string().min(1).optional().describe('Chữ đúng, nếu biết chắc.'),
  note: z
    .string()
    .min(1)
    .describe('Một câu giải thích cho người đọc, không nhắc lại chữ nguyên văn và chữ đúng.'),
  sources: sourcesSchema.optional(),
});
export type Erratum = z.infer<typeof erratumSchema>;

/** What the importer did to get clean text; never a change of wording. */
const repairSchema = z.strictObject({
  rule: z.string().min(1).describe('Tên quy tắc của bộ nhập.'),
  line: z.int().min(1).describe('Dòng trong tệp nguồn.'),
  before: z.string().describe('Chữ trước khi sửa kỹ thuật.'),
  after: z.string().describe('Chữ sau khi sửa kỹ thuật.'),
});
export type Repair = z.infer<typeof repairSchema>;

const printedLines = z.array(z.string().min(1));

/** The fields that every official document has, whatever its kind. */
export const documentShape = {
  id: idSchema,
  kind: z.enum(kindIds).describe('Thể loại văn bản.'),
  symbol: z
    .string()
    .min(1)
    .nullable()
    .describe('Số ký hiệu, ví dụ «18-NQ/TW»; null khi bản nguồn không ghi.'),
  issuer: idSchema.describe('Mã cơ quan ban hành.'),
  issuedOn: plainDateSchema.nullable().describe('Ngày ban hành; null khi không biết.'),
  issuedWithin: z
    .strictObject({
      from: plainDateSchema,
      to: plainDateSchema,
      reason: z.string().min(1).describe('Vì sao biết khoảng này.'),
    })
    .optional()
    .describe('Khoảng thời gian ban hành, bắt buộc khi không có ngày.'),
  subject: z.string().min(1).describe('Trích yếu, nguyên văn.'),
  term: z.string().min(1).optional().describe('Khóa (nhiệm kỳ) của cơ quan ban hành, ví dụ «XIII».'),
  campaign: idSchema.optional().describe('Đợt học tập mà văn bản thuộc về.'),
  place: z.string().min(1).optional().describe('Nơi ban hành.'),
  nicknames: z
    .array(z.string().min(1))
    .optional()
    .describe('Tên gọi quen dùng để tìm, ví dụ «nghị quyết đất đai».'),
  printedHeader: z
    .strictObject({
      left: printedLines.describe('Cột trái: cơ quan, dấu sao, số.'),
      right: printedLines.describe('Cột phải: tiêu đề Đảng, nơi và ngày.'),
      title: printedLines.describe('Thể loại và trích yếu, từng dòng.'),
    })
    .optional()
    .describe('Phần đầu, nguyên văn, đúng thứ tự.'),
  signatureBlock: z
    .strictObject({
      authority: z
        .enum(['onBehalfOf', 'forTheHead', 'byOrderOf', 'self'])
        .describe('T/M, K/T, T/L hoặc tự ký.'),
      body: z.string().min(1).optional().describe('Cơ quan được thay mặt.'),
      position: z.string().min(1).optional().describe('Chức vụ người ký.'),
      signer: z.string().min(1).optional().describe('Họ tên người ký.'),
      printed: printedLines.optional().describe('Nguyên văn từng dòng, khi có bản gốc.'),
      sources: sourcesSchema.optional(),
    })
    .optional()
    .describe('Thể thức đề ký.'),
  recipients: z
    .strictObject({
      heading: z.string().min(1).describe('Dòng «Nơi nhận», nguyên văn.'),
      lines: printedLines.describe('Từng nơi nhận, nguyên văn.'),
    })
    .optional()
    .describe('Nơi nhận.'),
  relations: z.array(relationSchema).default([]).describe('Quan hệ với các văn bản khác.'),
  status: z
    .strictObject({
      state: z.enum(['in-force', 'replaced', 'completed', 'unknown']).describe('Tình trạng.'),
      by: idSchema.optional().describe('Văn bản thay thế.'),
      on: plainDateSchema.optional().describe('Từ ngày.'),
      note: z.string().min(1).optional().describe('Câu giải thích cho người đọc.'),
      sources: sourcesSchema.optional(),
    })
    .describe('Tình trạng hiệu lực theo dữ liệu đang có.'),
  classification: z.enum(classifications).describe('Độ mật.'),
  readers: readersSchema,
  notice: z.string().min(1).optional().describe('Lời lưu ý bắt buộc đặt trên trang.'),
  text: z.enum(['full', 'extract', 'record-only']).describe('Toàn văn, trích, hoặc chỉ có thông tin.'),
  provenance: z
    .strictObject({
      file: z.string().min(1).describe('Tên tệp nguồn.'),
      sha256: z.string().regex(/^[0-9a-f]{64}$/, 'Mã sha256 gồm 64 chữ số thập lục phân.'),
      importer: z.string().min(1).describe('Phiên bản bộ nhập.'),
    })
    .optional()
    .describe('Nguồn gốc của bản văn; bắt buộc khi có toàn văn hoặc trích.'),
  sources: z.array(z.string().min(1)).default([]).describe('Nguồn của thông tin về văn bản.'),
  confidence: confidenceSchema.default('verified'),
  facts: z.array(factSchema).default([]).describe('Dữ kiện có nguồn về nội dung văn bản.'),
  errata: z
    .array(erratumSchema)
    .default([])
    .describe('Đính chính: chỗ sai của nguyên văn, giữ nguyên và ghi bên cạnh.'),
  repairs: z.array(repairSchema).default([]).describe('Sửa kỹ thuật của bộ nhập.'),
};

export const documentSchema = z.strictObject(documentShape);
export type DocumentData = z.infer<typeof documentSchema>;
