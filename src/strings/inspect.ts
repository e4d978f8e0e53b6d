const wholeNumber = (value: number) => String(value).replace(/\B(?=(?:\d{3})+$)/g, '.');

/** Sentences of the page «Soi văn bản». */
export const inspect = {
  title: 'Soi văn bản',
  lead: 'Dán văn bản hoặc chọn tệp để xem máy đọc được những gì: số, ngày, cơ quan, dàn ý, văn bản được dẫn, chỗ nên xem lại; rồi tải về tệp nội dung.',
  privacy:
    'Mọi việc làm ngay trên máy này: không có gì được gửi đi và không có gì được lưu lại; đóng trang là hết.',
  secrecy: 'Không dùng trang này cho văn bản có độ mật.',
  withoutScript:
    'Trình duyệt đang tắt JavaScript nên trang này không chạy được. Trên máy có bộ công cụ, lệnh sau làm cùng việc ấy và không ghi tệp nào:',
  command: 'npm run import -- --dry-run ke-hoach.docx',

  textLabel: 'Dán văn bản vào đây',
  inspectText: 'Soi văn bản đã dán',
  fileLabel: 'Chọn tệp',
  fileHint:
    'Hoặc chọn một tệp Word (.docx, .doc), PDF có lớp chữ, RTF, HTML, Markdown hay tệp chữ, nặng đến 30 MB; cũng có thể thả tệp vào trang.',
  pastedName: 'van-ban-dan.txt',
  textMissing: 'Chưa có chữ nào. Xin dán văn bản vào ô, hoặc chọn một tệp.',
  tooLarge: (name: string) => `Tệp «${name}» nặng hơn 30 MB nên không được đọc. Xin tách tệp, hoặc bớt hình.`,
  onlyFirst: (name: string) => `Mỗi lần soi một tệp; đã lấy tệp đầu tiên, «${name}».`,
  notAFile: 'Thứ vừa thả không phải một tệp đọc được. Xin chọn tệp bằng nút chọn tệp.',
  loading: 'Đang chuẩn bị…',
  reading: 'Đang đọc tệp…',
  dividing: (lines: number) => `Đã đọc ${wholeNumber(lines)} dòng, đang tách các phần…`,
  cancel: 'Dừng',
  stopped: {
    cancelled: 'Đã dừng. Có thể soi lại, hoặc chọn văn bản khác.',
    slow: 'Quá hai phút chưa xong nên đã dừng. Tệp có thể quá dài hoặc có cấu tạo lạ; xin lưu thành .docx rồi thử lại, hoặc dùng lệnh nhập trên máy.',
    crashed:
      'Phần đọc văn bản đã dừng giữa chừng, có thể vì máy hết bộ nhớ hoặc trang chưa tải đủ. Xin tải lại trang rồi thử lại; nếu vẫn vậy, lưu tệp thành .docx.',
  },
  catalogueMissing:
    'Chưa tải được danh mục của thư viện, nên cơ quan và văn bản được dẫn chưa được đối chiếu. Xin kiểm tra đường truyền rồi soi lại.',

  result: (file: string) => `Kết quả: ${file}`,
  secretTitle: 'Không đọc văn bản này',
  secretGone: 'Trang đã bỏ văn bản khỏi bộ nhớ và không giữ lại gì.',
  done: (read: number, all: number, errors: number, warnings: number) =>
    `Đã soi xong: đọc được ${read} trên ${all} mục; ${errors} điều phải bổ sung hoặc sửa, ${warnings} điều nên xem lại.`,
  unread: 'Không đọc được văn bản này. Lý do và cách làm ở ngay dưới.',
  mdxReady: 'Đã đủ các mục bắt buộc.',
  mdxMissing: 'Chưa lập được tệp nội dung; xem những điều phải bổ sung hoặc sửa dưới đây.',
  download: (name: string) => `Tải ${name}`,
  downloadDraft: 'Tải bản nháp dữ liệu kế hoạch',
  draftNote:
    'Bản nháp do máy đọc, để người biên tập xem lại từng mục rồi đưa lại cho lệnh nhập bằng --fields.',
  picturesNote: (id: string) => `Hình của văn bản để trong thư mục «${id}», bên cạnh tệp nội dung.`,
  copy: 'Chép JSON',
  copied: 'Đã chép JSON.',
  copyFailed: 'Trình duyệt không cho chép. Xin tải tệp JSON.',
  downloadJson: 'Tải JSON',
  print: 'In kết quả',
  cannotPrint: 'Trình duyệt này không in được. Xin tải tệp JSON, hoặc mở trang bằng trình duyệt của máy.',
  startOver: 'Soi văn bản khác',
  startedOver: 'Đã xóa kết quả. Xin dán hoặc chọn văn bản khác.',

  issuesTitle: 'Điều cần xem',
  noIssues: 'Không có điều gì cần xem lại.',
  error: 'Phải bổ sung hoặc sửa',
  warning: 'Nên xem lại',
  hintFields: 'Đối chiếu với bản gốc, điền ô ở phần «Bổ sung, sửa lại» rồi bấm «Cập nhật».',

  fieldsTitle: 'Các mục đọc được',
  sure: 'chắc chắn',
  unsure: 'nên xem lại',
  absent: 'chưa thấy',
  proposal: (text: string) => `Có lẽ là «${text}».`,
  useProposal: (text: string) => `Dùng «${text}»`,
  knownBody: (name: string) => `Trong danh mục: ${name}.`,
  unknownBody: 'Chưa khớp với cơ quan nào trong danh mục.',
  line: (line: number, page?: number) => (page ? `dòng ${line}, trang ${page}` : `dòng ${line}`),
  showLine: 'Xem nguyên văn',
  fill: (label: string) => `Điền ô «${label}»`,
  more: (count: number) => `Hiện thêm ${count} mục`,

  outlineTitle: 'Dàn ý',
  noOutline: 'Không thấy mục nào được đánh số hoặc có tên.',
  citationsTitle: 'Văn bản được dẫn',
  noCitations: 'Không thấy văn bản nào được dẫn.',
  notHeld: 'chưa có trong thư viện',
  sameNumber: (symbol: string, count: number) => `${symbol} (${count} văn bản cùng số)`,
  inSubject: 'trích yếu',
  times: (count: number) => (count > 1 ? `${count} lần` : ''),
  lintTitle: 'Soi kế hoạch',
  noFindings: 'Không quy tắc nào thấy điều đáng ngờ.',
  wordsTitle: 'Chữ giữ, chuyển, bỏ ra',
  wordsUnknown: 'Chưa so được chữ của tệp với bản nhập, vì còn mục phải bổ sung hoặc sửa.',

  correctTitle: 'Bổ sung, sửa lại',
  correctLead:
    'Chỉ điền những mục máy đọc thiếu hoặc sai; ô để trống thì giữ điều máy đọc được. Phần chữ của văn bản không đổi.',
  readAs: (text: string) => `Máy đọc: ${text}`,
  update: 'Cập nhật',
  noChoice: 'Như máy đọc',
  noCampaign: 'Không thuộc đợt nào',
  detectEncoding: 'Để máy nhận',
} as const;

/** The boxes that a person can fill in, by the name of the field. */
export const inspectFields = {
  symbol: 'Số ký hiệu',
  kind: 'Thể loại',
  issuer: 'Cơ quan ban hành (mã)',
  issuedOn: 'Ngày ban hành',
  from: 'Ban hành từ ngày',
  to: 'Đến ngày',
  reason: 'Vì sao biết khoảng này',
  subject: 'Trích yếu',
  id: 'Mã văn bản, là địa chỉ của trang',
  campaign: 'Đợt học',
  encoding: 'Bảng mã chữ của tệp',
} as const;

export type InspectField = keyof typeof inspectFields;

/** Names of what the head and the end of a document say. */
export const readingNames = {
  symbol: 'Số ký hiệu',
  kind: 'Thể loại',
  issuer: 'Cơ quan ban hành',
  parent: 'Cơ quan cấp trên',
  place: 'Nơi ban hành',
  issuedOn: 'Ngày ban hành',
  subject: 'Trích yếu',
  bases: 'Căn cứ',
  addressees: 'Kính gửi',
  urgency: 'Độ khẩn',
  authority: 'Thể thức đề ký',
  position: 'Chức vụ người ký',
  name: 'Người ký',
  recipients: 'Nơi nhận',
} as const;

export type ReadingKey = keyof typeof readingNames;

/** Encodings as a clerk knows them. */
export const encodingNames = {
  'utf-8': 'Unicode (UTF-8)',
  'utf-16le': 'Unicode (UTF-16 LE)',
  'utf-16be': 'Unicode (UTF-16 BE)',
  'windows-1258': 'Windows-1258',
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI',
} as const;
