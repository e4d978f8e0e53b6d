import type { TargetField } from '../core/document/target.ts';

/** Names of the fields of work that targets are grouped by. */
export const targetFieldWords: Record<TargetField, string> = {
  country: 'Mục tiêu chung của đất nước',
  growth: 'Tăng trưởng, thu nhập',
  industry: 'Công nghiệp, dịch vụ, kinh tế số',
  science: 'Khoa học, giáo dục, trí thức',
  labour: 'Lao động, việc làm',
  rural: 'Nông nghiệp, nông thôn',
  cooperatives: 'Kinh tế tập thể',
  land: 'Đất đai',
  society: 'An sinh xã hội, nhà ở',
  health: 'Y tế, tuổi thọ',
  environment: 'Môi trường, rừng, nước sạch',
  law: 'Nhà nước pháp quyền',
  party: 'Xây dựng Đảng',
};

/** Sentences of the table of targets. */
export const targetWords = {
  title: 'Bảng chỉ tiêu',
  lead: 'Mọi chỉ tiêu, mục tiêu có năm của các nghị quyết, kết luận trong một bảng: xếp và lọc theo năm, lĩnh vực, văn bản.',
  note: 'Các con số ghi theo văn bản lúc ban hành; có số đã được văn bản sau điều chỉnh. Chạm vào “nguồn” để xem dữ kiện, độ tin cậy và nơi nói nó.',
  chartsTitle: 'Một chỉ tiêu qua các mốc năm',
  chartsLead:
    'Mỗi hình là một chỉ tiêu được đặt cho nhiều năm, hoặc được nhiều văn bản đặt. Trục đứng không bắt đầu từ số không; chấm là mức, vạch dọc là khoảng.',
  chartTable: 'Xem bằng bảng',
  tableTitle: 'Tất cả chỉ tiêu',
  caption: 'Chỉ tiêu của các nghị quyết, kết luận: mức, năm phải đạt, lĩnh vực, văn bản và nguồn',
  measure: 'Chỉ tiêu',
  value: 'Mức',
  year: 'Năm',
  field: 'Lĩnh vực',
  document: 'Văn bản',
  source: 'Nguồn',
  sources: (count: number) => (count === 1 ? 'một nguồn' : `${count} nguồn`),
  sourceOf: (measure: string, document: string, count: number) =>
    `${count === 1 ? 'một nguồn' : `${count} nguồn`}: ${measure}, ${document}`,
  period: (from: number, to: number) => `${from}–${to}`,
  section: (section: string) => `mục ${section}`,
  filters: 'Lọc bảng',
  allYears: 'Mọi năm',
  allFields: 'Mọi lĩnh vực',
  allDocuments: 'Mọi văn bản',
  shown: (shown: number, all: number) => `Đang xem ${shown} trong ${all} chỉ tiêu.`,
  none: 'Không có chỉ tiêu nào hợp các điều đã chọn.',
  clear: 'Bỏ lọc',
  sortBy: (column: string) => `Xếp theo ${column.toLowerCase()}`,
  atYear: (year: number, value: string, document: string) => `năm ${year}: ${value} (${document})`,
  ofDocument: 'Chỉ tiêu trong bảng chung',
} as const;
