/** What the commands print in a terminal. */
export const commands = {
  ready: 'đã sẵn sàng',
  address: (url: string) => `Địa chỉ: ${url}`,
  stopHint: 'Bấm Ctrl+C để dừng.',
  notBuilt: (folder: string) => `Chưa có trang trong thư mục «${folder}». Hãy chạy «npm run build» trước.`,
  portTaken: (port: number) =>
    `Cổng ${port} đang được dùng. Hãy đặt biến PORT sang một số khác, ví dụ PORT=4400.`,
  buildFailed: 'Chưa dựng được trang. Hãy sửa các lỗi ghi ở trên rồi chạy lại.',
  noReport: 'Bộ kiểm thử dừng trước khi có kết quả. Hãy xem lỗi ghi ở trên.',
  distClean: (pages: number) => `Đã soát ${pages} trang, không có lỗi.`,
} as const;
