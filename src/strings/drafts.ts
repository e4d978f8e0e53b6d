/** What a tool says when the device does not keep what was typed. */
export const drafts = {
  refused:
    'Trình duyệt này không cho lưu trên máy. Nội dung chỉ còn đến khi đóng trang: hãy tải về hoặc chép ra.',
  full: 'Bộ nhớ của trình duyệt đã đầy. Thay đổi vừa rồi chỉ còn đến khi đóng trang: hãy tải về hoặc chép ra.',
} as const;
