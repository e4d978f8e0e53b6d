import { foldLetters, foldWords, isCapitals } from '../letters.ts';

/** What a run of words at the end of a document is, told by its form. */
export type ClosingPart =
  | 'heading'
  | 'authority'
  | 'position'
  | 'signed'
  | 'name'
  | 'recipient'
  | 'annex'
  | 'numbered'
  | 'other';

const heading = /^n[oơ]i (?:nh[aậ]n|g[uử]i) ?(?:\([^)]{0,40}\))? ?(?:[:.]|-(?=\s)|$)/iu;
const authority =
  /^(?:T ?[/\\] ?M|TM ?[./]|K ?[/\\] ?T|KT ?[./]|T ?[/\\] ?L|TL ?[./]|TUQ ?\.?|T ?[/\\] ?UQ|Q ?\.|TM(?= (?:BAN|ĐẢNG|ĐOÀN|CHI|ỦY|UỶ|UBND|HĐND|HỘI))|KT(?= (?:BÍ|CHỦ|TRƯỞNG|CHÁNH|GIÁM))|TL(?= (?:BAN|CHỦ|BÍ|TRƯỞNG)))\.? ?(?=\p{L})/u;
// first words of positions, after folding
const position =
  /^(?:q |quyen )?(?:pho |tong |uy vien|chanh |truong (?:ban|phong|doan|bo mon|khoa|nganh)|giam doc|chu (?:tich|nhiem|toa|tri)|bi thu|thu (?:truong|ky|tuong)|hieu |cuc truong|vu truong|vien truong|bo truong|doan chu tich|thuong truc|nguoi (?:lap|ghi)|dai dien|truong ban|can bo|chinh uy|chi huy|tu lenh)/;
const smallPosition =
  /^(?:q |quyen )?(?:pho )?(?:bi thu(?: thuong truc| chi bo| dang uy| tinh uy| thanh uy| huyen uy)?|chu tich(?: ubnd| hdnd| uy ban)?|chanh van phong|truong ban(?: thuong truc)?|giam doc|tong bi thu|chu nhiem|thuong truc ban bi thu|uy vien bo chinh tri|chu tich nuoc|thu tuong|tong giam doc|truong phong|hieu truong)$/;
const signed = /^[^\p{L}]{0,3}(?:da ky|ky ten|da duyet|chu ky|ky, |da dong dau|ky va dong dau|signed|dau)/u;
const dash = /^(?:[-+•●▪·–—*]\s?(?=[\p{L}(“"⟦])|như trên|l[uư]u ?[: ])/iu;
const annex =
  /^(?:phu luc|phu bieu|bieu (?:mau|so|\d)|mau (?:so|bao cao|bien ban|\d|phieu)|danh (?:sach|muc)|de cuong|bang (?:tong|phan|thong|so)|lich |dang cong san viet nam|cong hoa xa hoi)/;
const annexNumber = /^(?:phụ lục|phụ biểu|biểu|mẫu|biểu mẫu)(?: số)? ?(?:[\dIVX]{1,4}|kèm theo)?[.:]?$/iu;
const ranks =
  /^(?:(?:GS|PGS|TSKH|TS|ThS|Ths|DSCKII?|BSCKII?|BS|CKII?|CN|KS|LS|DS|NGND|NGƯT|NSND|NSƯT|TTND|TTƯT)(?:\. ?|[ -])|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy|uý) |Chuẩn đô đốc )/u;
// «Lưu Văn Tài» is a name, «Lưu Văn phòng», «Lưu Hồ sơ» a recipient
const namedLuu = /^(?:Lưu(?: \p{Lu}\p{Ll}+){1,3}|LƯU(?: \p{Lu}{2,}){2,3})$/u;
const filed = /^luu (?:van (?:phong|thu)|ho so|tru)/;
const families = new Set(
  (
    'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh mai truong luu luong dao doan vuong ' +
    'trinh cao ta ha to chu thai quach kieu la lam nong trieu hua giang lo vang sung thao lau cam quang tong luong hoa ' +
    'ma siu ro dieu thach son kim danh chau be vi dam khuat phung phi nghiem dong ninh mac mach vien tu on au doan ' +
    'sam ong khuong kha thieu cu mua rcom kpa mlo ayun deo leo mong lanh chao sin lu nay ' +
    'giap than tang khong lai ban hau luc ung uong truong diep phu ngac van quan am tieu dong chau ksor rmah y h'
  ).split(' '),
);
const longestLine = 200;

/** Tells what a run of words is; what has no sure form is 'other'. */
export function closingPartOf(text: string): ClosingPart {
  if (isRecipientsHeading(text)) return 'heading';
  if (text.length > longestLine) return 'other';
  const folded = foldLetters(text);
  if (text.length <= 90 && authority.test(text)) return 'authority';
  if (signed.test(folded)) return 'signed';
  if (dash.test(text)) return namedLuu.test(text) && !filed.test(folded) ? 'name' : 'recipient';
  const words = foldWords(text);
  if (isCapitals(text.slice(0, 3)) && isCapitals(text.slice(0, 12)) && annex.test(words)) return 'annex';
  if (annexNumber.test(text)) return 'annex';
  if (text.length <= 70 && position.test(words) && isCapitals(text.replace(/\([^)]{0,40}\)/gu, '')))
    return 'position';
  if (smallPosition.test(words) && /^\p{Lu}/u.test(text) && !/[.;,]$/.test(text)) return 'position';
  if (readName(text)) return 'name';
  return /^(?:[IVX]{1,5}|\d{1,2}|[A-H])[.)-]\s?\p{L}|^(?:Điều|Chương|Mục|Phần) [\divxIVX]/u.test(text)
    ? 'numbered'
    : 'other';
}

/** «Nơi nhận:», also with its first recipient on the line: the words of the heading, or null. */
export function isRecipientsHeading(text: string): boolean {
  return heading.test(text.slice(0, 80));
}

/** The mark that a line of authority starts with, as printed («T/M», «KT.»), and the words after it; null for none. */
export function readAuthority(text: string): { mark: string; after: string } | null {
  const match = authority.exec(text);
  if (!match) return null;
  return { mark: match[0].trim(), after: text.slice(match[0].length).replace(/\s*[:,.]\s*$/, '') };
}

/** A person's name on a line of its own, without degree, rank and note of signing; null for anything else. */
export function readName(text: string): string | null {
  const plain = text
    .replace(/^\W{0,3}(?:đã ký|đã kí|ký tên)\W{0,4}/iu, '')
    .replace(/\s*\((?:đã ký|đã kí)[^)]{0,30}\)\s*$/iu, '')
    .replace(ranks, '')
    .replace(ranks, '')
    .replace(ranks, '')
    .trim();
  const words = plain.split(' ');
  if (words.length < 2 || words.length > 6 || plain.length > 45) return null;
  if (!words.every((word) => /^\p{Lu}[\p{L}'’-]*\.?$/u.test(word))) return null;
  if (!hasSmallLetter(plain) && position.test(foldWords(plain))) return null;
  if (smallPosition.test(foldWords(plain))) return null;
  const isFamily = families.has(foldWords(words[0] as string));
  return isFamily && (hasSmallLetter(plain) || words.length <= 4) ? plain : null;
}

const hasSmallLetter = (text: string) => /\p{Ll}/u.test(text);
