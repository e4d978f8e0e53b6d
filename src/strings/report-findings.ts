/** What a report says about its own figures. */
export const reportFindings = {
  overTotal: (out: string, total: string) =>
    `Số miễn sinh hoạt và đi xa cộng lại là ${out}, nhiều hơn tổng số ${total} đảng viên.`,
  attendedOverCalled: (where: string, who: string, attended: string, called: string) =>
    `${where}: ${who} tham dự ${attended}, nhiều hơn số triệu tập ${called}.`,
  allAttendedOverCalled: (who: string, attended: string, called: string) =>
    `Cộng các lớp: ${who} tham dự ${attended} (kể cả học bù), nhiều hơn số triệu tập ${called}. Mỗi người chỉ ghi ở một lớp.`,
  calledOverToStudy: (called: string, toStudy: string) =>
    `Triệu tập ${called} đảng viên, nhiều hơn số phải học ${toStudy} (tổng số trừ miễn sinh hoạt và đi xa). Xin xem lại, hoặc có đảng viên được miễn vẫn đi học.`,
  attendedOverToStudy: (attended: string, toStudy: string) =>
    `${attended} đảng viên đã học, nhiều hơn số phải học ${toStudy} (tổng số trừ miễn sinh hoạt và đi xa).`,
  calledUnderToStudy: (called: string, toStudy: string, left: string) =>
    `Phải học ${toStudy} đảng viên, mới triệu tập ${called}: còn ${left} chưa được triệu tập lớp nào.`,
  reasonsDisagree: (reasons: string, absent: string) =>
    `Lý do vắng cộng lại là ${reasons}, còn số vắng ở các lớp chính là ${absent}.`,
  makeUpOver: (madeUp: string, absent: string) =>
    `Lớp học bù có ${madeUp} đảng viên, nhiều hơn số vắng ở các lớp chính ${absent}.`,
  makeUpShort: (madeUp: string, absent: string, left: string) =>
    `Lớp học bù mới có ${madeUp} trong ${absent} đảng viên vắng; còn ${left}.`,
  actualOverPlanned: (who: string, actual: string, planned: string) =>
    `Số thực tế ${actual} ${who} nhiều hơn số dự kiến ${planned}. Nếu đúng thì không cần sửa.`,
  noUnit: 'Chưa ghi tên đơn vị báo cáo.',
  noTotal: 'Chưa ghi tổng số đảng viên, nên chưa tính được số phải học.',
  noCalled: (where: string) => `${where}: chưa ghi số đảng viên triệu tập.`,
  noAttended: (where: string) => `${where}: chưa ghi số đảng viên tham dự.`,
  unitsWithout: (what: string, units: string) =>
    `Chưa có «${what}» của: ${units}. Số cộng dưới đây thiếu phần ấy.`,
  ofUnit: (unit: string, finding: string) => `${unit}: ${finding}`,
  class: (number: number, name: string) => (name ? `Lớp ${number} (${name})` : `Lớp ${number}`),
  members: 'đảng viên',
  masses: 'quần chúng',
} as const;
