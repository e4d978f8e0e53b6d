/** Sentences of the page that shows what questions and answers cover. */
export const coverageWords = {
  title: 'Độ phủ nội dung',
  lead: 'Cho người biên soạn: dữ kiện và mục nào của văn bản chưa có câu hỏi ôn tập, chưa có hỏi – đáp.',
  note: 'Chỉ đếm văn bản công khai thuộc các đợt học. Một mục coi như đã có khi có câu hỏi hoặc câu trả lời dẫn về mục ấy hay mục con của nó.',
  total: (items: number, asked: number, answered: number) =>
    `${items} dữ kiện và mục; ${asked} có câu hỏi, ${answered} có hỏi – đáp.`,
  caption: 'Số dữ kiện và mục của mỗi văn bản, số đã có câu hỏi, số đã có hỏi – đáp',
  document: 'Văn bản',
  items: 'Dữ kiện, mục',
  asked: 'Có câu hỏi',
  answered: 'Có hỏi – đáp',
  missing: (count: number) => `Còn thiếu (${count})`,
  complete: 'Đã đủ câu hỏi và hỏi – đáp.',
  lacksBoth: 'chưa có câu hỏi và hỏi – đáp',
  lacksQuestion: 'chưa có câu hỏi',
  lacksAnswer: 'chưa có hỏi – đáp',
} as const;
