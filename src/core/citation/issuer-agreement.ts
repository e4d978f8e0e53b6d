import { findIssuerCode } from '../document/issuer-code.ts';
import type { DocumentSymbol } from '../document/symbol.ts';
import type { OfficialDocument } from '../library/library.ts';
import { foldVietnamese, toOldTone } from '../text/vietnamese.ts';
import type { SymbolCitation } from './citation.ts';
import type { CitationIndex, NumberedDocument } from './citation-index.ts';

/** True when the code numbers by central terms and one body of the centre holds it. */
export function isCentral(symbol: Pick<DocumentSymbol, 'issuerCode' | 'style'>): boolean {
  if (symbol.style === 'state') return !/^(?:UBND|HĐND)/.test(symbol.issuerCode);
  return findIssuerCode(symbol.issuerCode)?.level === 'central';
}

/** True when «của …» names a body of the centre. */
export function namesCentre(bodyText: string): boolean {
  return /trung uong|bo chinh tri|ban bi thu/.test(foldVietnamese(bodyText));
}

/**
 * Whether a candidate's issuer is the one that the citing text means.
 *
 * A central code means one issuer family, so it always agrees. A local code («TU», «ĐUK») belongs to many
 * bodies: «của …» must name the candidate's issuer in full, or name its type when the issuer is above the
 * citing document's own; with no «của …» the issuer must be the citing document's own or one above it.
 */
export function issuerAgrees(
  candidate: NumberedDocument,
  citation: SymbolCitation,
  citing: OfficialDocument | undefined,
  index: CitationIndex,
): boolean {
  if (isCentral(candidate.symbol)) return true;
  const { issuer } = candidate.doc.data;
  const near = citing !== undefined && isAbove(issuer, citing.data.issuer, index);
  if (!citation.bodyText) return near;
  const said = bodyName(citation.bodyText);
  const names = index.bodyNames.get(issuer) ?? [];
  return near ? names.some((name) => name.startsWith(said)) : hasProperName(said) && names.includes(said);
}

/** «tinh uy thai nguyen» names one body; «tinh uy» and «ban tuyen giao tinh uy» are words that every province has. */
function hasProperName(folded: string): boolean {
  return folded.split(' ').some((word) => !typeWords.has(word));
}

const typeWords = new Set(
  'ban bo cac chi chinh chuc co dan dang doanh giao huyen khoi kiem nghiep noi phong phu phuong quan thanh thi tinh to tra tuyen uy va van xa'.split(
    ' ',
  ),
);

/** True for the body itself, a body above it, and an office (Ban Tuyên giáo, Văn phòng) of a body above it. */
function isAbove(issuer: string, citingIssuer: string, index: CitationIndex): boolean {
  const chain = new Set<string>();
  for (let at: string | undefined = citingIssuer; at && !chain.has(at); at = index.bodies.get(at)?.parent) {
    chain.add(at);
  }
  if (chain.has(issuer)) return true;
  const [name = ''] = index.bodyNames.get(issuer) ?? [];
  const isOffice = /^(?:ban|van phong|uy ban kiem tra) /.test(name);
  return isOffice && chain.has(index.bodies.get(issuer)?.parent ?? '');
}

/**
 * The name of a body as names are compared: «Ban Thường vụ Tỉnh uỷ Thái Nguyên» → «tinh uy thai nguyen», since a
 * standing committee issues for its committee.
 */
export function bodyName(text: string): string {
  return foldVietnamese(toOldTone(text))
    .replace(/^(?:ban thuong vu|ban chap hanh|thuong truc) /, '')
    .trim();
}
