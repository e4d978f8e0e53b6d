/** Sentences on reading without a network: what the device keeps, and the page shown when nothing is kept. */
export const offline = {
  title: 'Không có mạng',
  description: 'Trang hiện khi máy không có mạng.',
  lead: 'Máy đang không có mạng và trang này chưa được giữ trên máy. Khi có mạng lại, xin mở lại trang.',
  seen: 'Trang đã xem trên máy này',
  seenNone: 'Trên máy chưa có trang nào đọc được khi không có mạng.',
  needsScript: 'Danh sách trang đã giữ cần JavaScript.',
  kept: 'Đợt học đã giữ trên máy',
  keptNone: 'Chưa giữ đợt học nào. Mở trang một đợt học rồi bấm «Giữ đợt này để đọc khi không có mạng».',
  install: 'Dùng như một ứng dụng',
  installLead:
    'Trong thực đơn của trình duyệt, chọn «Thêm vào màn hình chính» hoặc «Cài đặt ứng dụng». Những trang đã xem và những đợt học đã giữ mở được khi không có mạng.',
  keep: (size: string) => `Giữ đợt này để đọc khi không có mạng (${size})`,
  keepLead: 'Văn bản, tài liệu, hỏi đáp và câu hỏi của đợt được giữ trên máy này.',
  keepLeadSearch: 'Văn bản, tài liệu, hỏi đáp, câu hỏi của đợt và ô tìm được giữ trên máy này.',
  keeping: (done: number, total: number) => `Đang giữ ${done} trên ${total} tệp.`,
  isKept: (size: string) => `Đợt này đã giữ trên máy (${size}), đọc được khi không có mạng.`,
  changed: 'Đợt học đã có nội dung mới hơn bản giữ trên máy.',
  renew: 'Cập nhật bản giữ',
  unfinished: 'Lần trước chưa giữ xong.',
  letGo: 'Bỏ khỏi máy',
  letGoOf: (name: string) => `Bỏ ${name} khỏi máy`,
  gone: 'Đã bỏ khỏi máy.',
  failed: 'Chưa giữ được: mạng bị ngắt giữa chừng. Xin thử lại khi có mạng.',
  noRoom: 'Máy không đủ chỗ để giữ đợt này. Xin bỏ bớt đợt đã giữ hoặc dọn bộ nhớ máy.',
  tooMuch: 'Các đợt đã giữ sẽ vượt quá 50 MB. Xin bỏ bớt một đợt đã giữ rồi thử lại.',
  size: (bytes: number) =>
    `khoảng ${Math.max(0.1, bytes / 1_000_000)
      .toFixed(1)
      .replace('.', ',')}\u00a0MB`,
} as const;
