/** Words on banners and sentences about them. */
export const bannerWords = {
  blank: '…',
  templateHead: 'ĐẢNG ỦY …',
  templateConference: 'HỘI NGHỊ',
  templateTime: 'ngày … tháng … năm …',

  noLines: 'Ma-két chưa có dòng chữ nào.',
  tooMany: (most: number) => `Ma-két nhận nhiều nhất ${most} dòng, kể cả dòng nơi và thời gian.`,
  endless: (line: string, most: number) =>
    `Dòng «${line}» dài hơn ${most} chữ cái. Xin tách thành nhiều dòng.`,
  missing: (letters: readonly string[]) =>
    `Kiểu chữ của ma-két không có: ${letters.join(', ')}. Xin thay hoặc bỏ những ký tự này.`,
  character: (shown: string, code: string) => `«${shown}» (${code})`,
  badSize: (least: string, most: string) => `Chiều rộng và chiều cao phải là số từ ${least} đến ${most} mm.`,
  tooLong: (line: string, millimetres: string) =>
    `Dòng «${line}» dài, chữ chỉ còn cao ${millimetres} mm. Nên tách thành hai dòng.`,
  hasBlanks: 'Còn chỗ «…» chưa điền.',
  userUnit: (times: number) =>
    `Khổ này dài hơn 5 m nên tệp PDF ghi đơn vị lớn gấp ${times} lần (UserUnit ${times}). Khi đặt in, xin nhắc nhà in kiểm tra khổ.`,
} as const;

/** Sentences of the page «Ma-két». */
export const bannerPage = {
  title: 'Ma-két hội nghị',
  lead: 'Tải ma-két đúng từng dòng như kế hoạch ghi, hoặc làm ma-két của đơn vị. Nền đỏ, chữ vàng; chữ đã đổi thành đường nét nên nhà in không cần phông.',
  withoutScript:
    'Trình duyệt đang tắt JavaScript nên chưa làm được ma-két riêng. Các tệp trên trang này vẫn tải được.',
  pictureAlt: (lines: readonly string[]) => `Ma-két nền đỏ chữ vàng, các dòng: ${lines.join(' / ')}`,
  accordingTo: 'Theo',
  planColours: (background: string, letters: string) => `${background}, ${letters}`,
  ofItsTime:
    'Nơi và ngày trên ma-két này là của hội nghị nêu trong kế hoạch. Làm cho hội nghị khác thì sửa ở phần «Ma-két của đơn vị».',
  ownTitle: 'Mẫu của trang cho các đợt khác',
  ownNote:
    'Kế hoạch trên trang không ghi dòng chữ của ma-két cho các đợt này. Các dòng dưới đây là mẫu của trang, không phải của văn bản, không ghi đơn vị, nơi và ngày; muốn có thì làm ở phần «Ma-két của đơn vị».',
  linesTitle: 'Các dòng chữ',
  download: {
    pdf: (size: string) => `Tải PDF để in (${size})`,
    png: 'Tải ảnh PNG',
    svg: 'Tải SVG',
  },
  inApp:
    'Trình duyệt trong Zalo, Facebook thường không tải được tệp: xin mở trang này bằng trình duyệt của máy để lưu.',
  size: (width: string, height: string) => `${width} × ${height} mm`,
  none: 'Chưa kế hoạch nào trên trang ghi dòng chữ của ma-két.',
} as const;

/** Sentences of the form that makes one's own banner. */
export const bannerMaker = {
  title: 'Ma-két của đơn vị',
  lead: 'Mỗi hàng trong ô là một dòng trên ma-két, không bị ngắt thêm. Nội dung đang soạn chỉ giữ trên máy này.',
  source: 'Lấy dòng chữ từ',
  fromPlan: (campaign: string, plan: string) => `${campaign}: dòng chữ của ${plan}`,
  fromTemplate: (campaign: string) => `${campaign}: mẫu của trang`,
  templateNote:
    'Kế hoạch trên trang không ghi dòng chữ cho đợt này. Các dòng dưới đây là mẫu của trang, không phải của văn bản; xin sửa theo kế hoạch của đơn vị.',
  lines: 'Các dòng chữ',
  place: 'Nơi',
  time: 'Thời gian',
  width: 'Chiều rộng (mm)',
  height: 'Chiều cao (mm)',
  savePdf: 'Tải PDF để in',
  seePreview: 'Xem ma-két',
  previewAlt: (lines: string) => `Xem trước ma-két: ${lines}`,
  restart: 'Lấy lại dòng chữ ban đầu',
  copy: 'Chép các dòng chữ',
  copied: 'Đã chép các dòng chữ.',
  copyFailed: 'Trình duyệt không cho chép. Xin chọn chữ trong ô rồi chép.',
  saved: (file: string) => `Đã tạo tệp ${file}.`,
  pictureFailed: 'Trình duyệt không vẽ được ảnh PNG. Xin tải PDF hoặc SVG.',
  loadFailed: 'Chưa lấy được kiểu chữ. Xin kiểm tra đường truyền rồi mở lại trang.',
} as const;
