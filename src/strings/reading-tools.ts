/** Sentences that the reading tools show in the browser; kept apart so that a page loads no others. */
export const readingTools = {
  copied: 'Đã chép trích dẫn',
  copyFailed: 'Trình duyệt không cho chép. Xin chép câu trích dẫn ở cuối trang.',
  open: 'Mở văn bản',
  continueAt: 'Đọc tiếp',
} as const;
