/** What the check of the built site reports. */
export const audit = {
  malformed: (address: string) => `Địa chỉ «${address}» viết sai dạng.`,
  leavesBase: (address: string) => `Liên kết «${address}» ra ngoài thư mục của trang.`,
  broken: (address: string) => `Liên kết «${address}» không dẫn tới đâu.`,
  noAnchor: (address: string) => `Liên kết «${address}» trỏ tới một neo không có trên trang đích.`,
  noPolicy: 'Trang thiếu chính sách bảo mật nội dung (CSP).',
  weakPolicy: 'Chính sách bảo mật nội dung (CSP) cho phép mã trong trang hoặc nguồn bên ngoài.',
  inlineScript: 'Trang có mã lệnh viết ngay trong trang.',
  inlineStyle: 'Trang có kiểu trình bày viết ngay trong trang.',
  eventAttribute: (name: string) => `Trang có thuộc tính lệnh «${name}».`,
  thirdParty: (address: string) => `Trang tải «${address}» từ nơi khác.`,
} as const;
