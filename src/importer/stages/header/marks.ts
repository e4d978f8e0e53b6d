import { foldCompact, foldLetters, isCapitals } from '../letters.ts';

/** What a line of the head says beside the identity of the document. */
export type HeadMark = 'urgency' | 'draft' | 'restricted' | 'letterSubject' | 'ornament';

const urgency = /^(?:dokhan)?(?:khan|thuongkhan|hoatoc|hoatochengio)(?:[\d].*|den.*|truoc.*)?$/;
const draft = /^(?:ban)?duthao(?:lan(?:thu)?\w{1,6})?(?:ngay.*|\d.*)?$/;
const restricted =
  /^(?:luuhanhnoibo|khongphobien.*|khongdangtrenmang.*|chiluuhanh.*|taitieulieunoibo|tailieunoibo.*)$/;
const ornament = /^(?:o0o|o00o|oo0oo|ooo|0o0|o)$/;
const letterSubject = /^(?:v ?[/\\] ?v|v\/\/v|ve viec|trich yeu) ?[.:]? ?(?=\S)/;
const longestMark = 90;

/** The mark that fills a line of the head, or null; only capitals make an urgency mark. */
export function readHeadMark(text: string): HeadMark | null {
  if (letterSubject.test(foldLetters(text.slice(0, 40)))) return 'letterSubject';
  if (text.length > longestMark) return null;
  const compact = foldCompact(text);
  if (ornament.test(compact)) return 'ornament';
  if (urgency.test(compact) && isCapitals(text.slice(0, 7))) return 'urgency';
  if (draft.test(compact)) return 'draft';
  return restricted.test(compact) ? 'restricted' : null;
}

/** The subject of a letter without its «V/v». */
export function withoutAbout(text: string): string {
  const about = /^(?:v ?[/\\] ?v|trich yeu) ?[.:]? ?/.exec(foldLetters(text));
  return text.slice(about?.[0].length ?? 0);
}
