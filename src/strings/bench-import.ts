/** What `npm run bench -- import` prints. */
export const benchImportWords = {
  readers: (empty: string) =>
    `Các văn bản mẫu, mỗi bộ đọc một tiến trình riêng (tiến trình Node trống: ${empty} MB)`,
  readerHeadings: ['bộ đọc', 'tệp', 'tệp/giây', 'bộ nhớ cao nhất, MB'],
  /** Plain text in TCVN3, VNI or Windows-1258. */
  oldText: 'text, mã cũ',
  growth:
    'Một văn bản dài, từ nhỏ tới lớn (thời gian CPU, lần ít nhất; cột «so cỡ nhỏ» bằng 1 là tuyến tính)',
  growthHeadings: ['dạng', 'MB chữ', 'trang in', 'CPU, giây', 'giây/MB', 'so cỡ nhỏ', 'bộ nhớ, MB'],
} as const;
