/** Sentences of study guides, booklets of questions and answers, and their lists. */
export const guideWords = {
  source: 'nguồn',
  oneSource: 'một nguồn',
  aidTitle: 'Trước khi đọc',
  aid: 'Đây là tài liệu học tập do trang biên soạn bằng lời của mình, không thay cho văn bản. Nội dung ghi theo văn bản lúc ban hành. Chạm vào chữ “nguồn” sau mỗi ý để xem dữ kiện và nguồn của nó.',
  aidOneSource:
    'Chỗ ghi “một nguồn” là ý mới thấy ở một nguồn, nên đối chiếu với văn bản chính thức trước khi dẫn.',
  sinceTitle: 'Từ khi ban hành đến nay',
  sources: 'Nguồn của từng dữ kiện',
  sourcesLead: 'Mỗi dòng là một dữ kiện được dùng ở trên, kèm độ tin cậy và nơi nói nó.',
  sourceList: 'Danh sách nguồn',
  openRecord: 'Xem trong hồ sơ',
  general: 'Cách học và cách tra cứu',
  questionOf: (index: number, all: number) => `Câu ${index}/${all}`,
  previousQuestion: 'Câu trước',
  nextQuestion: 'Câu sau',
  allQuestions: 'Tất cả câu hỏi',
  ownPageOf: (question: string) => `Trang riêng của câu này: ${question}`,
  ownPage: 'Trang riêng của câu này',
  questionCount: (count: number) => `${count} câu`,
} as const;
