/** Sentences of the daily review and of the session before a cell meeting. */
export const review = {
  title: 'Ôn hôm nay',
  lead: 'Mỗi ngày vài câu: câu đã trả lời được hỏi lại đúng lúc sắp quên, câu chưa đúng được hỏi lại sớm hơn.',
  short: 'Câu sắp quên được hỏi trước, mỗi ngày một ít.',
  needsScript:
    'Lịch ôn được tính ngay trên máy, nên trang này cần JavaScript. Khi không bật, vẫn làm được từng bài ôn tập.',
  toQuizzes: 'Xem các bài ôn tập',
  five: 'Ôn 5 câu',
  opening: 'Đang mở câu hỏi…',
  tryAgain: 'Thử lại',
  chooseTitle: 'Chọn đợt học tập để ôn',
  chooseLead: 'Chỉ cần chọn một lần; khi nào muốn thì đổi.',
  campaigns: 'Đợt học tập',
  campaignCount: (name: string, count: number) => `${name} (${count} câu)`,
  perDay: 'Mỗi ngày học thêm nhiều nhất',
  perDayChoice: (count: number) => `${count} câu mới`,
  chooseNone: 'Xin chọn ít nhất một đợt học tập.',
  choose: 'Xong, xem câu hôm nay',
  change: 'Đổi đợt học tập, số câu mới',
  todayTitle: 'Câu của hôm nay',
  today: (due: number, fresh: number) => `Hôm nay có ${load(due, fresh)}.`,
  todayLeft: (due: number, fresh: number) => `Hôm nay còn ${load(due, fresh)}.`,
  later: (count: number) => `${count} câu nữa để những ngày sau.`,
  nothingToday: 'Hôm nay không còn câu nào đến lúc ôn.',
  nothingAtAll: 'Các đợt đã chọn chưa có câu hỏi nào.',
  start: (count: number) => `Ôn ${count} câu`,
  more: (count: number) => `Học thêm ${count} câu mới`,
  gone: (count: number) => `${count} câu đã ôn trước đây nay không còn được hỏi.`,
  left: (count: number) => (count === 1 ? 'Câu cuối' : `Còn ${count} câu`),
  again: 'Câu này hỏi lại vì lần trước chưa đúng.',
  next: 'Câu tiếp theo',
  finish: 'Xem kết quả lượt ôn',
  stop: 'Dừng ở đây',
  doneTitle: 'Xong lượt ôn',
  doneRight: (right: number, answered: number) => `Đúng ngay ${right}/${answered} câu.`,
  doneMended: (count: number) => `${count} câu lúc đầu chưa đúng, hỏi lại đã đúng.`,
  doneOpen: (count: number) => `${count} câu chưa đúng, sẽ sớm hỏi lại.`,
  tomorrow: (due: number, fresh: number) =>
    due + fresh === 0 ? 'Ngày mai không có câu nào đến lúc ôn.' : `Ngày mai khoảng ${load(due, fresh)}.`,
  week: 'Bảy ngày tới',
  weekNote: 'Ước tính, nếu mỗi ngày ôn hết câu của ngày ấy.',
  day: 'Ngày',
  weekdays: ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  dayName: (weekday: string, day: number, month: number) => `${weekday}, ${day}/${month}`,
  dueColumn: 'Ôn lại',
  freshColumn: 'Câu mới',
  mastery: 'Đã nhớ đến đâu',
  masteryNote:
    'Một câu được tính là nhớ được khi lần cuối trả lời đúng, trí nhớ về câu ấy giữ được ít nhất 21 ngày và chưa quá hạn ôn.',
  stages: { known: 'Nhớ được', learning: 'Đang học', unseen: 'Chưa học' },
  masteryTable: 'Xem bằng bảng số',
  stageCount: (stage: string, count: number) => `${stage}: ${count}`,
  pictureOf: (campaign: string, known: number, learning: number, unseen: number) =>
    `${campaign}: nhớ được ${known} câu, đang học ${learning} câu, chưa học ${unseen} câu.`,
  kept: 'Kết quả chỉ lưu trên máy này.',
  notKept: 'Máy này đang không lưu được, nên kết quả chỉ giữ đến khi đóng trang.',
} as const;

/** «7 câu: 2 câu ôn lại, 5 câu mới» */
function load(due: number, fresh: number): string {
  if (due === 0) return `${fresh} câu mới`;
  if (fresh === 0) return `${due} câu ôn lại`;
  return `${due + fresh} câu: ${due} câu ôn lại, ${fresh} câu mới`;
}
