/** Sentences of the page «Việc học của tôi» and of the notice that the device does not keep something. */
export const study = {
  title: 'Việc học của tôi',
  lead: 'Câu đã trả lời, chỗ đang đọc, đánh dấu, ghi chú và kết quả thi thử trên máy này.',
  close: 'Đóng',
  openPage: 'Mở «Việc học của tôi»',
  reload: 'Tải lại trang',
  keeping: {
    kept: '',
    refused: 'Trình duyệt không cho lưu, nên việc học chỉ giữ đến khi đóng trang.',
    full: 'Bộ nhớ dành cho trang đã đầy, nên việc vừa làm chỉ giữ đến khi đóng trang. Xin tải tệp việc học về máy.',
    newer: 'Trang này đã có bản mới ở một cửa sổ khác. Xin tải lại trang để việc học được lưu tiếp.',
  },
} as const;
