import type { PlanAsk } from '../core/cascade/asks.ts';
import type { Verdict } from '../core/cascade/compare.ts';

/** What an ask is about. */
export const askNames: Record<PlanAsk['kind'], string> = {
  content: 'Nội dung phải học',
  study: 'Hội nghị, lớp ở cấp dưới',
  report: 'Báo cáo kết quả',
  programme: 'Chương trình hành động',
};

/** How a lower plan answers, in words. */
export const verdictNames: Record<Verdict, string> = {
  met: 'Khớp',
  tighter: 'Sớm hơn cấp trên',
  later: 'Muộn hơn cấp trên',
  missing: 'Chưa thấy trong kế hoạch cấp dưới',
  undated: 'Có việc, không ghi ngày',
};

/** Sentences of the comparison of plans of several levels. */
export const cascadeWords = {
  title: 'Cấp trên yêu cầu, cấp dưới trả lời',
  lead: 'So kế hoạch cấp dưới với kế hoạch cấp trên mà nó thực hiện: nội dung, thời gian học, báo cáo, chương trình hành động.',
  notHeld: (name: string) =>
    `${name}: thư viện chỉ có thông tin về văn bản, chưa có nội dung, nên chưa so được yêu cầu và hạn.`,
  open: 'Xem thông tin văn bản',
  noUpper: 'Kế hoạch này không nêu kế hoạch cấp trên nào.',
  contents: (studied: number, all: number) => `Kế hoạch học ${studied} trong ${all} văn bản của đợt học.`,
  missingContents: 'Văn bản của đợt học mà kế hoạch không nêu:',
  moreContents: 'Văn bản kế hoạch học thêm:',
  hints: 'Thời gian nên xem lại, theo «Soi kế hoạch»',
  asks: 'Kế hoạch này yêu cầu ở cấp dưới',
  asksLead: 'Kế hoạch cấp dưới phải trả lời các yêu cầu này; hạn của cấp dưới nên sớm hơn để kịp tổng hợp.',
  asksNone: 'Kế hoạch không giao việc có hạn cho cấp dưới.',
  noBelow: 'Thư viện chưa có kế hoạch nào của cấp dưới thực hiện kế hoạch này.',
  comparison: (lower: string, upper: string) => `${lower} so với ${upper}`,
  column: { ask: 'Cấp trên yêu cầu', answer: 'Cấp dưới trả lời', verdict: 'Nhận xét' },
  nothing: 'Không có',
} as const;
