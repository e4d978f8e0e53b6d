import { kindOf } from '../document/kind.ts';
import { formatDate } from '../document/plain-date.ts';
import { isClassified, type Library, type OfficialDocument } from '../library/library.ts';
import { foldVietnamese } from '../text/vietnamese.ts';

/** True when a text names a classified document, in any spelling. */
export type SecrecyGuard = (text: string) => boolean;

/**
 * Makes the guard that keeps every classified document out of questions, options and quotes: by its subject,
 * its nicknames, its id, and its number in all forms, «42, 43, 44-NQ/TW» and «NQ44» included.
 *
 * A number that a public document shares is let through only beside that document's own date or id.
 * Rule: the law on State secrets, 29/2018/QH14, article 5.
 */
export function createSecrecyGuard(library: Library): SecrecyGuard {
  const guards = library.documents.filter(isClassified).map((doc) => guardOf(doc, library));
  if (guards.length === 0) return () => false;
  return (text) => {
    const folded = foldVietnamese(text);
    return guards.some((names) => names(folded));
  };
}

function guardOf(doc: OfficialDocument, library: Library): SecrecyGuard {
  const phrases = [opening(doc.data.subject), ...(doc.data.nicknames ?? []).map(foldVietnamese), doc.id];
  const number = numberPattern(doc);
  const twins = library.documents.filter(
    (other) => !isClassified(other) && other.data.symbol === doc.data.symbol,
  );
  const twinMarks = twins.flatMap(marks);
  const ownMarks = marks(doc);
  return (folded) => {
    if (phrases.some((phrase) => folded.includes(phrase))) return true;
    if (!number?.test(folded)) return false;
    const isTwin = twinMarks.some((mark) => folded.includes(mark));
    return !isTwin || ownMarks.some((mark) => folded.includes(mark));
  };
}

function marks(doc: OfficialDocument): string[] {
  const { issuedOn } = doc.data;
  return issuedOn ? [doc.id, formatDate(issuedOn), issuedOn] : [doc.id];
}

/** The first six words of a subject without «về»: enough to know it, and safe from a cut or changed tail. */
function opening(subject: string): string {
  const words = foldVietnamese(subject).replace(/^ve /, '').split(/\s+/);
  return words.slice(0, 6).join(' ');
}

// «44-NQ/TW», «44 nq tw», «44, 45-NQ/TW», «44 và 45-NQ/TW», «NQ44», «nghị quyết số 44».
function numberPattern(doc: OfficialDocument): RegExp | null {
  const parts = /^0*(\d+)\s*-?\s*([^/]+)\/(.+)$/.exec(foldVietnamese(doc.data.symbol ?? ''));
  if (!parts) return null;
  const [number, code, issuer] = parts.slice(1).map((part) => part.trim().replace(/[^a-z0-9]/g, ''));
  const word = foldVietnamese(kindOf(doc.data.kind).label);
  const list = '(?:\\s*(?:,|;|va|den)\\s*(?:va\\s*)?\\d{1,4})*';
  const whole = `(?<![\\d.,/])0*${number}${list}\\s*[-–]?\\s*${code}\\s*[/-]?\\s*${issuer}(?![a-z])`;
  const spoken = `(?<![a-z])(?:${code}|${word})(?: so)?[\\s-]*0*${number}(?![\\d.,/]*\\d)`;
  return new RegExp(`${whole}|${spoken}`);
}
