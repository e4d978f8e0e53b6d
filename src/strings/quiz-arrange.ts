import type { TargetField } from '../core/document/target.ts';
import { targetFieldWords } from './targets.ts';

/** Sentences of questions that put pairs together or things in order. `name` means exactly one document. */
export const arrangePrompts = {
  subjects: (campaign: string) =>
    `Đợt học tập «${campaign}»: ghép mỗi văn bản với vấn đề mà văn bản ấy nói tới.`,
  sameNumbers: (campaign: string) =>
    `Những văn bản sau trùng số với nhau; có văn bản thuộc đợt «${campaign}». Xem kỹ ngày ban hành và ghép mỗi văn bản với vấn đề mà văn bản ấy nói tới.`,
  materials: (name: string) => `Theo ${name}, ghép mỗi tài liệu với đối tượng dùng tài liệu ấy.`,
  drafters: (name: string) =>
    `Theo ${name}, ghép mỗi cơ quan với văn bản mà cơ quan ấy được giao tham mưu chương trình hành động thực hiện.`,
  targets: (name: string, when: string, field: string) =>
    `Theo ${name}, ghép mỗi chỉ tiêu ${when} về ${field} với con số phải đạt.`,
  campaignDays: (campaign: string) =>
    `Đợt học tập «${campaign}»: xếp các việc sau theo thời gian, việc sớm nhất đứng trước.`,
  matterDays: (matter: string) =>
    `Các văn bản sau đều liên quan đến ${matter}. Xếp theo ngày ban hành, văn bản sớm nhất đứng trước.`,
  planDays: (name: string) =>
    `Theo ${name}, xếp các việc sau theo ngày diễn ra hoặc hạn chót, việc sớm nhất đứng trước.`,
  cascade: (campaign: string) =>
    `Đợt học tập «${campaign}» được triển khai từ trên xuống. Xếp các văn bản sau từ cấp cao nhất đến cấp thấp nhất.`,
  targetYears: (name: string) =>
    `Theo ${name}, xếp các mục tiêu sau theo năm phải đạt, năm sớm nhất đứng trước.`,
};

/** Sentences that explain such an answer. */
export const arrangeExplanations = {
  pairs: (pairs: readonly { left: string; right: string }[]) =>
    `${pairs.map(({ left, right }) => `${left} – ${right}`).join('; ')}.`,
  clauses: (pairs: readonly string[]) => `${pairs.join('; ')}.`,
  clausePair: (left: string, right: string, clause: string) => `${left} – ${right} (${clause})`,
  order: (steps: readonly { text: string; when: string }[]) =>
    `Thứ tự đúng: ${steps.map(({ text, when }) => `${text} (${when})`).join('; ')}.`,
  cascade: (steps: readonly string[]) => `Từ trên xuống: ${steps.join('; ')}.`,
};

/** Steps of an order, as options show them. */
export const arrangeSteps = {
  held: (event: string) => `Họp ${event}`,
  issued: (symbols: readonly string[]) => `Ban hành ${joined(symbols)}`,
  studied: 'Hội nghị toàn quốc học tập, quán triệt',
  reported: (about: string) => `Hạn báo cáo: ${lowerFirst(about)}`,
};

/** Words of a target's year: «đến năm 2030», «giai đoạn 2021–2025». */
export function targetPeriod(year: number, from: number | undefined): string {
  return from === undefined ? `đến năm ${year}` : `giai đoạn ${from}–${year}`;
}

/** «nông nghiệp, nông thôn»: a field of work inside a sentence. */
export function fieldInSentence(field: TargetField): string {
  return lowerFirst(targetFieldWords[field]);
}

function joined(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} và ${last}`;
}

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
