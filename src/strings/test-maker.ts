import type { Difficulty, QuestionType } from '../core/quiz/schema.ts';

/** Sentences inside the files and papers that are made of questions. */
export const quizExport = {
  collection: 'Học Nghị quyết',
  blank: '…………',
  record: 'phần thông tin',
  quote: (words: string) => `«${words}»`,
  source: (where: string) => `Căn cứ: ${where}`,
  sourceAt: (where: string, address: string) => `Căn cứ: ${where} (${address})`,
  answer: (answer: string) => `Đáp án: ${answer}`,
  numberOnly: (unit: string) => (unit ? `(Chỉ ghi số, đơn vị tính: ${unit}.)` : '(Chỉ ghi số.)'),
  orderToPlace: '(Ghép mỗi việc với thứ tự của việc ấy.)',
  truth: { right: 'Đúng', wrong: 'Sai' },
  csvColumns: {
    id: 'Mã câu',
    type: 'Loại',
    prompt: 'Câu hỏi',
    option: (letter: string) => `Phương án ${letter}`,
    answer: 'Đáp án',
    explanation: 'Giải thích',
    doc: 'Văn bản',
    place: 'Mục',
    address: 'Địa chỉ',
    difficulty: 'Độ khó',
  },
} as const;

/** Names of the types of question. */
export const questionTypeNames: Record<QuestionType, string> = {
  'single-choice': 'Chọn một phương án',
  'multiple-choice': 'Chọn nhiều phương án',
  'true-false': 'Đúng hay sai',
  cloze: 'Điền chỗ trống',
  matching: 'Ghép cặp',
  ordering: 'Xếp thứ tự',
  'short-answer': 'Trả lời ngắn',
  'flash-card': 'Thẻ ôn',
};

/** Names of the levels of difficulty. */
export const difficultyNames: Record<Difficulty, string> = { 1: 'Dễ', 2: 'Vừa', 3: 'Khó' };
