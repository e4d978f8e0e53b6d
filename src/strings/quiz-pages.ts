/** Sentences that the quiz pages print; those that their scripts say stand apart, so that they stay light. */
export const quizPages = {
  title: 'Ôn tập',
  lead: 'Câu hỏi lập từ số liệu của chính các văn bản; mỗi đáp án đều chỉ tới chỗ chứng minh.',
  groups: {
    campaign: 'Theo đợt học tập',
    booklet: 'Thẻ ôn từ các tập hỏi – đáp',
    glossary: 'Từ ngữ và chữ viết tắt',
    document: 'Theo văn bản',
  },
  pageTitle: (name: string) => `Ôn tập: ${name}`,
  pageDescription: (name: string, count: number) =>
    `${count} câu hỏi ôn tập về ${name}, có đáp án và chỗ chứng minh.`,
  count: (count: number) => `${count} câu`,
  countShown: (shown: number, total: number) =>
    `${shown} câu đầu trong ${total} câu của đợt học; các câu còn lại ở những bài liệt kê cuối trang.`,
  openSubject: {
    campaign: 'Mở đợt học tập',
    booklet: 'Mở tập hỏi – đáp',
    glossary: 'Mở bảng từ ngữ',
    document: 'Mở văn bản',
  },
  members: 'Ôn kỹ từng văn bản của đợt học',
  toExam: 'Thi thử 10 phút với các câu này',
  selfCheck: 'Đọc câu hỏi, chọn câu trả lời, rồi mở «Xem đáp án» để tự kiểm tra.',
  showAnswer: 'Xem đáp án',
  openSource: 'Mở chỗ chứng minh',
  blank: 'chỗ trống',
  correction: 'Nói cho đúng:',
  pair: (left: string, right: string) => `${left} – ${right}`,
} as const;
