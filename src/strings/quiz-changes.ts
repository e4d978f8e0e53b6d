interface Counts {
  added: number;
  removed: number;
  changed: number;
}

/** Sentences on what changed in the bank of questions since its ledger was written. */
export const quizChanges = {
  summary: ({ added, removed, changed }: Counts) =>
    added + removed + changed === 0
      ? 'Câu hỏi ôn tập không thay đổi so với sổ theo dõi.'
      : `Câu hỏi ôn tập so với sổ theo dõi: thêm ${added}, bỏ ${removed}, đổi ý ${changed}.`,
  malformed: 'Dòng này của sổ theo dõi câu hỏi không đọc được.',
  update:
    'Xem /to-chuc/do-phu/#thay-doi sau khi dựng; nếu đúng ý, chạy «node scripts/update-question-ledger.ts» rồi lưu tệp cùng nội dung.',
  updated: (count: number, file: string) => `Đã ghi ${count} câu hỏi vào ${file}.`,
  none: 'Không có thay đổi.',
  title: 'Thay đổi của ngân hàng câu hỏi',
  lead: 'So với sổ theo dõi lưu cùng nội dung. Câu đổi ý được ôn lại từ đầu trên máy của người học; câu bị bỏ không còn trong lịch ôn.',
  added: (count: number) => `Câu mới (${count})`,
  removed: (count: number) => `Câu đã bỏ (${count})`,
  changed: (count: number) => `Câu đổi ý (${count})`,
  what: { prompt: 'lời hỏi khác', answer: 'đáp án khác' },
} as const;
