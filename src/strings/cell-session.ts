/** Sentences of the session before a cell meeting. */
export const cellWords = {
  title: 'Trước giờ sinh hoạt',
  lead: 'Mười lăm phút cùng học trước giờ sinh hoạt chi bộ: ba nội dung, hai câu hỏi – đáp, năm câu trắc nghiệm, một gợi ý trao đổi. In được trên một tờ A4.',
  short: 'Phiếu 15 phút cho sinh hoạt chi bộ, in được',
  pageTitle: (campaign: string) => `Trước giờ sinh hoạt: ${campaign}`,
  description: (campaign: string) => `Phiếu 15 phút học trước giờ sinh hoạt chi bộ về ${campaign}.`,
  minutes: (count: number) => `(${count} phút)`,
  printHint: 'Để in, dùng lệnh In của trình duyệt.',
  passages: 'Ba nội dung',
  passagesNote:
    'Lời ghi trong hồ sơ văn bản, có nguồn; không phải nguyên văn nghị quyết. Theo văn bản lúc ban hành.',
  fewPassages: (count: number) =>
    `Hồ sơ các văn bản của đợt học mới có ${count} nội dung đủ chắc để nêu ở đây.`,
  passage: (label: string, value: string) => `${label}: ${value}`,
  answers: 'Hai câu hỏi – đáp',
  noAnswers: 'Đợt học này chưa có tập hỏi – đáp.',
  questions: 'Năm câu trắc nghiệm',
  noQuestions: 'Đợt học này chưa có câu trắc nghiệm.',
  key: 'Đáp án:',
  keyItem: (number: number, answer: string) => `${number} ${answer}`,
  prompt: 'Gợi ý trao đổi',
  promptFrom: (guide: string) => `Theo tài liệu «${guide}».`,
  noPrompt: 'Tài liệu học tập của đợt học này chưa có gợi ý trao đổi.',
  rulesTitle: 'Các phần được chọn thế nào',
  rules:
    'Mỗi văn bản của đợt học góp một nội dung có nguồn đã mở: việc của chi bộ, đảng viên được chọn trước, rồi đến nhiệm vụ, điểm mới, rồi chỉ tiêu. Hỏi – đáp và trắc nghiệm ưu tiên các câu về chính những nội dung ấy, câu ngắn trước. Gợi ý trao đổi lấy nguyên lời trong tài liệu học tập của các văn bản ấy, ưu tiên gợi ý nói đến chi bộ.',
} as const;
