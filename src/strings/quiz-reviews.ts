/** Sentences about the list of questions that an editor has read. */
export const reviewIssues = {
  malformed: (reason: string) => `Danh sách câu đã duyệt không đọc được: ${reason}.`,
  malformedHint:
    'Tệp có hai phần: «nhan», mỗi dòng một mã câu và mã bản; «bo», mỗi dòng một gạch đầu dòng và mã câu.',
  twice: (id: string) => `Câu «${id}» có hai dòng trong danh sách.`,
  twiceHint: 'Giữ một dòng: nhận hoặc bỏ.',
  unknown: (id: string) => `Không có câu nào mang mã «${id}».`,
  unknownHint: (near: string | null) =>
    near ? `Câu gần giống: «${near}». Sửa mã, hoặc xóa dòng này.` : 'Kiểm lại mã, hoặc xóa dòng này.',
  changed: (id: string) => `Câu đã duyệt nhưng đoạn văn đã đổi: «${id}».`,
  changedHint: (revision: number) =>
    `Đọc lại câu này; nếu vẫn tốt thì ghi mã bản mới: ${revision}. Từ nay đến lúc ấy câu không được hỏi.`,
  waiting: (count: number) =>
    `${count} câu điền chỗ trống đang chờ người đọc duyệt; xem bằng «node scripts/list-drafts.ts».`,
};
