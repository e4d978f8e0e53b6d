/** A sentence of a block, with its place in the block's text. */
export interface Sentence {
  start: number;
  end: number;
  text: string;
}

/** Verbs with which a plan orders something. «báo cáo viên» is a person, no order. */
export const orderVerb =
  /(?<!\p{L})(?:(?<!cơ quan )tham mưu|xây dựng|chủ trì|phối hợp|chỉ đạo|theo dõi|đôn đốc|(?<!ban )tổ chức(?! (?:đảng|đoàn|chính trị|cơ sở|xã hội))|báo cáo(?! viên| chính trị)|chuẩn bị|hướng dẫn(?! (?:số|\d))|cập nhật|bổ sung|nghiên cứu|gửi|tổng hợp|triệu tập|bố trí|trực tiếp|căn cứ|bám sát|kiểm tra(?! (?:Đảng|Tỉnh|Trung))|liên hệ|thông báo|chủ động|bảo đảm|đảm bảo|quản lý|tuyên truyền(?! viên)|thường xuyên|kiểm điểm|kết nối|triển khai|sử dụng|lãnh đạo(?=,|\s(?:và\s)?chỉ đạo|\stổ chức)|trang trí|đưa|cụ thể hóa|rà soát|dự trù|phổ biến|đối chiếu|làm|lập|ban hành|không tổ chức|tiếp tục|đẩy mạnh|tăng cường|nghiêm túc)(?!\p{L})/iu;

/** Splits the text of a block where a full stop ends a sentence, or a semicolon leads to another order. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { index } of text.matchAll(/[.;]\s{1,3}(?=\p{L})/gu)) {
    const rest = text.slice(index + 2, index + 60);
    if (text[index] === '.' && !/^\s*\p{Lu}/u.test(rest)) continue;
    if (text[index] === ';' && !(orderVerb.exec(rest.trimStart())?.index === 0)) continue;
    sentences.push({ start, end: index + 1, text: text.slice(start, index + 1) });
    start = index + 1;
  }
  sentences.push({ start, end: text.length, text: text.slice(start) });
  return sentences.filter((sentence) => /\p{L}/u.test(sentence.text));
}
