import { emptyClass, emptyReport, type Report, type ReportClass } from '../../src/core/report/schema.ts';

/** A class with only what is named. */
export function reportClass(parts: Partial<ReportClass>): ReportClass {
  return { ...emptyClass(), ...parts };
}

/** A complete report of an invented unit: 200 must study, 190 were called, 185 came, 3 of them to the make-up class. */
export function sampleReport(parts: Partial<Report> = {}): Report {
  const empty = emptyReport();
  return {
    ...empty,
    plan: '60-kh-duk-2022-thai-nguyen',
    planName: 'Kế hoạch 60-KH/ĐUK',
    head: {
      ...empty.head,
      upperBody: 'Đảng bộ Khối các cơ quan tỉnh',
      unit: 'Đảng ủy cơ quan Mẫu',
      place: 'Thái Nguyên',
      date: '2022-08-19',
      subject: 'kết quả học tập nghị quyết',
      addressee: 'Ban Thường vụ Đảng ủy Khối',
      channel: 'Ban Tuyên giáo Đảng ủy Khối',
      onBehalfOf: 'Ban Thường vụ',
      position: 'Bí thư',
    },
    own: { ...empty.own, total: 220, exempt: 12, away: 8, absentWork: 5, absentSick: 3, programmes: 1 },
    classes: [
      reportClass({
        name: 'Lớp thứ nhất',
        date: '2022-08-10',
        place: 'Hội trường tầng 2',
        format: 'in-person',
        ...{ called: 120, attended: 118, massesCalled: 40, massesAttended: 30 },
      }),
      reportClass({ name: 'Lớp thứ hai', date: '2022-08-11', called: 70, attended: 64 }),
      reportClass({ name: 'Lớp học bù', date: '2022-08-15', makeUp: true, attended: 3 }),
    ],
    difficulties: 'Hội trường nhỏ; cần thêm tài liệu.',
    ...parts,
  };
}
