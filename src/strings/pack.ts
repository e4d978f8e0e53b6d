/** Sentences of «Gói đợt học»: the page that offers the packs, and the pack itself. */
export const pack = {
  title: 'Tải gói đợt học',
  description: 'Mỗi đợt học trong một tệp, đọc được trên điện thoại hoặc từ USB khi không có mạng.',
  lead: 'Mỗi gói là một tệp .html gồm văn bản, kế hoạch, tài liệu hướng dẫn, hỏi đáp và câu hỏi ôn tập của một đợt học. Lưu tệp vào điện thoại hoặc USB là đọc được, không cần mạng, không cần cài gì.',
  read: 'Đọc gói này',
  save: 'Tải tệp về máy',
  size: (bytes: number) => `${megabytes(bytes)}\u00a0MB`,
  none: 'Chưa có đợt học nào có nội dung để đóng gói.',
  inAppTitle: 'Mở bằng trình duyệt để lưu',
  inApp:
    'Trang đang mở trong ứng dụng nhắn tin, nơi thường không lưu được tệp. Đọc gói ngay tại đây thì bấm «Đọc gói này». Muốn lưu về máy: bấm nút ⋯ ở góc màn hình, chọn «Mở bằng trình duyệt», rồi bấm «Tải tệp về máy».',
  ofCampaign: 'Gói đợt học trong một tệp',
  usbTitle: 'Dùng gói thế nào',
  usb: [
    'Chép tệp sang máy khác bằng USB, Bluetooth hoặc gửi như một tệp thường; mở bằng trình duyệt bất kỳ.',
    'Trong gói có mục lục, ô tìm theo số hiệu và theo từ khóa (có dấu hay không dấu), và câu hỏi trả lời ngay được.',
    'Gói ghi ngày làm. Khi có mạng, nên xem trang để lấy gói mới.',
  ],

  packTitle: (name: string) => `Gói đợt học: ${name}`,
  packDescription: (name: string) =>
    `Văn bản, kế hoạch, tài liệu, hỏi đáp và câu hỏi ôn tập của đợt học ${name}.`,
  builtOn: (day: string) => `Gói làm ngày ${day}. Nội dung có thể đã được bổ sung sau ngày này.`,
  newest: 'Bản mới nhất trên trang',
  old: (days: number) =>
    `Gói này đã làm cách đây ${days} ngày. Khi có mạng, xin lấy gói mới để có nội dung cập nhật.`,
  contents: 'Mục lục',
  toContents: 'Về mục lục',
  groups: {
    campaign: 'Đợt học',
    document: 'Văn bản',
    plan: 'Kế hoạch và hướng dẫn',
    guide: 'Tài liệu',
    booklet: 'Hỏi đáp',
    quiz: 'Ôn tập',
  },
  leftOut: 'Những phần sau không vừa một gói 2 MB, xin đọc trên trang:',
  searchLabel: 'Tìm trong gói',
  searchHint: 'Gõ số hiệu hoặc từ khóa, có dấu hay không dấu',
  searchFound: (count: number) => `${count} chỗ có những từ này.`,
  searchMany: (count: number) => `Hiện ${count} chỗ đầu tiên. Gõ thêm từ để thu hẹp.`,
  searchNone: 'Không thấy trong gói này. Thử ít từ hơn, hoặc tìm trên trang khi có mạng.',
  withoutScript: 'Bật JavaScript thì có ô tìm và trả lời được câu hỏi; không bật vẫn đọc được toàn bộ gói.',
} as const;

/** «1,2» from bytes, at least 0,1. */
function megabytes(bytes: number): string {
  return Math.max(0.1, bytes / 1_000_000)
    .toFixed(1)
    .replace('.', ',');
}
