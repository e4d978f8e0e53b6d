import { kindOf } from '../core/document/kind.ts';
import { formatLongDate } from '../core/document/plain-date.ts';
import type { DocumentData } from '../core/document/schema.ts';
import { reading } from '../strings/reading.ts';
import { erratumNote, locateErrata, type NumberedErratum } from './errata.ts';
import { escapeHtml } from './html.ts';
import { renderInlines } from './render-inlines.ts';

type Header = NonNullable<DocumentData['printedHeader']>;

/** The heading as HTML, and whether the page had to supply a part of it. */
export interface RenderedHeader {
  html: string;
  supplied: boolean;
}

/**
 * Writes the head of a Party document: issuer and number at the left, the Party's heading, place and date at the
 * right, kind and subject below. What the source does not print comes from the data, in elements `data-supplied`.
 */
export function renderHeader(
  data: DocumentData,
  issuer: string,
  errata: readonly NumberedErratum[],
): RenderedHeader {
  const header: Header = data.printedHeader ?? { left: [], right: [], title: [] };
  const own = errata.filter(({ clause }) => clause === 'dau-van-ban');
  const left = leftColumn(data, issuer, header.left, own);
  const right = rightColumn(data, header.right, own);
  const title =
    header.title.length > 0 ? header.title.map((line) => titleLine(line, own)) : suppliedTitle(data);
  const html =
    `<div class="heading"><div class="heading-left">${left.join('')}</div>` +
    `<div class="heading-right">${right.join('')}</div></div>` +
    `<h1 class="title">${title.join(' ')}</h1>${own.map(erratumNote).join('')}`;
  return { html, supplied: html.includes('data-supplied') };
}

function leftColumn(
  data: DocumentData,
  issuer: string,
  lines: readonly string[],
  errata: readonly NumberedErratum[],
): string[] {
  const isNumber = (line: string) => /^Số[\s:.\d]/iu.test(line) || /^\d+\s*-/.test(line);
  const isIssuer = (line: string) => /\p{L}{2}/u.test(line) && !isNumber(line);
  const printed = lines.map((line) => printedLine(line, isNumber(line) ? 'number' : 'issuer', errata));
  const before = lines.some(isIssuer) ? [] : [suppliedLine(issuer.toUpperCase(), 'issuer')];
  if (!lines.includes('*')) (lines.some(isIssuer) ? printed : before).push(suppliedLine('*', 'star'));
  const symbol = data.symbol ? `Số ${data.symbol}` : reading.symbolUnknown;
  return [...before, ...printed, ...(lines.some(isNumber) ? [] : [suppliedLine(symbol, 'number')])];
}

function rightColumn(
  data: DocumentData,
  lines: readonly string[],
  errata: readonly NumberedErratum[],
): string[] {
  const isParty = (line: string) => /CỘNG\s+SẢN|CỘNG HÒA/iu.test(line);
  const isDate = (line: string) => /ngày|tháng/iu.test(line);
  const printed = lines.map((line) => printedLine(line, isParty(line) ? 'party' : 'date', errata));
  const before = lines.some(isParty) || isStateKind(data) ? [] : [suppliedLine(reading.party, 'party')];
  return [...before, ...printed, ...(lines.some(isDate) ? [] : [suppliedLine(placeAndDate(data), 'date')])];
}

/** Laws and decrees belong to the State, whose papers do not carry the Party's heading. */
function isStateKind({ kind }: DocumentData): boolean {
  return kind === 'law' || kind === 'decree';
}

function placeAndDate({ place, issuedOn }: DocumentData): string {
  const date = issuedOn ? formatLongDate(issuedOn) : reading.dateUnknown;
  return place ? `${place}, ${date}` : date;
}

function suppliedTitle({ kind, subject }: DocumentData): string[] {
  const { label } = kindOf(kind);
  return [suppliedLine(label.toUpperCase(), 'kind', 'span'), suppliedLine(subject, 'subject', 'span')];
}

function titleLine(line: string, errata: readonly NumberedErratum[]): string {
  const isRule = /^[-–_\s]+$/.test(line);
  const isKind = !isRule && line === line.toUpperCase();
  return printedLine(line, isRule ? 'rule' : isKind ? 'kind' : 'subject', errata, 'span');
}

function printedLine(
  line: string,
  className: string,
  errata: readonly NumberedErratum[],
  tag: 'p' | 'span' = 'p',
): string {
  const words = renderInlines([{ type: 'text', text: line }], [], locateErrata(line, errata));
  return `<${tag} class="${className}">${words}</${tag}>`;
}

function suppliedLine(line: string, className: string, tag: 'p' | 'span' = 'p'): string {
  return `<${tag} class="${className}" data-supplied>${escapeHtml(line)}</${tag}>`;
}
