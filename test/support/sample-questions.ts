import { createExportContext } from '../../src/core/quiz/export/cite.ts';
import type { Question } from '../../src/core/quiz/schema.ts';

const base = {
  revision: 1,
  explanation: 'Theo mục II.1: việc này nêu ở kế hoạch.',
  source: { doc: '01-kh-mau-2030', anchor: 'muc-ii-1', quote: 'Chi bộ học tập trong quý I.' },
  difficulty: 1 as const,
  facts: [],
  audiences: ['everyone' as const],
};
const options = (...texts: string[]) =>
  texts.map((text, index) => ({ id: String.fromCharCode(97 + index), text }));

/** One question of every type, of an invented plan, with the signs that file formats stumble over. */
export const sampleQuestions: Question[] = [
  {
    ...base,
    id: '01-kh-mau-2030--single',
    type: 'single-choice',
    prompt: 'Kế hoạch {mẫu} số 01-KH/MAU ~ viết «a = b» ở mục nào: I hay II?\nChọn một.',
    options: options(
      'Mục I # phần đầu',
      'Mục II = phần giữa',
      'Mục III \\ "phần cuối"',
      '-> Mục <IV> & phụ lục',
    ),
    answer: 'b',
  },
  {
    ...base,
    id: '01-kh-mau-2030--multiple',
    type: 'multiple-choice',
    prompt: 'Những việc nào thuộc phần chuẩn bị?',
    options: options('In tài liệu', 'Mời báo cáo viên', 'Viết thu hoạch', 'Chuẩn bị hội trường', 'Chấm bài'),
    answer: ['a', 'b', 'd'],
    difficulty: 3,
  },
  {
    ...base,
    id: '01-kh-mau-2030--truth',
    type: 'true-false',
    prompt: 'Kế hoạch giao chi bộ học trong quý II.',
    options: [
      { id: 'dung', text: 'Đúng' },
      { id: 'sai', text: 'Sai' },
    ],
    answer: 'sai',
    correction: 'Kế hoạch giao chi bộ học trong quý I: từ tháng 1.',
  },
  {
    ...base,
    id: '01-kh-mau-2030--cloze',
    type: 'cloze',
    prompt: 'Chọn từ điền vào chỗ trống.',
    passage: { before: 'Chi bộ gửi báo cáo trước ', after: ', qua Văn phòng.' },
    options: options('ngày 20', 'ngày 25', 'ngày 30'),
    answer: 'a',
    difficulty: 2,
  },
  {
    ...base,
    id: '01-kh-mau-2030--cloze-at-end',
    source: { ...base.source, anchor: 'muc-ii-2', quote: 'Bài thu hoạch nộp về Ban Dân vận.' },
    type: 'cloze',
    prompt: 'Chọn từ kết thúc câu.',
    passage: { before: 'Bài thu hoạch nộp về', after: '' },
    options: options('Ban Tổ chức', 'Văn phòng', 'Ban Dân vận'),
    answer: 'c',
    difficulty: 2,
  },
  {
    ...base,
    id: '01-kh-mau-2030--pairs',
    type: 'matching',
    prompt: 'Ghép tài liệu với đối tượng.',
    items: options('Tài liệu nghiên cứu', 'Tài liệu học tập', 'Tài liệu hỏi: đáp'),
    options: options('Đoàn viên, hội viên', 'Báo cáo viên', 'Đảng viên ở cơ sở', 'Nhân dân'),
    answer: ['b', 'c', 'a'],
    difficulty: 3,
  },
  {
    ...base,
    id: '01-kh-mau-2030--order',
    type: 'ordering',
    prompt: 'Xếp các bước theo thứ tự.',
    options: options('Viết thu hoạch', 'Dự hội nghị', 'Nhận tài liệu'),
    answer: ['c', 'b', 'a'],
    difficulty: 3,
  },
  {
    ...base,
    id: '02-kh-mau-2030--number',
    type: 'short-answer',
    expects: 'number',
    prompt: 'Tỷ lệ dự học ít nhất là bao nhiêu?',
    options: [],
    answer: '97,5%',
    accepted: ['97,5 %'],
    difficulty: 2,
  },
  {
    ...base,
    id: '02-kh-mau-2030--date',
    type: 'short-answer',
    expects: 'date',
    prompt: 'Hạn gửi báo cáo là ngày nào?',
    options: [],
    answer: '05/3/2030',
    accepted: [],
    difficulty: 2,
  },
  {
    ...base,
    id: '02-kh-mau-2030--words',
    type: 'short-answer',
    expects: 'words',
    prompt: 'Báo cáo gửi qua cơ quan nào?',
    options: [],
    answer: 'Văn phòng * Đảng ủy',
    accepted: ['văn phòng đảng uỷ'],
    difficulty: 2,
  },
  {
    ...base,
    id: '02-kh-mau-2030--card',
    type: 'flash-card',
    prompt: 'Thế nào là «học bù»?',
    options: [],
    answer: 'Buổi học cho người vắng mặt;\ndo chi bộ tổ chức.',
    difficulty: 2,
  },
];

/** The sample documents on a site under a sub-path. */
export const sampleContext = createExportContext({
  home: 'https://tinhuy.example/thu-vien/',
  names: { '01-kh-mau-2030': 'Kế hoạch 01-KH/MAU', '02-kh-mau-2030': 'Kế hoạch 02-KH/MAU' },
});
