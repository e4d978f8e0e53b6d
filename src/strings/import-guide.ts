/** A picture of a guide: a real screen, taken by scripts/screenshots.ts. */
export interface GuidePicture {
  /** Under public/huong-dan/. */
  file: string;
  /** In pixels of the page: the file has as many. */
  width: number;
  height: number;
  alt: string;
  caption: string;
}

/** Sentences of the guide for the clerk who imports documents. */
export const importGuide = {
  title: 'Nhập văn bản',
  lead: 'Đưa tệp của văn phòng (Word, PDF, bản chép từ trang web, tệp chữ cũ) thành một trang của thư viện, không mất chữ nào.',
  steps: [
    'Mở cửa sổ lệnh ở thư mục của trang rồi gõ ba lệnh. Lệnh thứ nhất đọc tệp, lệnh thứ hai kiểm toàn bộ nội dung, lệnh thứ ba dựng trang và in địa chỉ để xem.',
    'Có thể đưa một lúc nhiều tệp hoặc cả thư mục. Tệp nào không đọc được thì được nêu tên, các tệp khác vẫn được nhập.',
  ],
  commands: ['npm run import -- ke-hoach.docx --issuer tinh-uy-thai-nguyen', 'npm run check', 'npm start'],
  issuerNote:
    'Sau --issuer là mã cơ quan ban hành, trùng tên tệp trong content/co-quan. Không cần ghi khi văn bản nêu đủ tên cơ quan mà thư viện đã có. Gõ «npm run import» để xem mọi lựa chọn.',
  inspectLead: 'Muốn xem trước mà không cài gì, để máy đọc tệp ngay tại chỗ và không gửi đi đâu, mở trang',
  contentsTitle: 'Trong trang này',
  enlarge: 'Mở hình lớn',
  helpLead: 'Dành cho văn phòng cấp ủy, có hình chụp từng bước:',
  toolLead:
    'Hướng dẫn đưa tệp Word, PDF, trang web hay tệp chữ cũ vào thư viện bằng ba lệnh, và hiểu báo cáo của máy.',
} as const;

/** The pictures, by the section in which they stand. */
export const guidePictures: Record<'report' | 'diff' | 'notes', GuidePicture> = {
  report: {
    file: 'bao-cao-nhap.webp',
    width: 760,
    height: 476,
    alt: 'Cửa sổ lệnh sau khi nhập một thư mục: từng tệp có dòng «Đã ghi», số chữ giữ và chuyển chỗ; cuối cùng là bảng tóm tắt ba tệp, trong đó một tệp có mật khẩu không được nhập.',
    caption: 'Nhập một thư mục ba tệp: hai tệp đã ghi, một tệp có mật khẩu được nêu lý do và cách sửa.',
  },
  diff: {
    file: 'khac-biet.webp',
    width: 760,
    height: 455,
    alt: 'Cửa sổ lệnh khi nhập lại một thông báo đã có người sửa: dòng dấu trừ là câu đang có, dòng dấu cộng là câu của bản nguồn, chữ khác nhau được tô nền.',
    caption: 'Nhập lại một văn bản đã có người sửa: phần khác nhau được chỉ ra, tệp đang có được giữ nguyên.',
  },
  notes: {
    file: 'soi-ke-hoach.webp',
    width: 760,
    height: 420,
    alt: 'Trang của một kế hoạch, bên cạnh câu văn có ghi chú «Soi kế hoạch» nhắc một ngày hoặc số hiệu nên xem lại.',
    caption: 'Ghi chú «Soi kế hoạch» đứng cạnh câu được nhắc, lời văn giữ nguyên.',
  },
};

/** Formats and what is worth knowing about each. */
export const guideFormats: readonly { name: string; note: string }[] = [
  {
    name: 'Word (.docx, .doc)',
    note: 'Số tự động, bảng, chú thích, hình và khung chữ đều được lấy. Chữ đã xóa bằng dấu vết sửa chữa được bỏ ra và ghi lại.',
  },
  {
    name: 'PDF có lớp chữ',
    note: 'Hai cột ở đầu văn bản được đọc đúng thứ tự; số trang, dòng lặp ở đầu và cuối trang được bỏ ra và ghi lại.',
  },
  { name: 'RTF', note: 'Đọc như Word.' },
  {
    name: 'Trang web đã lưu (.html)',
    note: 'Khung của cổng thông tin (thực đơn, chân trang) được bỏ ra và ghi lại.',
  },
  {
    name: 'Tệp chữ (.txt, .md)',
    note: 'Kể cả bảng mã cũ TCVN3 (ABC), VNI, Windows-1258 và kết quả nhận dạng chữ bị ngắt dòng.',
  },
];

/** Codes of the issues that clerks meet most; their words are those that the command prints. */
export const guideIssues = [
  'issuer-unknown',
  'date-not-found',
  'id-needed',
  'kind-not-found',
  'symbol-not-found',
  'symbol-slip',
  'encoding-uncertain',
  'note-unbound',
  'picture-without-words',
  'file-encrypted',
  'file-exists',
] as const;

/** The other sections, each with its permanent anchor. */
export const guideSections = {
  start: { id: 'ba-lenh', title: 'Ba lệnh' },
  formats: { id: 'doc-duoc-gi', title: 'Đọc được những tệp nào' },
  report: { id: 'bao-cao', title: 'Báo cáo nói gì' },
  issues: { id: 'luu-y', title: 'Gặp lưu ý thì làm gì' },
  encodings: { id: 'bang-ma', title: 'Chữ bị sai dấu: bảng mã cũ' },
  scans: { id: 'ban-quet', title: 'Bản quét và nhận dạng chữ' },
  secrecy: { id: 'do-mat', title: 'Văn bản có độ mật' },
  again: { id: 'nhap-lai', title: 'Nhập lại một văn bản' },
  plans: { id: 'ke-hoach', title: 'Kế hoạch: bản nháp và lời nhắc' },
} as const;

/** Paragraphs of the sections that need no table. */
export const guideTexts = {
  formats:
    'Loại tệp được nhận ra theo nội dung, không theo đuôi tên tệp. Tệp hỏng, có mật khẩu hoặc thuộc loại khác thì có câu nói rõ phải làm gì, và không có gì được ghi.',
  report: [
    'Sau mỗi tệp, máy nói đã ghi vào đâu và chữ của tệp đi đâu. Cuối cùng là một bảng tóm tắt mọi tệp.',
    'Mọi lần nhập đều đối chiếu từng chữ ra với từng chữ vào. Chỉ cần một chữ thiếu hoặc lạc chỗ mà không được ghi lại, tệp ấy không được ghi.',
  ],
  issues:
    'Mỗi lưu ý có tệp, dòng, điều tìm thấy và gợi ý. Chỗ có chữ «lưu ý» vẫn được ghi, chờ người xem lại; chỗ không có chữ ấy thì phải bổ sung rồi nhập lại. Máy không bao giờ tự sửa số hay ngày: chỗ nghi gõ hoặc quét sai chỉ được nêu ra kèm cách viết có lẽ đúng.',
  encodings: [
    'Tệp soạn bằng phông .VnTime (TCVN3), VNI-Times hay lưu bằng Windows-1258 được nhận ra và chuyển sang Unicode. Tệp Word có đoạn cũ đoạn mới cũng đọc được, theo tên phông của từng đoạn.',
    'Khi không chắc, máy nói đã đọc theo bảng mã nào. Nếu chữ có dấu vẫn sai, nhập lại với lựa chọn --encoding và một trong các tên: utf-8, utf-16le, utf-16be, windows-1258, tcvn3, vni.',
  ],
  scans: [
    'Tệp PDF chỉ có ảnh chụp thì không có chữ để đọc. Tốt nhất là xin tệp Word của nơi ban hành.',
    'Nếu chỉ có bản giấy, dùng phần mềm nhận dạng chữ (OCR) tiếng Việt, soát lại với bản giấy rồi nhập tệp kết quả. Dòng bị ngắt được nối lại; chữ l lẫn số 1, chữ O lẫn số 0 trong số hiệu và ngày được nêu ra để đối chiếu.',
  ],
  secrecy: [
    'Văn bản có dấu MẬT, TỐI MẬT hay TUYỆT MẬT không được nhập: máy dừng, giải thích, không ghi gì vào thư mục nội dung hay tệp tạm (Luật Bảo vệ bí mật nhà nước, số 29/2018/QH14).',
    'Nếu được phép nêu tên văn bản, chỉ lập bằng tay số, ngày và trích yếu. Chữ «bảo mật» trong một câu không phải dấu mật.',
  ],
  again: [
    'Nhập lại đúng tệp cũ mà không có gì đổi thì máy nói không đổi và không ghi. Những mục người biên tập đã điền ở đầu tệp luôn được giữ.',
    'Có bất kỳ khác biệt nào, máy chỉ ra từng đoạn và giữ nguyên tệp đang có. Thêm --dry-run để chỉ xem, thêm --replace để ghi đè.',
    'Bấm Ctrl+C lúc nào cũng được: mỗi văn bản được ghi trọn vẹn hoặc không ghi gì.',
  ],
  plans: [
    'Với kế hoạch, máy viết thêm một bản nháp «mã.nhap.yaml» cạnh tệp nội dung: hội nghị, việc, hạn, báo cáo đọc được từ lời văn, mỗi dòng có mục, độ tin cậy và nguyên văn. Bản nháp không bao giờ được đưa lên trang. Người biên tập sửa, điền chỗ trống rồi nhập lại với --replace --fields và tên bản nháp.',
    'Máy cũng soi kế hoạch và nhắc chỗ nên xem lại: ngày không có thật, hạn trước căn cứ, số của văn bản khác.',
  ],
} as const;

/** What the columns of the table at the end mean, in their order. */
export const guideColumns: readonly { name: string; meaning: string }[] = [
  { name: 'Chữ giữ', meaning: 'số chữ đứng đúng chỗ của chúng trong tệp' },
  {
    name: 'Chuyển',
    meaning:
      'số chữ đứng ở chỗ khác vì lối trình bày: hai cột ở đầu, nơi nhận và chữ ký, chú thích đưa về chỗ có dấu',
  },
  {
    name: 'Bỏ ra',
    meaning:
      'số chữ không thuộc văn bản, kèm quy tắc: số trang, dòng lặp ở đầu và cuối trang, khung của trang web, chữ đã xóa',
  },
  { name: 'Lưu ý', meaning: 'số điều cần xem; từng điều in ở trên, có dòng và gợi ý' },
  {
    name: 'Kết quả',
    meaning: 'đã ghi, không đổi, khác tệp đang có (giữ nguyên), hoặc không nhập',
  },
];
