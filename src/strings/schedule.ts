import type { When } from '../core/plan/when.ts';

/** Words of the files made of one's own schedule. */
export const scheduleColumns = {
  head: {
    first: 'Từ ngày',
    last: 'Ngày cuối cùng',
    weekday: 'Thứ',
    time: 'Thời gian',
    kind: 'Loại',
    who: 'Cơ quan',
    what: 'Việc',
    place: 'Địa điểm',
    route: 'Gửi',
  },
  weekdays: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
  at: (place: string) => `Tại ${place}.`,
} as const;

/** What is worth a second look at a line of a schedule. */
export const scheduleNotes = {
  reportTooSoon: (end: string) =>
    `Hạn báo cáo không muộn hơn ngày học xong (${end}), nên không kịp tổng hợp.`,
} as const;

/** Kinds of time as a form names them. */
export const whenKindNames: Record<When['kind'], string> = {
  fixed: 'vào ngày',
  range: 'từ ngày đến ngày',
  before: 'trước ngày',
  beforeHour: 'trước giờ của ngày',
  inMonth: 'trong tháng có ngày',
  inQuarter: 'trong quý có ngày',
  whenIssued: 'khi có văn bản',
  recurring: 'định kỳ',
  unclear: 'không ghi hạn',
};

/** Sentences of «Lập lịch mới theo mẫu». */
export const scheduleWords = {
  title: 'Lập lịch mới theo mẫu',
  lead: 'Lấy lịch của một đợt học đã qua làm mẫu, chọn ngày mới: các khoảng cách ngày được giữ nguyên. Sau đó sửa từng dòng, tải tệp lịch hoặc chép danh sách.',
  kept: 'Lịch được giữ trên máy này, không gửi đi đâu; trang đầu nhắc ba việc gần nhất.',
  withoutScript:
    'Trình duyệt đang tắt JavaScript nên trang này không dời được ngày. Lịch của các đợt đã qua vẫn xem được ở trang',
  template: 'Mẫu',
  templateLoading: 'Đang tải mẫu…',
  templateFailed: 'Không tải được mẫu. Hãy kiểm tra kết nối rồi tải lại trang.',
  start: 'Ngày mới cho mốc đầu',
  startHint: (what: string, date: string) => `Trong mẫu là ngày ${date}: ${what}`,
  name: 'Tên lịch',
  nameHint: 'Ví dụ: Đợt học của đảng bộ năm nay.',
  defaultName: 'Lịch đợt học mới',
  avoidWeekends: 'Tránh thứ Bảy, Chủ nhật (hội nghị dời sang thứ Hai sau, hạn dời về thứ Sáu trước)',
  make: 'Lập lịch',
  replace: 'Lịch đang có trên máy sẽ được thay bằng lịch mới. Bấm «Lập lịch» lần nữa để thay.',
  startMissing: 'Hãy chọn ngày mới cho mốc đầu.',
  made: (lines: number) => `Đã lập lịch gồm ${lines} dòng.`,
  months:
    'Hạn «trong tháng», «trong quý» chuyển sang tháng, quý chứa ngày cuối cùng sau khi dời, để không ai bị ngắn thời gian hơn mẫu. Ngày lễ chưa được tính.',
  result: 'Lịch đã lập',
  edit: (what: string) => `Sửa: ${what}`,
  editShort: 'Sửa',
  remove: 'Bỏ dòng này',
  add: 'Thêm một dòng',
  newLine: 'Việc mới',
  apply: 'Ghi dòng này',
  removed: 'Đã bỏ một dòng.',
  applied: 'Đã ghi dòng này.',
  badTime: 'Thời gian chưa đủ hoặc chưa đúng: hãy xem lại ngày, giờ.',
  badWhat: 'Hãy ghi việc phải làm.',
  what: 'Việc',
  who: 'Cơ quan, người làm',
  kind: 'Loại thời gian',
  day: 'Ngày',
  to: 'Đến ngày',
  hour: 'Giờ',
  words: 'Chờ văn bản nào, hoặc định kỳ thế nào',
  takeAway: 'Lấy lịch về',
  calendarFile: 'Tải tệp lịch (.ics)',
  csv: 'Tải bảng (.csv)',
  copy: 'Chép danh sách',
  copied: 'Đã chép danh sách.',
  copyFailed: 'Trình duyệt không cho chép. Hãy bôi đen danh sách dưới đây rồi chép.',
  saved: (file: string) =>
    `Đã đưa ra tệp ${file}. Nếu ứng dụng không cho tải, hãy mở bằng trình duyệt hoặc chép danh sách.`,
  listLabel: 'Danh sách',
  erase: 'Xóa lịch khỏi máy',
  eraseAgain: 'Bấm lần nữa để xóa hẳn',
  erased: 'Đã xóa lịch khỏi máy.',
} as const;
