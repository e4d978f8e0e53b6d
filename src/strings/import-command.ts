/** How `npm run import` is used. */
export const importUsage = `Cách dùng: npm run import -- TỆP_HOẶC_THƯ_MỤC… [lựa chọn]

  --dry-run         chỉ nói sẽ ghi gì và khác gì với tệp đang có, không ghi
  --replace         ghi đè một văn bản đã có; giữ những mục người biên tập đã điền
  --out THƯ_MỤC     nơi ghi (mặc định: content/ke-hoach cho kế hoạch, content/van-ban cho văn bản khác)
  --json            chỉ in kết quả đọc được dạng JSON, không ghi tệp: một đối tượng cho một tệp,
                    một mảng khi có nhiều tệp
  --encoding TÊN    bảng mã chữ của tệp, khi máy đoán sai: utf-8, utf-16le, utf-16be,
                    windows-1258, tcvn3, vni
  --fields TỆP      tệp YAML có thêm mục cho phần đầu tệp (cơ quan, đợt học, đính chính…)

Khi bản nguồn không ghi đủ, bổ sung bằng:
  --kind LOẠI --issuer CƠ_QUAN --date NGÀY --campaign ĐỢT_HỌC
  --from NGÀY --to NGÀY --reason LÝ_DO
và, cho từng tệp một:
  --id MÃ --symbol SỐ --subject TRÍCH_YẾU

Mã kết thúc: 0 mọi tệp đã xong, 1 không tệp nào xong, 2 dùng sai lệnh, 3 tệp xong tệp không.`;

/** What is wrong with the way the command was used. */
export const usageWords = {
  optionUnknown: (option: string) => `Không có lựa chọn ${option}.`,
  nearest: (option: string) => `Có phải là ${option}?`,
  valueMissing: (option: string) => `Lựa chọn ${option} cần một giá trị đi sau.`,
  valueUnwanted: (option: string) => `Lựa chọn ${option} không nhận giá trị.`,
  encodingUnknown: (given: string, known: string) =>
    `Không có bảng mã «${given}». Các tên được dùng: ${known}.`,
  dateImpossible: (option: string, given: string) =>
    `Ngày ở ${option} không có thật: «${given}». Viết dạng 2022-07-18.`,
  rangeIncomplete: 'Ba lựa chọn --from, --to và --reason phải đi cùng nhau.',
  onlyOneFile: (options: string, count: number) =>
    `Lựa chọn ${options} chỉ dùng khi nhập một tệp; lần này có ${count} tệp.`,
  jsonWritesNothing: (options: string) => `Lựa chọn --json không ghi tệp nên không đi cùng ${options}.`,
} as const;

/** Why something in a folder is not read. */
export const skippedWords = {
  hidden: 'tệp ẩn hoặc tệp tạm của máy',
  unreadable: 'không có quyền đọc, hoặc đường dẫn hỏng',
  'not-a-file': 'không phải tệp thường',
  'folder-empty': 'thư mục không có tệp nào',
} as const;

/** What came of one file, as the table says it. */
export const outcomeWords = {
  written: 'đã ghi',
  replaced: 'đã ghi đè',
  'would-write': 'sẽ ghi',
  'would-replace': 'sẽ ghi đè',
  same: 'không đổi',
  differs: 'khác tệp đang có',
  refused: 'không nhập',
  secret: 'không nhập: có dấu mật',
} as const;

/** Rules by which words are left out of a document. */
const droppedRules: Record<string, string> = {
  'running-head': 'dòng lặp ở đầu, cuối trang',
  'page-number': 'số trang',
  'site-chrome': 'khung của trang web',
  'hidden-text': 'chữ ẩn',
  'deleted-text': 'chữ đã xóa',
  comment: 'lời bình',
};

/** Kinds of technical repairs. */
const repairRules: Record<string, string> = {
  encoding: 'đổi bảng mã',
  nfc: 'chữ dựng sẵn',
  spaces: 'dấu cách lạ',
  invisible: 'ký tự không thấy được',
  bookmark: 'dấu trang của Word',
  'double-space': 'dấu cách thừa',
  'glued-bold': 'dấu chữ đậm dính',
  'line-wrap': 'nối dòng bị ngắt',
  'line-end': 'nối dòng bị ngắt',
  'page-break': 'nối đoạn qua trang',
  hyphenation: 'nối chữ bị ngắt',
  'title-line': 'dòng của tên mục',
  'personal-data': 'che thông tin cá nhân',
  'footnote-line': 'chú thích',
  'footnote-unbound': 'chú thích không có dấu',
};

const sum = (counts: Record<string, number>) => Object.values(counts).reduce((all, count) => all + count, 0);

/** A whole number as Vietnamese writes it: 12.345. */
export const wholeNumber = (value: number) => String(value).replace(/\B(?=(?:\d{3})+$)/g, '.');

const byRule = (counts: Record<string, number>, names: Record<string, string>) =>
  Object.entries(counts)
    .map(([rule, count]) => `${names[rule] ?? rule} ${wholeNumber(count)}`)
    .join(', ');

/** The importer's report on a terminal. */
export const importReport = {
  columns: ['Tệp', 'Loại', 'Số', 'Ngày', 'Chữ giữ', 'Chuyển', 'Bỏ ra', 'Lưu ý', 'Kết quả'],
  skipped: (path: string, reason: string) => `Bỏ qua ${path}: ${reason}.`,
  nothingToRead: 'Không có tệp nào để đọc.',
  progress: (done: number, all: number, file: string) => `${done}/${all}  ${file}`,
  /** Dropped words of a table cell, with their rules. */
  dropped: (counts: Record<string, number>) => {
    const rules = byRule(counts, droppedRules);
    return rules ? `${wholeNumber(sum(counts))} (${rules})` : '0';
  },
  words: (words: number, kept: number, moved: number) =>
    `Chữ: ${wholeNumber(words)} trong tệp; ${wholeNumber(kept)} giữ đúng chỗ, ${wholeNumber(moved)} chuyển chỗ`,
  wordsDropped: (counts: Record<string, number>) =>
    `, ${wholeNumber(sum(counts))} bỏ ra (${byRule(counts, droppedRules)})`,
  repairs: (counts: Record<string, number>) =>
    `Sửa kỹ thuật, ghi ở mục «repairs» của tệp: ${byRule(counts, repairRules)}.`,
  outcome: {
    written: (path: string) => `Đã ghi ${path}`,
    replaced: (path: string) => `Đã ghi đè ${path}`,
    'would-write': (path: string) => `Sẽ ghi ${path}`,
    'would-replace': (path: string) => `Sẽ ghi đè ${path}`,
    same: (path: string) => `Không có gì đổi so với ${path}; không ghi.`,
    differs: (path: string) => `Khác với ${path}; giữ nguyên tệp đang có.`,
    refused: () => 'Không nhập tệp này.',
  },
  beside: (path: string) => `  kèm ${path}`,
  removed: (path: string) => `  bỏ ${path}`,
  draft: 'Bản nháp dữ liệu kế hoạch để người biên tập xem lại; không được đưa lên trang.',
  findings: (count: number) =>
    `Soi kế hoạch: ${count} chỗ nên xem lại; mỗi quy tắc giải thích ở trang /to-chuc/soi-ke-hoach/.`,
  finding: (line: number | undefined, name: string, printed: string) =>
    `  ${line ? `dòng ${line}: ` : ''}${name}${printed ? `: «${printed}»` : ''}`,
  diffTitle: (path: string) => `Khác biệt so với ${path} (− đang có, + sẽ thành):`,
  diffHead: 'Phần đầu tệp',
  diffBody: 'Bản văn',
  diffPlace: (part: string, under: string | null, line: number) =>
    `@@ ${part}, ${under ? `dưới «${under}», ` : ''}đoạn ${line} @@`,
  diffMore: (count: number) => `… còn ${count} chỗ khác nữa.`,
  pictureDiffers: (path: string) => `Hình khác với hình đang có: ${path}`,
  total: (done: number, refused: number, isDryRun: boolean) =>
    `${done} tệp ${isDryRun ? 'sẽ xong' : 'đã xong'}, ${refused} tệp không nhập.`,
  stopped: (done: number) => `Đã dừng. ${done} tệp đã xong, không tệp nào ghi dở.`,
  storeFailed: (reason: string) => `Không ghi được, tệp đang có được giữ nguyên: ${reason}`,
} as const;
