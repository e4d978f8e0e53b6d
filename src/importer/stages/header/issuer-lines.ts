import { foldWords } from '../letters.ts';

/** A name of a body over one or several printed lines. */
export interface IssuerName {
  text: string;
  line: number;
  /** Lines were put together that may be two names. */
  isGuess?: boolean;
}

// first words of names of bodies, after folding
const opensName =
  /^(?:dang (?:bo|uy|doan)|tinh (?:uy|doan)|thanh (?:uy|doan)|huyen (?:uy|doan)|quan uy|thi uy|xa doan|phuong uy|ban |uy ban|ubnd|ubmttq|ubkt|hdnd|bch |btv |hoi |van phong|so |phong |chi (?:bo|uy|doan|cuc)|doan |lien doan|cong doan|mat tran|mttq|truong |trung tam|bo |chinh phu|quoc hoi|cong an|bo chi huy|quan |tong |cuc |vien |toa an|cong ty|tap doan|thuong truc|dai hoi|hoc vien|bao |dai |nha |khoi |cum |to |tieu ban|trung uong|ttdn|nganh |benh vien|nha may|xi nghiep|lien hiep|ngan hang|kho bac|bao hiem|thanh tra |hop tac xa|chi nhanh|lien doi)/;
// an organ whose superior stands on the next line: «BAN TUYÊN GIÁO / TỈNH ỦY PHÚ THỌ»
const organ =
  /^(?:ban (?:tuyen giao|to chuc|noi chinh|dan van|thuong vu|chap hanh|tuyen giao va dan van)|van phong|uy ban kiem tra|bch|btv|thuong truc)$/;
const superior =
  /^(?:tinh|thanh|huyen|quan|thi|dang|xa|phuong) (?:uy|bo|doan)|^(?:dang bo|trung uong|doan |hoi |cong doan |lien doan |mat tran )/;
// an organ of a unit that the next line names: «CÔNG ĐOÀN CƠ SỞ / TRƯỜNG THCS AN BÌNH»
const organOfUnit =
  /^(?:cong doan(?: co so| bo phan)?|chi bo|dang uy|chi doan|doan (?:co so|thanh nien)|bch (?:doan|cong doan)|hoi cuu chien binh|chi hoi)$/;
const unit =
  /^(?:truong|cong ty|benh vien|tap doan|tong cong ty|hoc vien|dai hoc|nha may|xi nghiep|so |phong |trung tam|cong an|co quan|chi cuc|cuc |ngan hang|toa an|vien )/;
// first words of a line that only goes on
const goesOn =
  /^(?:cac|va|cua|thuoc|truc thuoc|tai|khoi|nganh|cap|dang|nhan dan|viet nam|ho chi minh|trung uong|tinh|thanh pho|huyen|quan|xa|phuong|thi tran|thi xa|dac khu|khu vuc|lan thu|khoa|nhiem ky|so \d)(?: |$)/;
// two names that lost the end of a line between them: «TỈNH ỦY SƠN HÀ BAN TUYÊN GIÁO»
const twoNames =
  /^(?:(?:tinh|thanh|huyen) (?:uy|doan)|dang bo|ubnd|uy ban nhan dan|dang uy) .{2,60} (?:ban (?:tuyen giao|to chuc|dan van|noi chinh|thuong truc|chi dao)|van phong|dang uy|chi bo|so|uy ban kiem tra)(?: |$)/;
const levelEnd = /(?:^| )(?:tinh|thanh pho|huyen|quan|xa|phuong|thi xa)$/;
const breaksOff =
  /(?:^| )(?:cac|va|cua|khoi|tinh|thanh pho|huyen|quan|xa|phuong|thi xa|chap hanh|doanh|truc thuoc)$/;
const joint = /^[-–—+]\s*|\s*[-–—+]$|\s+VÀ$/u;

/** Lines of the left column as names of bodies, the superior first; names of joint issuers are one name, « - » between. */
export function joinNames(lines: readonly IssuerName[]): IssuerName[] {
  const names: IssuerName[] = [];
  let isOpen = false;
  for (const { text, line } of lines) {
    const plain = text
      .replace(/^[-–—+]\s*/u, '')
      .replace(/\s*[-–—+]$|\s+VÀ$/u, '')
      .trim();
    const last = names.at(-1);
    if (last && (isOpen || /^[-–—+]/.test(text))) last.text += ` - ${plain}`;
    else if (last && continues(last.text, plain)) {
      const isSure =
        !/^\p{Ll}/u.test(plain) &&
        (goesOn.test(foldWords(plain)) || plain.split(' ').length < 3 || isUnfinished(last.text));
      last.text += ` ${plain}`;
      if (!isSure) last.isGuess = true;
    } else if (plain)
      names.push({ text: plain, line, ...(twoNames.test(foldWords(plain)) && { isGuess: true }) });
    isOpen = joint.test(text) && !/^[-–—+]/.test(text);
  }
  return names;
}

function continues(before: string, text: string): boolean {
  const [last, next] = [foldWords(before), foldWords(text)];
  if ((organ.test(last) && superior.test(next)) || (organOfUnit.test(last) && unit.test(next))) return true;
  if (
    /^(?:tinh|thanh pho|huyen|quan|xa|phuong|thi tran|thi xa|khoa|nhiem ky|lan thu)(?: |$)/.test(next) &&
    !/ (?:uy|doan)(?: |$)/.test(next.slice(0, 12))
  )
    return true;
  if (!opensName.test(`${next} `)) return true;
  // «PHƯỜNG / HỘI AN» is one name, «HỘI NÔNG DÂN TỈNH / HỘI NÔNG DÂN XÃ» are two
  if (levelEnd.test(last) && next.split(' ').length > 2) return false;
  return (
    breaksOff.test(last) &&
    !/^(?:ban|dang uy|chi bo|van phong|uy ban|ubnd|hoi dong|so|phong|thuong truc)(?: |$)/.test(next)
  );
}

function isUnfinished(name: string): boolean {
  const words = foldWords(name);
  return breaksOff.test(words) || organ.test(words) || organOfUnit.test(words);
}
