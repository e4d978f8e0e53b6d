import { ambiguousIssuerCode } from '../document/issuer-code.ts';
import { kindsOfCode } from '../document/kind.ts';
import { formatDate, type PlainDate } from '../document/plain-date.ts';
import { type DocumentSymbol, formatSymbol, symbolSlug } from '../document/symbol.ts';
import { termOf } from '../document/term.ts';
import type { OfficialDocument } from '../library/library.ts';
import type { Citation, SymbolCitation } from './citation.ts';
import {
  type CitationIndex,
  collectiveKey,
  dayKey,
  givenDates,
  type NumberedDocument,
} from './citation-index.ts';
import { isCentral, issuerAgrees, namesCentre } from './issuer-agreement.ts';

export { type CitationIndex, createCitationIndex } from './citation-index.ts';

/** Where a citation leads. */
export type Resolution =
  /** One document, surely; `slip` tells the reader what the text got wrong. */
  | { type: 'document'; id: string; slip?: string }
  /** The page of the number, because the text does not tell which of `ids` it means. */
  | { type: 'door'; slug: string; ids: string[] }
  | { type: 'campaign'; id: string }
  | { type: 'unknown' };

/**
 * Where a citation stands. Without a document (a study guide, a booklet) numbers need their date. The paragraph is
 * the text around, for a document that gives several dates to one number.
 */
export interface CitationContext {
  doc?: OfficialDocument | undefined;
  paragraph?: string;
}

const unknown: Resolution = { type: 'unknown' };

/**
 * Finds what a citation means, never by guess.
 *
 * A date decides, in the citation or else where the same text gives this number one date. Without a date a central
 * number is read in the term it names, else in the term of the citing document; what then fits several documents,
 * or only documents of other terms, leads to the page of the number.
 */
export function resolveCitation(
  citation: Citation,
  context: CitationContext,
  index: CitationIndex,
): Resolution {
  if (citation.form === 'collective') {
    const id = index.campaigns.get(collectiveKey(citation));
    return id ? { type: 'campaign', id } : unknown;
  }
  return citation.issuerCode === ambiguousIssuerCode
    ? resolveAmbiguousCode(citation, context, index)
    : resolveSymbol(citation, context, index);
}

/** «/TƯ» is read as «TW» or «TU» by the body named after it, as «TW» when number and date fit; else not at all. */
function resolveAmbiguousCode(citation: SymbolCitation, context: CitationContext, index: CitationIndex) {
  const central = { ...citation, issuerCode: 'TW' };
  if (!citation.bodyText) return citation.issuedOn ? resolveSymbol(central, context, index) : unknown;
  const meant = namesCentre(citation.bodyText) ? central : { ...citation, issuerCode: 'TU' };
  return resolveSymbol(meant, context, index);
}

function resolveSymbol(citation: SymbolCitation, context: CitationContext, index: CitationIndex): Resolution {
  const symbol = symbolOf(citation);
  const slug = symbolSlug(symbol);
  const held = (index.byNumber.get(slug) ?? []).filter(
    (candidate) => kindFits(candidate, citation) && issuerAgrees(candidate, citation, context.doc, index),
  );
  const dates = citation.issuedOn ? [citation.issuedOn] : datesInContext(slug, context, index);
  if (dates.length > 1)
    return choose(
      held.filter((entry) => isOneOf(dates, entry)),
      citation,
      slug,
      false,
    );
  const date = dates[0];
  if (date) {
    const sameDay = held.filter((entry) => entry.doc.data.issuedOn === date);
    if (sameDay.length) return choose(sameDay, citation, slug, true);
    const undated = held.filter((entry) => couldBeIssuedOn(entry.doc, date));
    if (undated.length) return choose(undated, citation, slug, true);
    return resolveSlip(symbol, date, citation, context, index);
  }
  if (citation.year) return choose(held, citation, slug, true);
  const earlier = held.filter((entry) => !isLater(entry.doc, context.doc));
  if (!isCentral(symbol)) return choose(earlier, citation, slug, true);
  const term = termNamed(citation.bodyText) ?? termWhenWritten(context.doc);
  const inTerm = earlier.filter((entry) => term && termOfIssue(entry.doc) === term);
  return inTerm.length ? choose(inTerm, citation, slug, true) : choose(earlier, citation, slug, false);
}

/** One candidate is the answer when it is `sure`; otherwise the door of the number, if it has any. */
function choose(
  found: readonly NumberedDocument[],
  citation: SymbolCitation,
  slug: string,
  sure: boolean,
): Resolution {
  const [first] = found;
  if (!first) return unknown;
  if (found.length > 1 || !sure) return { type: 'door', slug, ids: found.map(({ doc }) => doc.id) };
  return { type: 'document', id: first.doc.id, ...(citation.slip && { slip: citation.slip }) };
}

/** Number, kind and day of one held document, but another issuer's code: the text has a slip. */
function resolveSlip(
  symbol: DocumentSymbol,
  date: PlainDate,
  citation: SymbolCitation,
  context: CitationContext,
  index: CitationIndex,
): Resolution {
  const kindSlug = kindsOfCode(symbol.kindCode)[0]?.slug ?? '';
  const sameDay = (index.byDay.get(dayKey(symbol.value, kindSlug, date)) ?? []).filter((candidate) => {
    if (!kindFits(candidate, citation) || candidate.symbol.issuerCode === symbol.issuerCode) return false;
    if (isCentral(candidate.symbol)) return !citation.bodyText || namesCentre(citation.bodyText);
    return issuerAgrees(candidate, citation, context.doc, index);
  });
  const [only] = sameDay;
  if (!only || sameDay.length > 1) return unknown;
  const written = formatSymbol(symbol);
  const right = formatSymbol(only.symbol);
  const slip = `Nguyên văn ghi «${written}»; theo số và ngày ban hành ${formatDate(date)}, đúng là «${right}».`;
  return { type: 'document', id: only.doc.id, slip };
}

/** Days that the paragraph, or else the whole document, gives to this number. */
function datesInContext(
  slug: string,
  { doc, paragraph }: CitationContext,
  index: CitationIndex,
): PlainDate[] {
  const near = paragraph ? givenDates(index.citationsIn(paragraph, doc)).get(slug) : undefined;
  return [...(near ?? (doc && index.datesGivenIn(doc).get(slug)) ?? [])];
}

function symbolOf(citation: SymbolCitation): DocumentSymbol {
  const { number, kindCode, issuerCode, style, year } = citation;
  return { number, value: Number(number), kindCode, issuerCode, style, ...(year && { year }) };
}

function kindFits({ doc }: NumberedDocument, citation: SymbolCitation): boolean {
  return !citation.kindId || doc.data.kind === citation.kindId;
}

function isOneOf(dates: readonly PlainDate[], { doc }: NumberedDocument): boolean {
  return doc.data.issuedOn !== null && dates.includes(doc.data.issuedOn);
}

function couldBeIssuedOn({ data }: OfficialDocument, date: PlainDate): boolean {
  const within = data.issuedOn ? undefined : data.issuedWithin;
  return within !== undefined && within.from <= date && date <= within.to;
}

/** True when `doc` came out after `citing` was written: it cannot be what that text means. */
function isLater(doc: OfficialDocument, citing?: OfficialDocument): boolean {
  const from = doc.data.issuedOn ?? doc.data.issuedWithin?.from;
  const to = citing?.data.issuedOn ?? citing?.data.issuedWithin?.to;
  return from !== undefined && to !== undefined && from > to;
}

function termNamed(bodyText = ''): string | undefined {
  return /kh(?:óa|oá)\s+([IVX]+)/u.exec(bodyText)?.[1];
}

/** The central term in which a document was written; null when its date is unknown or spans two terms. */
function termWhenWritten(doc?: OfficialDocument): string | null {
  const from = doc?.data.issuedOn ?? doc?.data.issuedWithin?.from;
  const to = doc?.data.issuedOn ?? doc?.data.issuedWithin?.to;
  if (!from || !to) return null;
  return termOf(from) === termOf(to) ? termOf(from) : null;
}

function termOfIssue(doc: OfficialDocument): string | null {
  return doc.data.term ?? termWhenWritten(doc);
}
