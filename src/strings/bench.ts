/** What `npm run bench` prints. */
export const bench = {
  stageStart: 'đọc và kiểm tra nội dung',
  stageContent: 'đồng bộ nội dung',
  stageBundle: 'gói mã',
  stagePrepare: 'dẫn chiếu, câu hỏi ôn tập',
  stagePages: 'dựng trang',
  stageFinish: 'chỉ mục tìm kiếm, thẻ chia sẻ',
  title: (size: number, cores: number) => `Dựng ${size} văn bản, máy ${cores} nhân`,
  preparing: (name: string) => `Chuẩn bị ${name}…`,
  headings: [
    '',
    'dựng mới, giây',
    'CPU, giây',
    'trang',
    'trang/giây',
    'bộ nhớ, MB',
    'sửa 1 văn bản, giây',
    'so dựng mới',
  ],
  stages: (name: string) => `Các chặng của ${name}, giây`,
  command: (index: number) => `lệnh ${index + 1}`,
  ratios: 'So với Astro .mdx + Pagefind trong cùng lượt đo (nhỏ hơn 1 là nhanh hơn, nhẹ hơn)',
  ratio: (name: string, time: string, memory: string, rebuild: string) =>
    `${name}: thời gian ${time}, bộ nhớ ${memory}, sửa một văn bản ${rebuild}`,
  linear: (name: string, small: number, large: number, ratio: string) =>
    `${name}: từ ${small} lên ${large} văn bản, mỗi văn bản tốn ${ratio} lần thời gian (1 là tuyến tính)`,
  failed: (name: string) => `${name} không dựng được:`,
  kept: (folder: string) => `Giữ lại thư mục đo: ${folder}`,
  usage:
    'Cách dùng: npm run bench [-- build] [--size 1000] [--linear] [--peers] [--keep]\n' +
    '           npm run bench -- search   việc tìm kiếm tốn gì của người đọc\n' +
    '           npm run bench -- import   tốc độ và bộ nhớ khi nhập văn bản\n' +
    '           npm run bench -- quiz     lập câu hỏi, trang ôn tập, chờ kết quả\n' +
    '  --size N   số văn bản (mặc định 1000)\n' +
    '  --linear   đo thêm với số văn bản gấp năm\n' +
    '  --peers    đo thêm Starlight, VitePress, Eleventy (cài vào thư mục tạm)\n' +
    '  --keep     giữ lại thư mục đo',
} as const;
