import { orderVerb } from './sentences.ts';

const orderVerbs = new RegExp(orderVerb, 'giu');

/** How the name of a body or a person with a duty begins. */
const bodyWord =
  /^(?:(?:Giao|Đối với|Đề nghị|Yêu cầu)\s)?(?:(?:Các|Các đồng chí|Đồng chí|Toàn thể|Một số)\s)?(?:ban(?! hành)|văn phòng|tổ(?! chức)|tổ chức (?:đảng|cơ sở|đoàn|chính trị|xã hội)|tiểu ban|trung tâm|ủy ban|uỷ ban|ubnd|hđnd|mttq|mặt trận|đoàn|công đoàn|liên đoàn|hội(?! nghị)|cấp (?:ủy|uỷ)|chi (?:ủy|uỷ|bộ)|chi,|đảng (?:ủy|uỷ|bộ)|tỉnh (?:ủy|uỷ)|thành (?:ủy|uỷ)|huyện (?:ủy|uỷ)|quận (?:ủy|uỷ)|thị (?:ủy|uỷ)|xã|phường|sở|phòng|cơ quan|đơn vị|đoàn thể|tccsđ|tccsd|người đứng đầu|bí thư|thường trực|lãnh đạo(?! chỉ đạo)|trường|báo(?! cáo)|đài)(?!\p{L})/iu;

/** The body that a heading names as a whole: «2. Văn phòng Đảng ủy Khối»; null for any other heading. */
export function headedActor(words: string): string | null {
  const name = words.replace(/[:.]$/u, '').trim();
  return bodyWord.test(name) && !orderVerb.test(name) && name.length <= 160 ? withoutLead(name) : null;
}

/** The body at the start of a sentence, before a colon or its first verb; null when it begins with something else. */
export function actorIn(sentence: string): string | null {
  const text = afterOpening(sentence.trim());
  if (!bodyWord.test(text)) return null;
  const verb = [...text.slice(0, 400).matchAll(orderVerbs)].find(({ index }) => index > 1);
  const beforeVerb = verb ? text.slice(0, verb.index) : text;
  const colon = beforeVerb.search(/:(?:\s|$)/);
  // «Đảng ủy: Quân sự, Công an thành phố» goes on after its colon.
  const isNameAfterColon = colon > 0 && /^:\s\p{Lu}[^.;]{3,}/u.test(beforeVerb.slice(colon));
  const name = withoutLead(colon > 0 && !isNameAfterColon ? beforeVerb.slice(0, colon) : beforeVerb);
  return name && name.length <= 200 ? name : null;
}

/** What may stand before the name: «Chế độ báo cáo: », «Sau đợt học tập, …, », «… yêu cầu ». */
function afterOpening(text: string): string {
  const plain = text.replace(/^(?:Chế độ báo cáo|Báo cáo viên)\s?:\s?/u, '');
  const demanded = plain.slice(/^[^.;]{0,120}?\syêu cầu\s/iu.exec(plain)?.[0].length ?? 0);
  if (demanded !== plain && bodyWord.test(demanded)) return demanded;
  if (!/^(?:Sau|Trên cơ sở)\s/u.test(plain)) return plain;
  for (const { index } of plain.slice(0, 300).matchAll(/,\s/g)) {
    if (bodyWord.test(plain.slice(index + 2))) return plain.slice(index + 2);
  }
  return plain;
}

function withoutLead(name: string): string {
  return name.replace(/^(?:Giao|Đối với|Đề nghị|Yêu cầu)\s/u, '').replace(/[\s,:;]+$/u, '');
}
