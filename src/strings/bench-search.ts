/** What `npm run bench -- search` prints. */
export const benchSearchText = {
  own: 'Thư viện này',
  building: 'Dựng trang…',
  measuring: (name: string, size: number) => `Đo ${name}, ${size} mục…`,
  title: (size: number, cores: number) =>
    `Tìm kiếm trong ${size} mục, Chromium, máy ${cores} nhân. KB: dung lượng tải, đã nén; lần đầu: chưa lưu gì`,
  headings: [
    '',
    'lần đầu, KB',
    'số lần tải',
    'lần đầu, ms',
    'lần sau p50, ms',
    'p95, ms',
    'lần đầu, 4G chậm, giây',
  ],
  ratios: 'Thư viện này so với cách khác trong cùng lượt đo (nhỏ hơn 1 là nhẹ hơn, nhanh hơn)',
  ratio: (name: string, { size, warm, slow }: { size: string; warm: string; slow: string }) =>
    `${name}: dung lượng lần đầu ${size}, lần sau ${warm}, 4G chậm ${slow}`,
  door: (
    number: string,
    figures: { kilobytes: string; milliseconds: string; slowSeconds: string; laterRequests: number },
  ) =>
    `Trả lời số hiệu ${number}: ${figures.kilobytes} KB, ${figures.milliseconds} ms; ` +
    `4G chậm ${figures.slowSeconds} giây; hỏi lại: ${figures.laterRequests} lần tải`,
  box: (kilobytes: string) => `Mã của ô tìm, tải khi chạm vào: ${kilobytes} KB`,
  kept: (folder: string) => `Giữ lại thư mục đo: ${folder}`,
  usage:
    'Cách dùng: npm run bench -- search [--sizes 400,3000,10000] [--keep]\n' +
    '  --sizes N,N  số mục tìm kiếm của từng lượt đo\n' +
    '  --keep       giữ lại thư mục đo',
} as const;
