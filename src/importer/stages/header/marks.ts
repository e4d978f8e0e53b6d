import { foldCompact, foldLetters, isCapitals } from '../letters.ts';

/** What a line of the head says beside the identity of the document. */
export type HeadMark = 'urgency' | 'draft' | 'restricted' | 'letterSubject' | 'ornament' | 'stamp';

const urgency = /^(?:dokhan)?(?:khan|thuongkhan|hoatoc|hoatochengio)(?:[\d].*|den.*|truoc.*)?$/;
const draft = /^(?:ban)?duthao(?:lan(?:thu)?\w{1,6})?(?:ngay.*|\d.*)?$/;
const restricted =
  /^(?:luuhanhnoibo|tailieuthuhoi.*|khongphobien.*|khongdangtrenmang.*|chiluuhanh.*|taitieulieunoibo|tailieunoibo.*)$/;
const ornament = /^(?:o0o|o00o|oo0oo|ooo|0o0|o)$/;
// stamps of the office that received, copied or signed the paper by machine
const incoming = /^(?:congvan|vanban)?den(?:$|so\d|ngay\d|gio\d|chuyen)/;
const copied = /^(?:saoy(?:banchinh)?|saoluc|bansao|banchinh|trichsao)$/;
const signedByMachine =
  /^(?:nguoiky|kyboi|duockyboi|kysoboi|thoigianky|ngaykyso|email\w+(?:vn|com)$|signaturevalid|digitallysigned)/;
// «Số: 1234», «Ngày: 15/9/2026», «Chuyển: …» under such a stamp
const underStamp =
  /^(?:so ?:? ?\d{0,6}|(?:gio|ngay) ?[:.]? ?[\d./: -]{0,20}|chuyen ?:? ?.{0,40}|luu ho so.{0,30}|so va ky hieu ho so.{0,20}|[.… ]*)$/;
const letterSubject = /^(?:v ?[/\\] ?v|v\/\/v|ve viec|trich yeu) ?[.:]? ?(?=\S)/;
const longestMark = 90;

/** The mark that fills a line of the head, or null; only capitals make an urgency mark. */
export function readHeadMark(text: string): HeadMark | null {
  if (letterSubject.test(foldLetters(text.slice(0, 40)))) return 'letterSubject';
  if (text.length > longestMark) return null;
  const compact = foldCompact(text);
  if (ornament.test(compact)) return 'ornament';
  if (urgency.test(compact) && isCapitals(text.slice(0, 7))) return 'urgency';
  if (draft.test(compact) && /^[\p{Lu}(*[]/u.test(text)) return 'draft';
  if (incoming.test(compact) && isCapitals(text.slice(0, 3))) return 'stamp';
  if ((copied.test(compact) && isCapitals(text)) || signedByMachine.test(compact)) return 'stamp';
  return restricted.test(compact) ? 'restricted' : null;
}

/** True for a line that belongs to a stamp above it: its own number, day and way through the office. */
export function isUnderStamp(text: string): boolean {
  return text.length <= longestMark && underStamp.test(foldLetters(text));
}

/** The subject of a letter without its «V/v». */
export function withoutAbout(text: string): string {
  const about = /^(?:v ?[/\\] ?v|trich yeu) ?[.:]? ?/.exec(foldLetters(text));
  return text.slice(about?.[0].length ?? 0);
}
