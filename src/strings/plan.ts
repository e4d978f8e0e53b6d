import type { Audience } from '../core/plan/schema.ts';

/** Sentences of what a plan orders: timetable, duties, materials, conferences, reports. */
export const plan = {
  lead: 'Các bảng dưới đây lấy từ chính kế hoạch này; mỗi dòng kèm mục nói điều đó.',
  timetable: 'Lịch',
  duties: 'Việc phải làm',
  undated: 'Văn bản không ghi hạn',
  contents: 'Nội dung học tập',
  audience: 'Đối tượng học tập',
  materials: 'Tài liệu theo đối tượng',
  anyone: 'Kế hoạch không nói đối tượng',
  conferences: 'Hội nghị và lớp',
  actionProgrammes: 'Chương trình hành động',
  reporting: 'Chế độ báo cáo',
  statistics: 'Số liệu phải thống kê',
  banner: 'Ma-két hội nghị',
  bannerColours: (letters: string, background: string) => `Chữ ${letters} trên nền ${background}.`,
  propaganda: 'Tuyên truyền',
  budget: 'Kinh phí',
  restrictions: 'Điều phải giữ',
  source: 'theo',
  /** To whom a result goes and through whom; empty when the plan does not say. */
  route: (addressee?: string, channel?: string) => {
    if (!addressee) return channel ? `Qua ${channel}.` : '';
    return channel ? `Gửi ${addressee}, qua ${channel}.` : `Gửi ${addressee}.`;
  },
  count: (count: number) => `${count} việc`,
  level: 'Cấp',
  host: 'Cơ quan tổ chức',
  chair: 'Chủ trì',
  format: 'Hình thức',
  duration: 'Thời lượng',
  place: 'Địa điểm',
  address: 'Địa chỉ',
  participants: 'Thành phần',
  exclusions: 'Không bao gồm',
  classes: 'Số lớp',
  speakers: 'Báo cáo viên',
  makeUp: 'Học bù',
  note: 'Ghi chú',
  morning: 'buổi sáng',
  afternoon: 'buổi chiều',
} as const;

export const audienceWords: Record<Audience, string> = {
  'key-officials': 'Cán bộ chủ chốt',
  speakers: 'Báo cáo viên',
  'grassroots-members': 'Cán bộ, đảng viên ở cơ sở',
  'mass-organizations': 'Đoàn viên, hội viên và Nhân dân',
  everyone: 'Mọi đối tượng',
};

export const levelWords = {
  central: 'Trung ương',
  province: 'Tỉnh',
  city: 'Thành phố, huyện, thị xã',
  block: 'Khối',
  grassroots: 'Cơ sở',
  'mass-organization': 'Mặt trận và đoàn thể',
  state: 'Nhà nước',
} as const;

export const formatWords = {
  'in-person': 'trực tiếp',
  online: 'trực tuyến',
  hybrid: 'kết hợp trực tiếp và trực tuyến',
  flexible: 'chọn hình thức phù hợp',
} as const;
