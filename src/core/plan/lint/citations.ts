import { planLintMessages } from '../../../strings/plan-lint.ts';
import type { SymbolCitation } from '../../citation/citation.ts';
import { isCentral, issuerAgrees, namesCentre } from '../../citation/issuer-agreement.ts';
import { listJoint } from '../../citation/patterns.ts';
import { ambiguousIssuerCode, findIssuerCode } from '../../document/issuer-code.ts';
import { shortName } from '../../document/name.ts';
import { formatDate } from '../../document/plain-date.ts';
import { formatSymbol, parseSymbol, symbolSlug } from '../../document/symbol.ts';
import { termOf } from '../../document/term.ts';
import { alignForReferences } from '../../text/normalize.ts';
import type { Found } from './finding.ts';
import type { CitedLine, Line, Subject } from './subject.ts';

interface CitedSymbol extends CitedLine {
  citation: SymbolCitation;
}

/** A Party code that neither the table of codes nor any held body knows. */
export function unknownIssuerCodes(subject: Subject): Found[] {
  const codes = new Set(
    subject.held ? [...subject.held.library.bodies.values()].flatMap((body) => body.codes) : [],
  );
  return symbols(subject)
    .filter(({ citation: { issuerCode, style } }) => {
      const isKnown =
        issuerCode.toUpperCase() === ambiguousIssuerCode ||
        findIssuerCode(issuerCode) ||
        codes.has(issuerCode);
      return style === 'party' && !isKnown;
    })
    .map((cited) => foundAt(cited, planLintMessages.issuerCodeUnknown(cited.citation.issuerCode)));
}

/** A local code before a body of the centre, or the other way round; left to `numbersOfOthers` where that knows more. */
export function disagreeingIssuerCodes(subject: Subject): Found[] {
  return symbols(subject).flatMap((cited): Found[] => {
    const { bodyText, issuerCode, style, start } = cited.citation;
    const code = findIssuerCode(issuerCode);
    if (!code || !bodyText || style !== 'party' || otherSymbol(cited)) return [];
    const local =
      /^(?:Ban Thường vụ |Ban Tuyên giáo |Văn phòng )?(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) (?:ủy|uỷ)/u.test(
        bodyText,
      );
    // «Kế hoạch thực hiện Kết luận số 21-KL/TW … của Ban Thường vụ …» names the plan's issuer, not the conclusion's.
    const belongsBefore =
      cited.target || /(?:thực hiện|triển khai)\s$/u.test(cited.line.text.slice(0, start));
    const disagrees =
      code.level === 'central'
        ? local && !namesCentre(bodyText) && !belongsBefore
        : code.code !== 'ĐH' && namesCentre(bodyText);
    return disagrees
      ? [foundAt(cited, planLintMessages.issuerCodeDisagrees(issuerCode, code.label, bodyText))]
      : [];
  });
}

/** A number and a date that are not of one document, as far as the library or the plan itself tells. */
export function numbersOfOthers(subject: Subject): Found[] {
  const days = new Map<string, string>();
  return symbols(subject).flatMap((cited): Found[] => {
    const { citation } = cited;
    const right = otherSymbol(cited);
    if (right) return [foundAt(cited, planLintMessages.numberOfOther(right))];
    const known = knownDate(cited, subject);
    if (known) return [foundAt(cited, known)];
    if (!citation.issuedOn || !isCentral(citation)) return [];
    const slug = symbolSlug({ ...citation, value: Number(citation.number) });
    const key = `${slug} ${termOf(citation.issuedOn)} ${citation.kindId}`;
    const before = days.get(key) ?? citation.issuedOn;
    days.set(key, before);
    return before === citation.issuedOn
      ? []
      : [foundAt(cited, planLintMessages.numberWithTwoDates(formatDate(before)))];
  });
}

/** Two numbers of different kinds or codes before one date: the text does not tell whose date it is. */
export function sharedDates(subject: Subject): Found[] {
  const all = symbols(subject);
  return all.flatMap((second, at): Found[] => {
    const first = all[at - 1];
    if (!first || first.line !== second.line || first.citation.issuedOn || !second.citation.issuedOn)
      return [];
    const { text } = second.line;
    const between = alignForReferences(text.slice(first.citation.end, second.citation.start));
    const alike =
      first.citation.kindCode === second.citation.kindCode &&
      first.citation.issuerCode === second.citation.issuerCode;
    if (alike || !listJoint.test(between)) return [];
    const printed = text.slice(first.citation.start, second.citation.end);
    return [
      {
        clause: second.line.anchor,
        printed,
        message: planLintMessages.sharedDate(formatDate(second.citation.issuedOn)),
      },
    ];
  });
}

function symbols({ citations }: Subject): CitedSymbol[] {
  return citations.filter((cited): cited is CitedSymbol => cited.citation.form === 'symbol');
}

/** The printed number of the held document that is meant, when its issuer's code is another: «27-NQ/TW» for «27-NQ/TU». */
function otherSymbol({ citation, target }: CitedSymbol): string | null {
  const symbol = target?.data.symbol ? parseSymbol(target.data.symbol) : null;
  if (!symbol || symbol.issuerCode === citation.issuerCode || citation.issuerCode === ambiguousIssuerCode)
    return null;
  return `${shortName(target?.data as never)}, ngày ${formatDate(citation.issuedOn ?? target?.data.issuedOn ?? '')}`;
}

/** The sentence about a held document of this number and term that has another date; null when none contradicts. */
function knownDate({ citation, target }: CitedSymbol, { held, doc }: Subject): string | null {
  const { issuedOn } = citation;
  if (!held || !issuedOn || target) return null;
  const slug = symbolSlug({ ...citation, value: Number(citation.number) });
  const same = (held.index.byNumber.get(slug) ?? []).filter(({ doc: other, symbol }) => {
    const day = other.data.issuedOn;
    if (!day || (citation.kindId && citation.kindId !== other.data.kind)) return false;
    return isCentral(symbol)
      ? termOf(day) === termOf(issuedOn)
      : day.slice(0, 4) === issuedOn.slice(0, 4) &&
          issuerAgrees({ doc: other, symbol }, citation, doc, held.index);
  });
  const only = same.length === 1 ? same[0] : undefined;
  if (!only || only.doc.data.issuedOn === issuedOn) return null;
  const owner = held.index.byIssueDay
    .get(issuedOn)
    ?.find(
      ({ symbol }) => symbol.kindCode === citation.kindCode && symbol.issuerCode === citation.issuerCode,
    );
  return planLintMessages.dateOfOther(
    formatSymbol(only.symbol),
    formatDate(only.doc.data.issuedOn as string),
    formatDate(issuedOn),
    owner ? shortName(owner.doc.data) : null,
  );
}

function foundAt({ line, citation }: { line: Line; citation: SymbolCitation }, message: string): Found {
  return { clause: line.anchor, printed: citation.text, message };
}
