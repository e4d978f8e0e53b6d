/** Words of the search form itself, printed when the page is built. */
export const searchFormText = {
  label: 'Tìm trong thư viện',
  hint: 'Gõ số hiệu hoặc từ khóa, có dấu hay không dấu',
  button: 'Tìm',
} as const;

/** What the index and the number door's files say about campaigns and clauses. */
export const searchText = {
  campaign: (name: string) => `Đợt học: ${name}`,
  event: (from: string, to: string) => `Họp từ ${from} đến ${to}`,
  dated: (name: string, date: string) => `${name}, ngày ${date}`,
  clause: (path: string, heading: string) => (heading ? `mục ${path}: ${heading}` : `mục ${path}`),
} as const;

/** Sentences of the number door, in the search box and on the page of results. */
export const doorText = {
  dated: (name: string, date: string) => `${name}, ngày ${date}`,
  term: (term: string) => `khóa ${term}`,
  alsoCalled: (name: string) => `Còn gọi: ${name}`,
  replaced: (symbol: string) => `Đã được thay bằng ${symbol}`,
  choice: (asked: string, count: number) => `Có ${count} văn bản cùng số ${asked}:`,
  partial: (asked: string, count: number) => `${count} văn bản mang số ${asked}:`,
  cut: 'Còn nữa; xin gõ thêm loại, cơ quan hoặc năm.',
  absent: (asked: string) => `Chưa có ${asked}.`,
  isItThis: (asked: string, symbol: string) => `Chưa có ${asked}. Có phải ${symbol}?`,
  nearest: 'Số gần nhất đang có:',
  signed: 'Văn bản do người mang tên này ký:',
  onDate: (asked: string) => `Ban hành, họp hoặc đến hạn (${asked}):`,
} as const;

/** Sentences of the suggestions under the search box. */
export const searchBoxText = {
  suggestions: 'Gợi ý tìm kiếm',
  groups: {
    number: 'Số hiệu',
    document: 'Văn bản',
    campaign: 'Đợt học',
    term: 'Thuật ngữ',
  },
  searchFor: (query: string) => `Tìm «${query}» trong nội dung`,
  searchWithin: (query: string) => `Tìm «${query}» trong văn bản này`,
  announce: (count: number) => (count === 0 ? 'Không có gợi ý.' : `Có ${count} gợi ý.`),
} as const;
