import { kindOf } from '../document/kind.ts';
import { formatDate } from '../document/plain-date.ts';
import type { Library, OfficialDocument } from '../library/library.ts';
import { foldVietnamese } from '../text/vietnamese.ts';

/** How a question calls documents: each name means exactly one document of the library, or is null. */
export interface Names {
  /** «Nghị quyết số 18-NQ/TW, ngày 16/6/2022»; local documents name their issuer as well. */
  full(doc: OfficialDocument): string | null;
  /** Without the day of issue, for questions that ask it: «Nghị quyết số 18-NQ/TW của … khóa XIII». */
  undated(doc: OfficialDocument): string | null;
  issuer(doc: OfficialDocument): string | null;
}

/**
 * Prepares the names of a library once. Numbers restart in every term and issuers share codes,
 * so a name that two documents would bear is lengthened by the subject, and given up when that does not help.
 */
export function createNames(library: Library): Names {
  // «Thành ủy (văn bản nguồn không ghi tên thành phố)»: the part in brackets is for the page of the body.
  const issuer = (doc: OfficialDocument) =>
    library.bodies.get(doc.data.issuer)?.name.replace(/\s*\([^()]*\)$/, '') ?? null;
  const campaign = (doc: OfficialDocument) => library.campaigns.get(doc.data.campaign ?? '')?.shortName;
  const isCentral = (doc: OfficialDocument) => library.bodies.get(doc.data.issuer)?.level === 'central';
  const full = unique(library.documents, (doc) => fullName(doc, issuer(doc), isCentral(doc), campaign(doc)));
  const undated = unique(library.documents, (doc) => undatedName(doc, issuer(doc)));
  return {
    full: (doc) => full.get(doc.id) ?? null,
    undated: (doc) => undated.get(doc.id) ?? null,
    issuer,
  };
}

function fullName(
  { data }: OfficialDocument,
  issuer: string | null,
  central: boolean,
  campaign: string | undefined,
): string | null {
  const kind = capitalize(kindOf(data.kind).label);
  const year = data.issuedOn?.slice(0, 4) ?? yearOf(data.issuedWithin);
  if (!data.symbol)
    return issuer && data.kind === 'plan'
      ? `${kind} của ${issuer}${inYear(year)}${campaign ? ` về ${campaign}` : ''}`
      : titled(kind, data.subject);
  if (!data.issuedOn) return issuer ? `${kind} số ${data.symbol} của ${issuer}${inYear(year)}` : null;
  const dated = `${kind} số ${data.symbol}, ngày ${formatDate(data.issuedOn)}`;
  return central ? dated : issuer && `${dated} của ${issuer}`;
}

function undatedName({ data }: OfficialDocument, issuer: string | null): string | null {
  const kind = capitalize(kindOf(data.kind).label);
  if (!data.symbol) return titled(kind, data.subject);
  if (!issuer) return null;
  const term = data.term && !issuer.includes('khóa') ? ` khóa ${data.term}` : '';
  return `${kind} số ${data.symbol} của ${issuer}${term}`;
}

function unique(docs: readonly OfficialDocument[], name: (doc: OfficialDocument) => string | null) {
  const first = docs.map((doc) => ({ doc, text: name(doc) }));
  const count = tally(first);
  const longer = first.map(({ doc, text }) =>
    text && count.get(foldVietnamese(text)) !== 1
      ? { doc, text: `${text}, ${doc.data.subject}` }
      : { doc, text },
  );
  const final = tally(longer);
  return new Map(
    longer.map(({ doc, text }) => [doc.id, text && final.get(foldVietnamese(text)) === 1 ? text : null]),
  );
}

function tally(named: readonly { text: string | null }[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const { text } of named) {
    if (text) count.set(foldVietnamese(text), (count.get(foldVietnamese(text)) ?? 0) + 1);
  }
  return count;
}

function titled(kind: string, subject: string): string {
  return foldVietnamese(subject).startsWith(foldVietnamese(kind)) ? subject : `${kind} ${subject}`;
}

function yearOf(within: { from: string; to: string } | undefined): string | undefined {
  const from = within?.from.slice(0, 4);
  return from === within?.to.slice(0, 4) ? from : undefined;
}

function inYear(year: string | undefined): string {
  return year ? ` năm ${year}` : '';
}

/** First letter large, as a sentence or an answer begins. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** First letter small, where a sentence goes on; abbreviations («GDP») and names of one capital keep theirs. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** «Các chi bộ», «Cấp ủy cơ sở» in the middle of a sentence begin small; names of bodies keep their capital. */
export function withinSentence(who: string): string {
  return /^(?:Các|Cấp ủy|Chi bộ|Chi ủy|Mỗi|Những|Toàn thể) /u.test(who) ? lowerFirst(who) : who;
}

/** A subject as it goes on a sentence: «về» before it, its first letter small. */
export function aboutSubject(subject: string): string {
  return /^về\s/iu.test(subject) ? `về${subject.slice(2)}` : `về ${lowerFirst(subject)}`;
}
