import type { ExportFormat } from '../core/quiz/export/formats.ts';
import type { Mix } from '../core/quiz/export/recipe.ts';
import type { PartKind } from '../core/quiz/export/test-versions.ts';
import type { Difficulty, QuestionType, Quiz } from '../core/quiz/schema.ts';

/** Sentences inside the files and papers that are made of questions. */
export const quizExport = {
  collection: 'Học Nghị quyết',
  blank: '…………',
  record: 'phần thông tin văn bản',
  campaign: (name: string) => `Đợt học tập ${name}`,
  quote: (words: string) => `«${words}»`,
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

/** Sentences of the page that makes paper tests and files of questions. */
export const testMaker = {
  title: 'Đề kiểm tra giấy',
  lead: 'Lập đề trắc nghiệm in trên giấy A4 với nhiều mã đề, phiếu trả lời và đáp án; hoặc tải câu hỏi về cho Moodle, Anki, phần mềm thi.',
  note: 'Đề được lập ngay trên máy này. Địa chỉ của trang giữ mọi lựa chọn: mở lại địa chỉ ấy sẽ có đúng đề ấy.',
  withoutScript:
    'Trình duyệt đang tắt JavaScript nên trang này không lập được đề. Câu hỏi và đáp án của từng bài vẫn đọc và in được ở trang',
  reviewPage: 'Ôn tập',

  sources: 'Lấy câu hỏi từ',
  groups: {
    campaign: 'Theo đợt học tập',
    document: 'Theo văn bản',
    booklet: 'Theo tập hỏi – đáp',
    glossary: 'Theo nhóm thuật ngữ',
  } satisfies Record<Quiz['about'], string>,
  count: 'Số câu',
  versions: 'Số mã đề',
  versionChoices: ['1 mã đề (A)', '2 mã đề (A, B)', '3 mã đề (A–C)', '4 mã đề (A–D)'],
  mix: 'Mức độ',
  mixes: {
    any: 'Như câu hỏi sẵn có',
    easy: 'Nhiều câu dễ (6 dễ, 3 vừa, 1 khó)',
    even: 'Cân đối (4 dễ, 4 vừa, 2 khó)',
    hard: 'Nhiều câu khó (2 dễ, 4 vừa, 4 khó)',
  } satisfies Record<Mix, string>,
  types: 'Loại câu hỏi',
  name: 'Tên bài kiểm tra',
  nameHint: 'Để trống thì in «Bài kiểm tra».',
  organization: 'Tên tổ chức',
  organizationHint: 'Để trống thì in dòng chấm để điền.',
  minutes: 'Thời gian làm bài (phút)',
  minutesHint: 'Để trống thì không in thời gian.',
  make: 'Lập đề',

  chooseQuiz: 'Xin chọn ít nhất một bài để lấy câu hỏi.',
  chooseType: 'Xin chọn ít nhất một loại câu hỏi.',
  loading: 'Đang lấy câu hỏi…',
  loadFailed: 'Chưa lấy được câu hỏi. Xin kiểm tra đường truyền rồi bấm «Lập đề» lần nữa.',
  noQuestions: 'Không có câu nào thuộc các loại đã chọn. Xin chọn thêm loại câu hỏi, hoặc thêm bài.',
  changed:
    'Câu hỏi trên trang đã đổi từ khi lập đề này, nên đề dưới đây khác bản đã in. Nếu đã phát đề, xin chấm theo đáp án in cùng đề.',
  fewer: (made: number, wanted: number) =>
    `Chỉ lập được ${made} câu trong ${wanted} câu: các câu còn lại trùng ý hoặc để lộ đáp án của câu khác.`,
  made: (count: number, versions: number) => `Đã lập đề ${count} câu, ${versions} mã đề.`,
  levels: (easy: number, medium: number, hard: number) =>
    `Gồm ${easy} câu dễ, ${medium} câu vừa, ${hard} câu khó.`,

  result: 'Đề đã lập',
  print: 'In',
  cannotPrint:
    'Trình duyệt này không in được. Xin chép địa chỉ của đề rồi mở bằng trình duyệt của máy hoặc trên máy tính.',
  another: 'Lập đề khác',
  copyAddress: 'Chép địa chỉ của đề',
  withSheets: 'In kèm phiếu trả lời',
  withKeys: 'In kèm đáp án',
  toVersion: (code: string) => `Mã đề ${code}`,
  toKeys: 'Đáp án',

  takeAway: 'Mang câu hỏi đi nơi khác',
  takeAwayLead:
    'Trình duyệt trong Zalo, Facebook thường không tải được tệp: khi ấy bấm «Chép» rồi dán vào nơi cần, hoặc mở trang này bằng trình duyệt của máy.',
  scope: 'Những câu nào',
  scopeTest: (count: number) => `Các câu trong đề (${count})`,
  scopeAll: (count: number) => `Mọi câu của các bài đã chọn, cả thẻ ôn (${count})`,
  save: 'Tải tệp',
  copy: 'Chép',
  saveFormat: (name: string) => `Tải tệp ${name}`,
  copyFormat: (name: string) => `Chép nội dung ${name}`,
  saved: (file: string) => `Đã tải tệp ${file}.`,
  copied: 'Đã chép.',
  copyFailed: 'Trình duyệt không cho chép. Xin chọn hết chữ trong ô dưới đây rồi chép.',
  copyBox: 'Nội dung để chép',
  formats: {
    moodle: {
      name: 'Moodle XML',
      lead: 'Cho Moodle và các hệ học trực tuyến nhập được dạng này. Xếp thứ tự thành ghép cặp, thẻ ôn thành câu tự luận.',
    },
    gift: {
      name: 'GIFT',
      lead: 'Dạng chữ, mở và sửa được bằng trình soạn thảo thường. Xếp thứ tự thành ghép cặp, thẻ ôn thành câu tự luận.',
    },
    anki: {
      name: 'Anki',
      lead: 'Thẻ hai mặt. Nhập lại lần sau thì thẻ cũ được cập nhật và giữ lịch ôn.',
    },
    csv: {
      name: 'CSV',
      lead: 'Bảng cho phần mềm thi và bảng tính: mỗi câu một dòng, có phương án, đáp án, căn cứ.',
    },
  } satisfies Record<ExportFormat['id'], { name: string; lead: string }>,
} as const;

/** Words printed on a paper test. */
export const testPaper = {
  untitled: 'Bài kiểm tra',
  code: (code: string) => `Mã đề: ${code}`,
  minutes: (minutes: number) => `Thời gian làm bài: ${minutes} phút`,
  count: (count: number) => `Số câu: ${count}`,
  fullName: 'Họ và tên:',
  group: 'Lớp, đơn vị:',
  day: 'Ngày:',
  mark: 'Kết quả:',
  parts: {
    one: 'Chọn một phương án đúng',
    many: 'Chọn mọi phương án đúng',
    truth: 'Đúng hay sai',
    pairs: 'Ghép mỗi mục ở cột số với một mục ở cột chữ',
    order: 'Xếp theo thứ tự đúng',
    words: 'Viết câu trả lời',
  } satisfies Record<PartKind, string>,
  part: (number: string, name: string) => `Phần ${number}. ${name}`,
  question: (number: number) => `Câu ${number}.`,
  answerLine: 'Trả lời:',
  truthSigns: ['Đ', 'S'],
  end: 'Hết',
  sheet: (code: string) => `Phiếu trả lời, mã đề ${code}`,
  sheetHint: 'Tô kín ô đã chọn; muốn đổi thì gạch chéo ô cũ. Câu không có ô thì viết vào dòng.',
  key: (code: string) => `Đáp án, mã đề ${code}`,
  keyColumns: ['Câu', 'Đáp án', 'Căn cứ'],
} as const;
