import { findIssuerCode } from '../core/document/issuer-code.ts';
import { type KindId, kindIds, kindsOfCode } from '../core/document/kind.ts';
import { formatSymbol, parseSymbol, symbolSlug } from '../core/document/symbol.ts';
import { termOf } from '../core/document/term.ts';
import { foldVietnamese, slugify } from '../core/text/vietnamese.ts';
import type { ImportMessageCode } from '../strings/importer.ts';
import type { ImportOptions } from './options.ts';
import type { Header } from './stages/header.ts';

/** A question to the clerk about one field. */
interface FieldFinding {
  code: ImportMessageCode;
  severity: 'error' | 'warning';
  line?: number;
  /** What was found, added to the message. */
  found?: string;
}

/** Front matter as far as the head of the document and the options say. */
interface DerivedFields {
  fields: Record<string, unknown>;
  findings: FieldFinding[];
}

/**
 * Works out identity fields: kind, symbol, date or interval, issuer, id, term (DOMAIN 5.1 and 5.6).
 * An option wins over the text, and a field that an editor gave before over what is derived. Nothing is guessed:
 * what is missing becomes a question.
 */
export function deriveFields(header: Header, options: ImportOptions): DerivedFields {
  const findings: FieldFinding[] = [];
  const given = { ...options.fields, ...options.values };
  const ask = (code: ImportMessageCode, found?: string, severity: FieldFinding['severity'] = 'error') =>
    findings.push({ code, severity, line: header.line, found });

  const kind = (given.kind as KindId | undefined) ?? header.kind;
  if (!kind) ask('kind-not-found');
  else if (!kindIds.includes(kind)) ask('kind-unknown', `${kind}; được dùng: ${kindIds.join(', ')}`);
  const subject = (given.subject as string | undefined) ?? header.subject;
  if (!subject) ask('subject-not-found');

  const symbol = readSymbol(header, given, ask);
  const parsed = symbol ? parseSymbol(symbol) : null;
  if (kind && parsed && !kindsOfCode(parsed.kindCode).some(({ id }) => id === kind))
    ask('kind-differs', symbol ?? '', 'warning');

  const issuedOn = (given.issuedOn as string | undefined) ?? header.issuedOn;
  if (!issuedOn && !given.issuedWithin) {
    if (header.impossibleDate) ask('date-impossible', header.impossibleDate.text);
    else ask('date-not-found');
  }
  const issuer = (given.issuer as string | undefined) ?? matchIssuer(header, options.bodies);
  if (!issuer) ask('issuer-unknown', header.left.join(', '));
  const isCentral = parsed !== null && findIssuerCode(parsed.issuerCode)?.level === 'central';
  const area = isCentral || !header.place ? [] : [slugify(header.place)];
  const derivedId = parsed && issuedOn ? [symbolSlug(parsed), issuedOn.slice(0, 4), ...area].join('-') : null;
  const id = (given.id as string | undefined) ?? derivedId;
  if (!id) ask('id-needed');

  const term = isCentral && issuedOn ? termOf(issuedOn) : null;
  const fields = {
    ...(term ? { term } : {}),
    ...(header.place ? { place: header.place } : {}),
    status: { state: 'unknown' },
    classification: 'public',
    ...given,
    ...{ id, kind, symbol, issuer, issuedOn: issuedOn ?? null, subject, text: 'full' },
  };
  return { fields, findings };
}

/** The symbol in its regular spelling («Số: 70 – KH/TU» → «70-KH/TU»); one with a slip stays as printed. */
function readSymbol(
  header: Header,
  given: Record<string, unknown>,
  ask: (code: ImportMessageCode, found?: string, severity?: FieldFinding['severity']) => void,
): string | null {
  if (given.symbol !== undefined) return given.symbol as string | null;
  const printed = header.symbolText;
  if (!printed || !/^\d/.test(printed)) {
    ask('symbol-not-found', undefined, 'warning');
    return null;
  }
  const parsed = parseSymbol(printed);
  if (!parsed) ask('symbol-not-recognised', printed);
  return parsed && !parsed.slip ? formatSymbol(parsed) : printed;
}

/** The one body whose name stands in the left column, with or without its place; undefined when none or several do. */
function matchIssuer(header: Header, bodies: ImportOptions['bodies']): string | undefined {
  const plain = (text: string) =>
    foldVietnamese(text)
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  const issuerLines = header.left.filter((line) => !/^(?:\*|Số[\s:])/u.test(line));
  const printed = plain(issuerLines.at(-1) ?? '');
  const place = plain(header.place ?? '');
  if (!printed) return undefined;
  const wanted = new Set([
    printed,
    plain(issuerLines.join(' ')),
    `${printed} tinh ${place}`,
    `${printed} ${place}`,
  ]);
  const found = bodies.filter(({ names }) => names.some((name) => wanted.has(plain(name))));
  return found.length === 1 ? found[0]?.id : undefined;
}
