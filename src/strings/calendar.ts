import type { Deadline } from '../core/plan/duties.ts';

/** What a thing of the calendar is. */
export const calendarKinds: Record<Deadline['kind'], string> = {
  conference: 'Hội nghị, lớp',
  duty: 'Việc được giao',
  actionProgramme: 'Chương trình hành động',
  report: 'Báo cáo',
};

/** Words inside calendar files. */
export const feedWords = {
  all: 'Lịch học tập Nghị quyết',
  campaign: (campaign: string) => `Lịch đợt học ${campaign}`,
  body: (campaign: string, body: string) => `Lịch ${campaign}: ${body}`,
  limit: (what: string) => `Hạn: ${what}`,
  time: (time: string) => `Thời gian: ${time}.`,
  who: (who: string) => `Thực hiện: ${who}.`,
  source: (source: string) => `Nguồn: ${source}.`,
} as const;

/** Sentences of «Lịch và việc». */
export const calendar = {
  title: 'Lịch và việc',
  lead: 'Hội nghị, hạn nộp, việc được giao và báo cáo trong mọi kế hoạch của thư viện; mỗi dòng kèm mục nói điều đó.',
  past: (day: string) =>
    `Các đợt học dưới đây đã qua: hạn cuối cùng là ngày ${day}. Thời gian được giữ như văn bản lúc ban hành.`,
  campaignPast: (day: string) =>
    `Đợt học này đã qua: hạn cuối cùng là ngày ${day}. Thời gian được giữ như văn bản lúc ban hành.`,
  beforeNote:
    '«Trước ngày» không kể ngày đó: trang ghi thêm ngày cuối cùng còn đúng hạn. Ngày rơi vào thứ Bảy, Chủ nhật được ghi bằng lời; ngày lễ thì chưa tính.',
  ways: 'Cách xem lịch',
  byDate: 'Theo ngày',
  byBody: 'Theo cơ quan',
  byDocument: 'Theo văn bản',
  byCampaign: 'Theo đợt học',
  bodiesTitle: 'Việc theo cơ quan',
  bodiesLead: 'Mỗi cơ quan, tổ chức được kế hoạch nêu tên phải làm gì, xong lúc nào.',
  documentsTitle: 'Việc theo văn bản phải học',
  documentsLead:
    'Việc của các kế hoạch có học văn bản ấy; chương trình hành động chỉ ghi ở văn bản mà nó thực hiện.',
  campaignTitle: (campaign: string) => `Lịch đợt học ${campaign}`,
  campaignLead: (campaign: string) =>
    `Hội nghị, hạn, việc và báo cáo của đợt học ${campaign}, từ các kế hoạch trong thư viện.`,
  campaignLink: 'Lịch, hình và tệp .ics của đợt học',
  campaignPage: 'Trang của đợt học',
  year: (year: string) => `Năm ${year}`,
  timed: 'Có thời gian',
  waiting: 'Đang chờ',
  waitingLead: 'Việc chưa có ngày vì phải chờ một văn bản khác.',
  waitsFor: (trigger: string) => `Chờ: ${trigger}.`,
  recurring: 'Định kỳ',
  open: 'Kế hoạch không ghi hạn',
  openLead: (count: number) => `${count} việc được giao mà văn bản không nói xong vào lúc nào.`,
  openCount: (count: number) => `Xem ${count} việc`,
  noneDated: 'Kế hoạch không ghi ngày nào cho cơ quan này.',
  count: (count: number) => `${count} việc`,
  column: { time: 'Thời gian', what: 'Việc' },
  place: (place: string) => `Địa điểm: ${place}.`,
  pictureTitle: 'Hình đợt học',
  pictureLead:
    'Mỗi dải là một cấp, mỗi số đứng ở ngày cuối cùng và là một dòng trong bảng bên dưới; khoảng cách không theo tỉ lệ.',
  laneNote: 'Cấp của mỗi việc lấy theo tên cơ quan trong kế hoạch.',
  pictureLabel: (campaign: string, first: string, last: string, count: number) =>
    `Diễn biến đợt học ${campaign} từ ${first} đến ${last}, ${count} mốc. Nội dung từng mốc ở bảng ngay sau hình.`,
  pictureTable: 'Bảng các mốc trong hình',
  number: 'Số',
  feedsTitle: 'Đưa vào lịch của máy',
  feedsLead:
    'Tệp .ics mở được bằng ứng dụng lịch trên điện thoại và máy tính. Trong Zalo, hãy chọn «Mở bằng trình duyệt» rồi tải về. Việc chưa có ngày không nằm trong tệp.',
  feedAll: 'Cả đợt học',
  feedEverything: 'Mọi đợt học trong thư viện',
  feedOf: (name: string) => `Tệp lịch: ${name}`,
  listTitle: 'Danh sách để chép',
  listLead: 'Bôi đen và chép, hoặc bấm «Chép danh sách».',
  copy: 'Chép danh sách',
  copied: 'Đã chép danh sách.',
  copyFailed: 'Trình duyệt không cho chép. Hãy bôi đen danh sách rồi chép.',
  shiftLink: 'Lập lịch mới theo mẫu này',
} as const;

/** Names of the levels in the timeline's lanes; short, they stand in a narrow picture. */
export const laneNames = {
  central: 'Trung ương',
  province: 'Tỉnh',
  city: 'Thành phố',
  block: 'Khối',
  grassroots: 'Cơ sở',
  'mass-organization': 'Đoàn thể',
} as const;

/** Sentences of the block «Việc sắp đến hạn» on the home page. */
export const dueSoonWords = {
  title: 'Việc sắp đến hạn',
  past: (day: string) => `Các đợt học trong thư viện đã qua, hạn cuối cùng là ngày ${day}.`,
  seeAll: 'Xem lịch và việc',
  make: 'Lập lịch cho đợt mới',
  today: 'hôm nay',
  tomorrow: 'ngày mai',
  inDays: (days: number) => `còn ${days} ngày`,
  going: 'đang diễn ra',
} as const;
