import { foldVietnamese, toOldTone } from '../../text/vietnamese.ts';
import { isNumbered, type Place } from './places.ts';

/** What a part of a plan is about, told by its heading. */
export type Topic =
  | 'preamble'
  | 'purpose'
  | 'budget'
  | 'organization'
  | 'programme'
  | 'propaganda'
  | 'audience'
  | 'materials'
  | 'contents'
  | 'conference'
  | 'other';

// Folded words of headings, tried in this order: «NỘI DUNG, ĐỐI TƯỢNG, HÌNH THỨC» names no one topic.
const headings: readonly [Topic, RegExp][] = [
  ['other', /^(?:ve )?noi dung.{0,40}doi tuong/],
  ['purpose', /^(?:muc dich|yeu cau|quan diem|muc tieu)/],
  ['budget', /^(?:ve )?kinh phi/],
  ['organization', /to chuc thuc hien|^phan cong|trach nhiem thuc hien|che do bao cao|to chuc trien khai/],
  ['programme', /chuong trinh(?:,| va|\/)? ?(?:ke hoach )?hanh dong|^xay dung (?:ke hoach|chuong trinh)/],
  ['propaganda', /^(?:cong tac |ve )?(?:tuyen truyen|pho bien|thong tin, tuyen truyen)/],
  ['materials', /^(?:ve )?tai lieu/],
  ['audience', /^(?:ve )?(?:doi tuong|thanh phan hoc)/],
  ['contents', /^(?:ve )?noi dung(?!,? (?:va )?chuong trinh)/],
  [
    'conference',
    /hoi nghi|hinh thuc|phuong thuc|ke hoach hoc tap|to chuc (?:nghien cuu|hoc tap|quan triet|lop)|^thoi gian/,
  ],
];

/** The topic of a place: that of the nearest numbered words above it (its own included) that name one. */
export function topicOf(place: Place): Topic {
  let topic: Topic = place.parent === null && !isNumbered(place) ? 'preamble' : 'other';
  for (let at: Place | null = place; at; at = at.parent) {
    const title = isNumbered(at) ? titleOf(at) : null;
    if (!title) continue;
    const folded = foldVietnamese(toOldTone(title)).trim();
    const found = headings.find(([, pattern]) => pattern.test(folded));
    if (found) {
      topic = found[0];
      break;
    }
  }
  return topic;
}

/** A heading, or the few words before a colon at the start of a numbered paragraph («3. Đối tượng: …»); else null. */
function titleOf({ block, words }: Place): string | null {
  if (block.kind === 'heading') return words;
  const lead = leadOf(words);
  return lead.length <= 80 && (lead.length === words.length || words[lead.length] === ':') ? lead : null;
}

/** The words before the first colon or full stop, at most 160 characters: what a paragraph is headed with. */
export function leadOf(words: string): string {
  const end = words.slice(0, 160).search(/[:.](?:\s|$)/);
  return words.slice(0, end < 0 ? 160 : end);
}

const attribute =
  /^\(?(?:thời gian|thời lượng|thành phần|địa điểm|địa chỉ|hình thức|nội dung|chương trình|báo cáo viên|chủ trì|bắt đầu|hoàn thành|ma-?\s?két|số lượng|lưu ý|ghi chú)(?!\p{L})/iu;

/** True for a line that says something of the conference or part above it: «Thời gian: …», «(Địa chỉ: …)». */
export function isAttribute({ words }: Place): boolean {
  return attribute.test(words);
}
