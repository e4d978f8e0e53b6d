/** Sentences of the pages that draft action programmes. */
export const programmePages = {
  title: 'Chương trình hành động',
  lead: 'Lập khung chương trình hành động thực hiện nghị quyết: mục tiêu có nguồn, phân công, lộ trình theo kế hoạch; tải về tệp Word để điền tiếp.',
  choose: 'Chọn kế hoạch rồi chọn chương trình cần soạn.',
  none: 'Chưa có kế hoạch nào giao xây dựng chương trình hành động.',
  open: (drafter: string) => `${drafter} xây dựng`,
  forDocuments: (names: string) => `Thực hiện: ${names}`,
  due: (due: string) => `Thời hạn: ${due}`,
  past: 'Các kế hoạch này thuộc những đợt học đã qua; thời hạn ghi đúng như kế hoạch lúc ban hành.',

  pageTitle: (drafter: string, plan: string) => `Khung chương trình hành động: ${drafter}, ${plan}`,
  heading: 'Khung chương trình hành động',
  basis: 'Căn cứ',
  clauseOf: (clause: string, plan: string) => `${clause}, ${plan}`,
  draft:
    'Đây là bản nháp để điền, không phải văn bản của cơ quan nào. Chỗ «…» do cơ quan soạn điền; số trong ngoặc vuông chỉ dòng của bảng nguồn ở cuối.',
  classified: (names: string) =>
    `${names} có độ mật: trang chỉ giữ thông tin văn bản. Phần này soạn riêng theo quy định về bảo vệ bí mật nhà nước, không soạn ở đây.`,
  withoutScript:
    'Trình duyệt đang tắt JavaScript: khung dưới đây vẫn đọc, chép và in được; điền tên cơ quan và tải tệp Word thì cần JavaScript.',
  fill: 'Điền phần đầu và phần ký',
  fillNote: 'Nội dung điền chỉ giữ trên máy này. Để trống thì in «…».',
  takeIssuer: 'Lấy tên cơ quan ban hành kế hoạch',
  fields: {
    upperBody: 'Tổ chức cấp trên',
    issuer: 'Cơ quan ban hành chương trình',
    symbol: 'Số ký hiệu',
    place: 'Nơi ban hành',
    signingBody: 'Ký thay mặt',
    position: 'Chức vụ người ký',
    signer: 'Họ tên người ký',
  },
  hints: {
    upperBody: 'Ví dụ: Đảng bộ tỉnh …',
    issuer: 'Ví dụ: Đảng ủy …',
    symbol: 'Ví dụ: …-CTr/ĐU',
    place: 'Tên xã, phường, tỉnh hoặc thành phố',
    signingBody: 'Ví dụ: Ban Chấp hành',
    position: 'Ví dụ: Bí thư',
    signer: 'Có thể để trống',
  },
  documents: 'Văn bản được thực hiện',
  noDocument: 'Hãy giữ lại ít nhất một văn bản.',
  saveDocx: 'Tải tệp Word',
  copy: 'Chép chữ',
  erase: 'Xóa nội dung đã điền',
  erased: 'Đã xóa nội dung đã điền trên máy này.',
  preview: 'Xem trước',
  seePreview: 'Xem bản nháp',
  saving: 'Đang lập tệp Word…',
  saved: (file: string) =>
    `Đã lập tệp ${file}. Nếu không thấy tệp (chẳng hạn khi mở trong Zalo), hãy bấm «Chép chữ» hoặc mở trang bằng trình duyệt để lưu.`,
  saveFailed: 'Chưa lập được tệp Word. Hãy kiểm tra kết nối rồi bấm lại, hoặc bấm «Chép chữ».',
  copied: 'Đã chép. Dán vào nơi cần dùng.',
  copyFailed: 'Trình duyệt không cho chép. Hãy chọn chữ trong khung xem trước rồi chép.',
  fileName: 'chuong-trinh-hanh-dong',
} as const;

/** Sentences inside a draft. */
export const programmePaper = {
  blank: '…',
  kind: 'Chương trình hành động',
  planOf: (name: string, issuer: string) => `${name} của ${issuer}`,
  numbered: (symbol: string) => `số ${symbol}`,
  dated: (name: string, date: string) => `${name}, ngày ${date}`,
  subject: (citations: string) => `thực hiện ${citations}`,
  notice: 'Bản nháp để điền: chỗ «…» do cơ quan điền; số trong ngoặc vuông chỉ dòng của bảng nguồn ở cuối.',
  symbol: '…-CTr/…',
  cite: (text: string, number: number) => `${text} [${number}]`,
  and: (texts: readonly string[]) =>
    texts.length > 1 ? `${texts.slice(0, -1).join('; ')}; ${texts.at(-1)}` : (texts[0] ?? ''),

  purposes: 'Mục đích, yêu cầu',
  purpose: 'Mục đích',
  carryOut: (citations: string, issuer: string) =>
    `Tổ chức thực hiện ${citations}, phù hợp với chức năng, nhiệm vụ của ${issuer} và điều kiện thực tế.`,
  requirements: 'Yêu cầu',
  fromPlan: (what: string, clause: string, plan: string) => `${what} (${clause}, ${plan})`,
  order: (who: string, what: string) => `${who}: ${what}`,

  aims: 'Mục tiêu',
  generalAim: 'Mục tiêu chung',
  aimOf: (name: string, aim: string) => `${name}: ${aim}`,
  aimUnknown: (name: string) => `${name}: … (ghi theo toàn văn)`,
  ownAim: (issuer: string) => `Mục tiêu chung của ${issuer}: …`,
  targets: 'Chỉ tiêu cụ thể',
  targetsOf: (name: string) => `Chỉ tiêu của ${name}`,
  noTargets: (names: string) => `${names}: … (ghi theo toàn văn)`,
  targetColumns: { measure: 'Chỉ tiêu', years: 'Năm', country: 'Cả nước', own: 'Của cơ quan, địa phương' },
  classified: (name: string) =>
    `${name} có độ mật: phần này soạn riêng theo quy định về bảo vệ bí mật nhà nước, không soạn trong tệp này.`,

  solutions: 'Nhiệm vụ và giải pháp',
  groups: (name: string, count: number) => `${name} nêu ${count} nhóm nhiệm vụ, giải pháp`,
  news: 'Điểm mới cần cụ thể hóa:',

  assignment: 'Phân công và lộ trình',
  assign: 'Phân công',
  drafting: (who: string, what: string) => `${who}: ${what}`,
  submit: (to: string, channel: string) => `Trình ${to}${channel ? ` (qua ${channel})` : ''}.`,
  schedule: 'Lộ trình',
  scheduleColumns: { what: 'Việc', lead: 'Cơ quan chủ trì', with: 'Cơ quan phối hợp', due: 'Thời hạn' },
  reachTargets: (names: string) => `Đạt các chỉ tiêu của ${names}`,
  byYear: (year: number) => `năm ${year}`,

  carrying: 'Tổ chức thực hiện',
  follow: 'Theo dõi, kiểm tra, sơ kết, tổng kết',
  reporting: 'Chế độ báo cáo',
  report: (who: string, what: string, to: string, channel: string, due: string) =>
    `${who}: ${what} Nơi nhận: ${to}${channel ? ` (qua ${channel})` : ''}${due ? `; thời hạn: ${due}` : ''}`,

  sources: 'Bảng nguồn của số liệu (bỏ khi ban hành)',
  sourceColumns: { number: 'Số', text: 'Dữ kiện', source: 'Nguồn' },
  statement: (label: string, value: string) => `${label}: ${value}`,
  source: (document: string, section: string, confidence: string, sources: readonly string[]) =>
    `${document}${section ? `, mục ${section}` : ''} (${confidence}). ${sources.join('; ')}`,
  filed: 'Lưu Văn phòng',
} as const;
