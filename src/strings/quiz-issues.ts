/** What the checker of quizzes reports; `what` is the id of the question, or the repeated id or prompt. */
export const quizIssues = {
  'quiz-shape': {
    message: (what: string) => `Câu hỏi «${what}» không đúng khuôn.`,
    hint: 'Xem khuôn câu hỏi ở src/core/quiz/schema.ts.',
  },
  'quiz-id-repeated': {
    message: (what: string) => `Hai câu hỏi cùng mang mã «${what}».`,
    hint: 'Đặt mã theo điều được hỏi để không câu nào trùng mã.',
  },
  'quiz-prompt-ambiguous': {
    message: (what: string) => `Hai câu hỏi cùng lời mà khác mã: «${what}».`,
    hint: 'Ghi rõ ngày, khóa hoặc cơ quan để câu hỏi chỉ có một nghĩa.',
  },
  'quiz-options-repeated': {
    message: (what: string) => `Câu hỏi «${what}» có hai phương án như nhau.`,
    hint: 'Mỗi phương án phải khác nghĩa các phương án còn lại.',
  },
  'quiz-answer-missing': {
    message: (what: string) => `Đáp án của câu hỏi «${what}» không nằm trong các phương án.`,
    hint: 'Ghi mã của phương án đúng.',
  },
  'quiz-no-wrong-option': {
    message: (what: string) => `Câu hỏi «${what}» không có phương án sai.`,
    hint: 'Thêm phương án nhiễu cùng loại.',
  },
  'quiz-giveaway': {
    message: (what: string) => `Phương án đúng của câu hỏi «${what}» lộ ra vì độ dài hoặc dấu câu.`,
    hint: 'Chọn phương án nhiễu có độ dài và cách viết tương tự.',
  },
  'quiz-source-missing': {
    message: (what: string) => `Câu hỏi «${what}» dẫn tới chỗ không có trên trang.`,
    hint: 'Dẫn tới mục có thật trong văn bản hoặc trong phần thông tin.',
  },
  'quiz-quote-missing': {
    message: (what: string) => `Lời trích của câu hỏi «${what}» không có ở chỗ được dẫn.`,
    hint: 'Chép đúng chữ nguyên văn tại chỗ ấy.',
  },
  'quiz-classified': {
    message: (what: string) => `«${what}» nhắc tới văn bản có độ mật.`,
    hint: 'Không đặt câu hỏi, phương án hay lời trích từ văn bản có độ mật (Luật Bảo vệ bí mật nhà nước).',
  },
};
