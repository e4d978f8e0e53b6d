import type { FigureKey } from '../core/report/counts.ts';
import type { ReportClass, ReportHead } from '../core/report/schema.ts';

/** Names of the figures, in the form, in tables and in files. Files are read back by these names. */
export const figureNames: Record<FigureKey, string> = {
  total: 'Tổng số đảng viên',
  exempt: 'Đảng viên được miễn sinh hoạt',
  away: 'Đảng viên công tác xa, đi làm ăn xa',
  called: 'Đảng viên triệu tập',
  attended: 'Đảng viên tham dự',
  madeUp: 'Đảng viên học bù',
  massesCalled: 'Quần chúng triệu tập',
  massesAttended: 'Quần chúng tham dự',
  massesMadeUp: 'Quần chúng học bù',
  classes: 'Số lớp, hội nghị',
  makeUpClasses: 'Số lớp học bù',
  absentWork: 'Vắng do công tác',
  absentSick: 'Vắng do ốm đau',
  absentLeave: 'Vắng do nghỉ chế độ',
  absentOther: 'Vắng do lý do khác',
  programmes: 'Chương trình hành động đã ban hành',
  plannedMembers: 'Dự kiến: đảng viên',
  plannedMasses: 'Dự kiến: quần chúng',
  actualMembers: 'Thực tế: đảng viên',
  actualMasses: 'Thực tế: quần chúng',
};

/** Figures that are worked out. */
export const derivedNames = {
  toStudy: 'Đảng viên phải học',
  membersShare: 'Tỷ lệ đảng viên tham dự so với triệu tập',
  toStudyShare: 'Tỷ lệ đảng viên đã học so với phải học',
  massesShare: 'Tỷ lệ quần chúng tham dự so với triệu tập',
  remaining: 'Đảng viên còn phải học để đạt 100%',
} as const;

/** Names of the parts of a report's head. */
export const headNames: Record<keyof ReportHead, string> = {
  upperBody: 'Cấp trên',
  unit: 'Đơn vị báo cáo',
  symbol: 'Số ký hiệu',
  place: 'Nơi ký',
  date: 'Ngày ký',
  subject: 'Trích yếu',
  addressee: 'Kính gửi',
  channel: 'Gửi qua',
  onBehalfOf: 'Thay mặt',
  position: 'Chức vụ người ký',
  signer: 'Người ký',
};

/** Names of the parts of a class. */
export const classNames: Record<keyof ReportClass, string> = {
  name: 'Tên lớp, hội nghị',
  date: 'Ngày',
  place: 'Địa điểm',
  format: 'Hình thức',
  makeUp: 'Lớp học bù',
  called: figureNames.called,
  attended: figureNames.attended,
  massesCalled: figureNames.massesCalled,
  massesAttended: figureNames.massesAttended,
};

/** How a class is held. */
export const formatNames: Record<ReportClass['format'], string> = {
  '': '',
  'in-person': 'Trực tiếp',
  online: 'Trực tuyến',
  hybrid: 'Trực tiếp kết hợp trực tuyến',
};

/** Other words of a report's files. */
export const reportFile = {
  form: 'Học Nghị quyết: phiếu báo cáo',
  formName: 'Mẫu phiếu',
  version: 'Phiên bản mẫu',
  plan: 'Mã kế hoạch',
  planName: 'Kế hoạch',
  difficulties: 'Khó khăn, kiến nghị',
  item: 'Mục',
  figure: 'Số liệu',
  own: 'Số của cấp báo cáo',
  units: 'Các đơn vị',
  all: 'Cộng',
  how: 'Cách tính',
  sheets: { form: 'Phiếu báo cáo', classes: 'Các lớp', units: 'Các đơn vị' },
  sum: 'Cộng',
  sumOfClasses: 'Cộng (triệu tập không tính lớp học bù)',
  unitName: 'Tên đơn vị',
  share: {
    members: 'Tỷ lệ đảng viên (%)',
    masses: 'Tỷ lệ quần chúng (%)',
    toStudy: 'Đã học so với phải học (%)',
  },
  yes: 'Có',
  howToCount: {
    toStudy: 'Tổng số trừ miễn sinh hoạt, trừ đi xa',
    called: 'Cộng các lớp, không tính lớp học bù',
    attended: 'Cộng các lớp, kể cả lớp học bù',
    madeUp: 'Cộng các lớp học bù',
    membersShare: 'Tham dự chia cho triệu tập',
    toStudyShare: 'Tham dự chia cho phải học',
    remaining: 'Phải học trừ tham dự; chưa có tổng số thì triệu tập trừ tham dự',
  },
} as const;
