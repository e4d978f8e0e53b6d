import type { PartName } from '../core/search/facets.ts';

/** What the index itself says: titles of records that no page has, and the names of the parts of the library. */
export const recordText = {
  duties: {
    conference: 'Hội nghị, lớp học',
    duty: 'Việc được giao',
    actionProgramme: 'Chương trình hành động',
    report: 'Báo cáo',
  },
  /** A duty in one line: «Báo cáo: Kết quả học tập, trước ngày 21/8/2022», the kind once. */
  duty: (kind: string, what: string, when = '') => {
    const isSaid = what.toLowerCase().startsWith(kind.toLowerCase());
    return [`${kind}: ${isSaid ? what.slice(kind.length).trim() : what}`, when].filter(Boolean).join(', ');
  },
  /** The first of several things that a plan orders, and how many stand with it. */
  andOthers: (first: string, others: number) => (others > 0 ? `${first}; và ${others} mục khác` : first),
  /** Who must do it, and where the result goes. */
  who: (body: string) => `Ai làm: ${body}`,
  deadline: (when: string) => `Hạn, thời gian: ${when}`,
  addressee: (body: string) => `Gửi: ${body}`,
  channel: (body: string) => `Qua: ${body}`,
  /** Whom a plan calls to study. */
  learners: (who: string) => `Ai phải học, đối tượng: ${who}`,
  term: (term: string, meaning: string) => `${term}: ${meaning}`,
  glossary: 'Chữ viết tắt và thuật ngữ',
} as const;

/** The parts of the library, as the filter of the search page calls them. */
export const partWords: Record<PartName, string> = {
  'van-ban': 'Văn bản',
  'hoi-dap': 'Hỏi – đáp',
  'tai-lieu': 'Tài liệu học tập',
  'viec-va-han': 'Việc và hạn',
  'thuat-ngu': 'Chữ viết tắt, thuật ngữ',
  'dot-hoc': 'Đợt học',
};
