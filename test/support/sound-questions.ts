import type { Question, QuestionType } from '../../src/core/quiz/schema.ts';

const base = {
  id: '60-kh-duk-2022-thai-nguyen--report-to--muc-iii-3',
  revision: 7,
  explanation: 'Theo mục III.3: Ban Thường vụ.',
  source: {
    doc: '60-kh-duk-2022-thai-nguyen',
    anchor: 'muc-iii-3',
    quote: 'Chi bộ báo cáo kết quả về Ban Thường vụ (qua Ban Tuyên giáo) trước ngày 21/8/2022.',
  },
  facts: ['19-nq-tw-2022/chi-tieu-2030-che-phu-rung'],
  audiences: ['everyone' as const],
};
const named = (...texts: string[]) => texts.map((text, at) => ({ id: 'abcdef'.charAt(at), text }));
const bodies = named('Văn phòng', 'Ban Thường vụ', 'Đoàn Khối');

const questions: { [Type in QuestionType]: Extract<Question, { type: Type }> } = {
  'single-choice': {
    ...base,
    type: 'single-choice',
    difficulty: 1,
    prompt: 'Chi bộ gửi báo cáo về đâu?',
    options: bodies,
    answer: 'b',
  },
  'multiple-choice': {
    ...base,
    type: 'multiple-choice',
    difficulty: 3,
    prompt: 'Những cơ quan nào nhận báo cáo? Chọn mọi phương án đúng.',
    options: bodies,
    answer: ['a', 'b'],
  },
  'true-false': {
    ...base,
    type: 'true-false',
    difficulty: 1,
    prompt: 'Chi bộ gửi báo cáo trước ngày 31/8/2022.',
    options: [
      { id: 'dung', text: 'Đúng' },
      { id: 'sai', text: 'Sai' },
    ],
    answer: 'sai',
    correction: 'Chi bộ gửi báo cáo trước ngày 21/8/2022.',
  },
  cloze: {
    ...base,
    type: 'cloze',
    difficulty: 2,
    prompt: 'Kế hoạch viết thế nào?',
    passage: { before: 'Chi bộ báo cáo kết quả về ', after: ' (qua Ban Tuyên giáo).' },
    options: bodies,
    answer: 'b',
  },
  matching: {
    ...base,
    type: 'matching',
    difficulty: 3,
    prompt: 'Ghép mỗi tài liệu với người dùng.',
    items: named('Tài liệu nghiên cứu', 'Tài liệu học tập', 'Tài liệu hỏi – đáp'),
    options: named('Đảng viên ở cơ sở', 'Đoàn viên, hội viên', 'Cán bộ chủ chốt'),
    answer: ['c', 'a', 'b'],
  },
  ordering: {
    ...base,
    type: 'ordering',
    difficulty: 3,
    prompt: 'Xếp các việc theo thời gian, việc sớm nhất ở đầu.',
    options: named('Báo cáo kết quả', 'Ban hành kế hoạch', 'Tổ chức hội nghị'),
    answer: ['b', 'c', 'a'],
  },
  'short-answer': {
    ...base,
    type: 'short-answer',
    difficulty: 2,
    expects: 'number',
    prompt: 'Mục tiêu che phủ rừng đến năm 2030 là bao nhiêu?',
    options: [],
    answer: '42%',
    accepted: ['42,0 phần trăm'],
  },
  'flash-card': {
    ...base,
    type: 'flash-card',
    difficulty: 2,
    prompt: 'Chi bộ báo cáo về đâu, chậm nhất khi nào?',
    options: [],
    answer: 'Về Ban Thường vụ, trước ngày 21/8/2022.',
  },
};

/** A question of a type, about the plan of the small quiz library, in which no rule finds anything wrong. */
export function soundQuestion(type: QuestionType): Question {
  return questions[type];
}
