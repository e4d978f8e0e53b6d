/** Sentences of the page «Bảng tin» and of the sheet that it prints. */
export const noticeSheet = {
  title: 'Bảng tin khổ A4',
  lead: 'In một trang chữ lớn để treo ở bảng tin: nguyên văn một điểm trong văn bản hoặc một câu hỏi – đáp, có nguồn và mã QR mở đúng chỗ ấy.',
  withoutScript:
    'Trình duyệt đang tắt JavaScript nên chưa lập được trang bảng tin. Có thể mở thẳng trang cần dùng rồi in bằng trình duyệt:',
  documentsPage: 'Văn bản',
  guidesPage: 'Tài liệu, hỏi – đáp',

  source: 'Lấy từ',
  choose: 'Chọn văn bản hoặc tập hỏi – đáp',
  groups: {
    text: 'Văn bản có toàn văn',
    record: 'Văn bản chỉ có thông tin',
    booklet: 'Hỏi – đáp',
  },
  clause: 'Phần nào',
  wholeDocument: 'Tên văn bản',
  clauseLabel: (clause: string, opening: string) => `${clause}: ${opening}`,
  questionLabel: (number: number, question: string) => `${number}. ${question}`,
  place: 'Nơi treo (có thể để trống)',
  placeNote: 'In ở đầu trang, ví dụ tên chi bộ. Chỉ giữ trên máy này.',
  see: 'Xem trang bảng tin',
  print: 'In',
  copy: 'Chép địa chỉ của trang này',
  copied: 'Đã chép địa chỉ.',
  copyFailed: 'Trình duyệt không cho chép. Địa chỉ nằm ở thanh địa chỉ của trình duyệt.',
  cannotPrint: 'Trình duyệt này không in được. Xin mở trang này bằng trình duyệt của máy.',

  loading: 'Đang lấy nội dung…',
  loadFailed: 'Chưa lấy được nội dung. Xin kiểm tra đường truyền rồi chọn lại.',
  missing: 'Không tìm thấy phần này. Xin chọn phần khác.',
  tooLong: 'Phần này dài quá một trang A4. Xin chọn phần nhỏ hơn.',
  ready: 'Đã lập trang. Bấm «In» để in trên một tờ A4.',

  sheet: 'Trang bảng tin',
  question: 'Hỏi – đáp',
  from: (source: string) => `Nguồn: ${source}.`,
  unreviewed: 'Câu trả lời do trang biên soạn từ nguồn đã dẫn, chưa có người duyệt.',
  scan: 'Quét mã để đọc tại chỗ:',
  codeLabel: (address: string) => `Mã QR mở địa chỉ ${address}`,
  printed: (date: string) => `In ngày ${date}`,
} as const;
