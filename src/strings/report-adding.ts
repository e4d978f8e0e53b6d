import type { FileProblem } from '../core/report/report-file.ts';

/** What is said of the files that are added up. */
export const reportAdding = {
  problems: {
    'not-ours': () =>
      'Tệp này không phải phiếu báo cáo do trang này lập. Xin gửi lại tệp .xlsx, .csv hoặc .json tải từ trang.',
    'other-version': (version) =>
      `Phiếu theo phiên bản mẫu ${version || 'không rõ'}, trang này đọc phiên bản 1. Xin lập lại phiếu trên trang hiện nay.`,
    'unreadable-figures': (details) =>
      `Có ô không phải số người: ${details}. Xin sửa trong tệp rồi đưa vào lại.`,
    'too-large': () => 'Tệp lớn hơn 5 MB nên không phải phiếu báo cáo.',
    empty: () => 'Tệp rỗng. Có thể tệp chưa tải xong, xin tải lại.',
    damaged: () => 'Tệp bị hỏng hoặc bị cắt. Xin đơn vị gửi lại.',
    'old-excel': () =>
      'Tệp Excel kiểu cũ (.xls) hoặc có mật khẩu. Xin mở bằng Excel, bỏ mật khẩu và lưu thành .xlsx.',
  } satisfies Record<FileProblem['problem'], (details: string) => string>,
  noUnit: 'Phiếu chưa ghi tên đơn vị báo cáo.',
  noPlan: 'không theo kế hoạch nào',
  otherPlan: (its: string, ours: string) => `Phiếu theo kế hoạch khác (${its}), còn đang cộng ${ours}.`,
  twice: (unit: string) =>
    `Đã có phiếu của ${unit}. Muốn dùng phiếu này, xin bỏ phiếu trước rồi đưa vào lại.`,
  itself: (unit: string) =>
    `Đây là phiếu của chính cấp đang cộng (${unit}), không phải của đơn vị trực thuộc.`,
  tooMany: (most: number) => `Mỗi phiếu cộng được nhiều nhất ${most} đơn vị.`,
  sumDisagrees: (name: string, written: string, added: string) =>
    `«${name}» trong tệp ghi ${written}, cộng các lớp được ${added}.`,
  incomplete: 'Phiếu chưa đủ tổng số, số triệu tập hoặc số tham dự.',
} as const;
