import { foldWords } from '../letters.ts';

/** A name of a body over one or several printed lines. */
export interface IssuerName {
  text: string;
  line: number;
}

// first words of names of bodies, after folding
const opensName =
  /^(?:dang (?:bo|uy|doan)|tinh (?:uy|doan)|thanh (?:uy|doan)|huyen (?:uy|doan)|quan uy|thi uy|xa doan|phuong uy|ban |uy ban|ubnd|ubmttq|ubkt|hdnd|bch |btv |hoi |van phong|so |phong |chi (?:bo|uy|doan|cuc)|doan |lien doan|cong doan|mat tran|mttq|truong |trung tam|bo |chinh phu|quoc hoi|cong an|bo chi huy|quan |tong |cuc |vien |toa an|cong ty|tap doan|thuong truc|dai hoi|hoc vien|bao |dai |nha |khoi |cum |to |tieu ban|trung uong|ttdn|nganh )/;
// an organ whose superior stands on the next line: «BAN TUYÊN GIÁO / TỈNH ỦY PHÚ THỌ»
const organ =
  /^(?:ban (?:tuyen giao|to chuc|noi chinh|dan van|thuong vu|chap hanh|tuyen giao va dan van)|van phong|uy ban kiem tra|bch|btv|thuong truc)$/;
const superior =
  /^(?:tinh|thanh|huyen|quan|thi|dang|xa|phuong) (?:uy|bo|doan)|^(?:dang bo|trung uong|doan |hoi |cong doan |lien doan |mat tran )/;
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
    else if (last && continues(last.text, plain)) last.text += ` ${plain}`;
    else if (plain) names.push({ text: plain, line });
    isOpen = joint.test(text) && !/^[-–—+]/.test(text);
  }
  return names;
}

function continues(before: string, text: string): boolean {
  const [last, next] = [foldWords(before), foldWords(text)];
  if (organ.test(last) && superior.test(next)) return true;
  if (
    /^(?:tinh|thanh pho|huyen|quan|xa|phuong|thi tran|thi xa|khoa|nhiem ky|lan thu)(?: |$)/.test(next) &&
    !/ (?:uy|doan)(?: |$)/.test(next.slice(0, 12))
  )
    return true;
  if (!opensName.test(`${next} `)) return true;
  return (
    breaksOff.test(last) &&
    !/^(?:ban|dang uy|chi bo|van phong|uy ban|ubnd|hoi dong|so|phong|thuong truc)(?: |$)/.test(next)
  );
}
