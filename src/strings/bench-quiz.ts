/** What `npm run bench -- quiz` prints. */
export const benchQuizWords = {
  title: (cores: number) =>
    `Lập câu hỏi từ dữ kiện, máy ${cores} nhân (thời gian CPU, lần ít nhất trong ba lần; cột «so cỡ nhỏ» bằng 1 là tuyến tính)`,
  facts: (size: number) => `${size} dữ kiện`,
  headings: ['', 'câu hỏi', 'lập, ms', 'so cỡ nhỏ', 'kiểm, ms', 'so cỡ nhỏ'],
  building: 'Dựng trang…',
  weight: (pages: number) =>
    `Trang ôn tập, ${pages} trang: ba trang nặng nhất và trang đứng giữa; KB đã nén, lần đầu mở (mức cho phép: 60, riêng mã lệnh 15)`,
  weightHeadings: ['', 'cả trang, KB', 'mã lệnh, KB'],
  delay: (feedback: string, bare: string, ratio: string) =>
    `Từ lúc chạm tới lúc thấy kết quả, Chromium, bộ xử lý chậm đi bốn lần: ${feedback} ms; ` +
    `trang trống chỉ hiện một dòng chữ: ${bare} ms (${ratio})`,
} as const;
