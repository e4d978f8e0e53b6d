/** Sentences of the page that lists every mark and note of the device. */
export const notesPage = {
  title: 'Ghi chú của tôi',
  lead: 'Những đoạn đã đánh dấu và ghi chú khi đọc văn bản. Chỉ máy này giữ các ghi chú ấy; không ai khác thấy.',
  needsScript: 'Trang này cần JavaScript của trình duyệt để đọc ghi chú lưu trong máy.',
  empty:
    'Chưa có ghi chú nào trên máy này. Mở một văn bản, chọn một đoạn chữ rồi bấm «Đánh dấu» hoặc «Ghi chú».',
  copyAll: 'Chép tất cả',
  eraseAll: 'Xóa tất cả',
  eraseSure: 'Bấm lần nữa để xóa tất cả',
  erased: 'Đã xóa.',
  open: (clause: string) => `Mở ${clause}`,
  notHeld: 'Hiện không mở được trang của văn bản này.',
} as const;
