/** Sentences of the reports and messages that the tool writes. */
export const reportWords = {
  kind: 'Báo cáo',
  untitled: 'kết quả học tập, quán triệt nghị quyết',
  openUnit: '(đơn vị)',
  message: (unit: string, subject: string) => `${unit}: ${subject}.`,
  following: (plan: string) => `Theo ${plan}.`,
  to: (addressee: string) => `Kính gửi: ${addressee}.`,
  toThrough: (addressee: string, channel: string) => `Kính gửi: ${addressee} (qua ${channel}).`,
  attended: (attended: string, called: string, share: string) => `${attended}/${called} triệu tập (${share})`,
  attendedOnly: (attended: string) => `${attended} người tham dự`,
  members: (attendance: string) => `- Đảng viên: ${attendance}.`,
  masses: (attendance: string) => `- Quần chúng: ${attendance}.`,
  total: (total: string, exempt: string, away: string, toStudy: string) =>
    `- Tổng số ${total} đảng viên, miễn sinh hoạt ${exempt}, đi xa ${away}; phải học ${toStudy}.`,
  studied: (share: string, remaining: string) => `- Đã học ${share} số phải học; còn ${remaining}.`,
  classes: (classes: string, makeUp: string) =>
    makeUp === '0' ? `- ${classes} lớp.` : `- ${classes} lớp, ${makeUp} lớp học bù.`,
  units: (units: string) => `- Cộng từ phiếu của ${units} đơn vị.`,
  programmes: (programmes: string) => `- Chương trình hành động đã ban hành: ${programmes}.`,
  difficulties: (text: string) => `- Khó khăn, kiến nghị: ${text}`,

  planned: (unit: string) => `${unit} báo số người dự kiến tham gia học tập:`,
  actual: (unit: string) => `${unit} báo số người tham dự thực tế:`,
  headcount: (members: string, masses: string, all: string) =>
    `- Đảng viên: ${members}; quần chúng: ${masses}; cộng: ${all}.`,
  compared: (planned: string, share: string) => `- Dự kiến ${planned}, đạt ${share}.`,
  due: (due: string) => `Hạn: ${due}.`,

  results: 'Kết quả học tập, quán triệt',
  general: 'Số lượng đảng viên, quần chúng',
  classTable: 'Các lớp, hội nghị',
  unitTable: 'Kết quả của các đơn vị',
  absence: 'Vắng mặt và học bù',
  programmePart: 'Chương trình hành động',
  difficultyPart: 'Khó khăn, vướng mắc và kiến nghị',
  opening: (plan: string, unit: string) => `Thực hiện ${plan}, ${unit} báo cáo kết quả như sau:`,
  openingWithoutPlan: (unit: string) => `${unit} báo cáo kết quả như sau:`,
  organization: (total: string, exempt: string, away: string, toStudy: string) =>
    `Tổng số đảng viên: ${total}. Trong đó: được miễn sinh hoạt ${exempt}; công tác xa, đi làm ăn xa ${away}. Số đảng viên phải học (tổng số trừ miễn sinh hoạt và đi xa): ${toStudy}.`,
  memberResult: (attended: string, called: string, share: string) =>
    `Đảng viên tham dự/triệu tập: ${attended}/${called}, đạt ${share} số triệu tập.`,
  memberStudied: (share: string, remaining: string) =>
    `So với số phải học: đạt ${share}; còn ${remaining} đảng viên chưa học.`,
  massResult: (attended: string, called: string, share: string) =>
    `Quần chúng tham dự/triệu tập: ${attended}/${called}, đạt ${share} số triệu tập.`,
  absent: (absent: string) => `Đảng viên vắng ở các lớp chính: ${absent}.`,
  reason: (name: string, count: string) => `${name}: ${count}.`,
  madeUp: (madeUp: string, classes: string) => `Đã học bù: ${madeUp} đảng viên, ở ${classes} lớp học bù.`,
  programmeResult: (count: string) => `Số chương trình hành động, kế hoạch thực hiện đã ban hành: ${count}`,
  columns: {
    order: 'TT',
    name: 'Lớp, hội nghị',
    when: 'Thời gian, địa điểm',
    unit: 'Đơn vị',
    toStudy: 'Đảng viên phải học',
    called: 'Đảng viên triệu tập',
    attended: 'Đảng viên tham dự',
    share: 'Tỷ lệ',
    massesCalled: 'Quần chúng triệu tập',
    massesAttended: 'Quần chúng tham dự',
  },
  sum: 'Cộng',
  ownClasses: 'Các lớp của cấp báo cáo',
  makeUpMark: (name: string) => `${name} (học bù)`,
  archive: 'Lưu',
} as const;
