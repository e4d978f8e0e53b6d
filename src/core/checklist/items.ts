/** Parts of the list, in the order in which one prepares. */
export const checklistGroups = ['people', 'hall', 'link', 'materials', 'safety', 'after'] as const;
export type ChecklistGroup = (typeof checklistGroups)[number];

interface ItemShape {
  id: string;
  group: ChecklistGroup;
  /** Words by which a plan speaks of it, in lower case and with old-style tone marks. */
  words: readonly string[];
}

/** What has to be ready for a study conference, gathered from the plans; texts are in the strings. */
export const checklistItems = [
  { id: 'summons', group: 'people', words: ['triệu tập'] },
  { id: 'invitations', group: 'people', words: ['giấy mời'] },
  { id: 'attendance', group: 'people', words: ['quản lý chặt chẽ đại biểu', 'danh sách'] },
  { id: 'planned-count', group: 'people', words: ['số lượng', 'dự kiến'] },
  { id: 'transport', group: 'people', words: ['đưa, đón', 'đưa đón'] },
  { id: 'speakers', group: 'people', words: ['làm báo cáo viên', 'trực tiếp truyền đạt'] },
  { id: 'hall', group: 'hall', words: ['hội trường', 'phòng họp'] },
  {
    id: 'facilities',
    group: 'hall',
    words: ['điều kiện cơ sở vật chất', 'và cơ sở vật chất', 'điều kiện cần thiết'],
  },
  { id: 'overflow', group: 'hall', words: ['nhiều hội nghị', 'nhiều lớp'] },
  { id: 'banner', group: 'hall', words: ['ma-két', 'ma két', 'ma kết'] },
  { id: 'name-boards', group: 'hall', words: ['biển tên'] },
  { id: 'water', group: 'hall', words: ['nước uống'] },
  { id: 'power', group: 'hall', words: ['nguồn điện', 'máy phát'] },
  { id: 'line', group: 'link', words: ['đường truyền'] },
  { id: 'screen', group: 'link', words: ['màn hình'] },
  { id: 'sound', group: 'link', words: ['âm thanh'] },
  { id: 'rehearsal', group: 'link', words: ['tổng duyệt', 'chạy thử'] },
  {
    id: 'materials',
    group: 'materials',
    words: ['cấp phát tài liệu', 'chuẩn bị tài liệu', 'các loại tài liệu'],
  },
  { id: 'budget', group: 'materials', words: ['kinh phí'] },
  { id: 'health', group: 'safety', words: ['phòng chống dịch', 'y tế'] },
  { id: 'security', group: 'safety', words: ['an ninh', 'cháy nổ'] },
  { id: 'actual-count', group: 'after', words: ['tham dự thực tế'] },
  { id: 'make-up', group: 'after', words: ['học bù'] },
  { id: 'report', group: 'after', words: ['kết quả tổ chức', 'kết quả học tập', 'kết quả nghiên cứu'] },
] as const satisfies readonly ItemShape[];

export type ChecklistItemId = (typeof checklistItems)[number]['id'];
