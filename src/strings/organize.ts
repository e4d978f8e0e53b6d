/** Sentences of the list of tools for those who organize study. */
export const organize = {
  title: 'Tổ chức',
  lead: 'Công cụ cho văn phòng cấp ủy và người tổ chức học tập, quán triệt.',
  lintTitle: 'Soi kế hoạch',
  lintLead: 'Chỉ ra ngày, hạn, số ký hiệu và cách đánh số nên xem lại trong kế hoạch học tập.',
  inspectTitle: 'Soi văn bản',
  inspectLead:
    'Đọc một tệp hay đoạn dán ngay trên máy, không gửi đi đâu; tải về tệp nội dung để đưa lên trang.',
} as const;
