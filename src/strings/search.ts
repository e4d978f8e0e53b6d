/** Sentences of the number door, shared by the search box, the page of results and the index. */
export const searchText = {
  label: 'Tìm trong thư viện',
  hint: 'Gõ số hiệu hoặc từ khóa, có dấu hay không dấu',
  button: 'Tìm',
  numbersTitle: 'Theo số hiệu, tên gọi',
  campaign: (name: string) => `Đợt học: ${name}`,
  event: (from: string, to: string) => `Họp từ ${from} đến ${to}`,
  dated: (name: string, date: string) => `${name}, ngày ${date}`,
  clause: (path: string, heading: string) => (heading ? `mục ${path}: ${heading}` : `mục ${path}`),
  term: (term: string) => `khóa ${term}`,
  alsoCalled: (name: string) => `Còn gọi: ${name}`,
  replaced: (symbol: string) => `Đã được thay bằng ${symbol}`,
  choice: (asked: string, count: number) => `Có ${count} văn bản cùng số ${asked}:`,
  partial: (asked: string, count: number) => `${count} văn bản mang số ${asked}:`,
  cut: (asked: string) => `Còn văn bản khác mang số ${asked}; xin gõ thêm loại hoặc cơ quan ban hành.`,
  absent: (asked: string) => `Chưa có ${asked}.`,
  isItThis: (asked: string, symbol: string) => `Chưa có ${asked}. Có phải ${symbol}?`,
  nearest: 'Số gần nhất đang có:',
  signed: 'Văn bản do người mang tên này ký:',
  onDate: (asked: string) => `Ban hành, họp hoặc đến hạn (${asked}):`,
  moreNames: 'Còn nữa; xin gõ thêm để thu hẹp.',
} as const;

/** Sentences of the suggestions under the search box. */
export const searchBoxText = {
  suggestions: 'Gợi ý tìm kiếm',
  groups: {
    number: 'Số hiệu',
    document: 'Văn bản',
    campaign: 'Đợt học',
    term: 'Thuật ngữ, chữ viết tắt',
    recent: 'Tìm gần đây',
  },
  searchFor: (query: string) => `Tìm «${query}» trong nội dung`,
  searchWithin: (query: string) => `Tìm «${query}» trong văn bản này`,
  announce: (count: number) =>
    count === 0 ? 'Không có gợi ý.' : `Có ${count} gợi ý, dùng phím mũi tên để chọn.`,
} as const;
