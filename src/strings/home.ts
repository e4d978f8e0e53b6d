/** Sentences of the home page. */
export const home = {
  title: 'Học Nghị quyết',
  lead: 'Gõ số hiệu của nghị quyết, kết luận, quy định, kế hoạch… để mở đúng văn bản, đọc, trích dẫn và ôn tập.',
  continueTitle: 'Đọc tiếp',
  review: (campaign: string) => `Ôn tập ngay: ${campaign}`,
  campaigns: 'Các đợt học tập',
  plans: 'Kế hoạch có toàn văn',
  allDocuments: 'Xem tất cả văn bản',
  count: (documents: number, campaigns: number) =>
    `Thư viện có ${documents} văn bản trong ${campaigns} đợt học tập.`,
} as const;
