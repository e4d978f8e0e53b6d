import { findIssuerCode } from '../core/document/issuer-code.ts';
import { kindIds } from '../core/document/kind.ts';
import { parseSymbol, symbolSlug } from '../core/document/symbol.ts';
import { termOf } from '../core/document/term.ts';
import { nearest } from '../core/text/nearest.ts';
import { slugify } from '../core/text/vietnamese.ts';
import { type ImportMessageCode, issuerAdvice } from '../strings/importer.ts';
import type { ImportOptions } from './options.ts';
import type { Readings } from './readings.ts';
import type { Header } from './stages/header.ts';

/** A question to the clerk about one field. */
interface FieldFinding {
  code: ImportMessageCode;
  severity: 'error' | 'warning';
  line?: number;
  /** What was found, added to the message. */
  found?: string;
  /** Advice that only this document gives, after the advice of the code. */
  advice?: string;
}

/** Front matter as far as the head of the document and the options say. */
interface DerivedFields {
  fields: Record<string, unknown>;
  findings: FieldFinding[];
}

// an issuer read with less is shown and not used
const usableIssuer = 0.7;

/**
 * Works out identity fields: kind, symbol, date or interval, issuer, id, term.
 * An option wins over the text, and a field that an editor gave before over what is derived. Nothing is guessed:
 * what is missing becomes a question, what looks like a slip a warning that names both spellings.
 */
export function deriveFields(readings: Readings, header: Header, options: ImportOptions): DerivedFields {
  const findings: FieldFinding[] = [];
  const given: Record<string, unknown> = { ...options.fields, ...options.values };
  const ask = (
    code: ImportMessageCode,
    found?: string,
    severity: FieldFinding['severity'] = 'error',
    line: number | null = header.line,
  ) => findings.push({ code, severity, ...(line ? { line } : {}), found });
  const pick = (key: string, read: string | null) => (given[key] as string | undefined) ?? read ?? undefined;

  const kind = pick('kind', readings.kind.value);
  if (!kind) ask('kind-not-found');
  else if (!kindIds.some((id) => id === kind))
    ask('kind-unknown', `${kind}; được dùng: ${kindIds.join(', ')}`);
  const subject = pick('subject', readings.subject.value);
  if (!subject) ask('subject-not-found');

  const symbol = given.symbol !== undefined ? (given.symbol as string | null) : readings.symbol.value;
  if (given.symbol === undefined) askAboutSymbol(readings, header, ask);
  const parsed = symbol ? parseSymbol(symbol) : null;
  const isSlip = readings.symbol.proposal !== undefined && given.symbol === undefined;
  if (readings.kind.confidence <= 0.6 && header.kind.value && given.kind === undefined && parsed)
    ask('kind-differs', symbol ?? '', 'warning');

  const issuedOn = pick('issuedOn', readings.issuedOn.value);
  if (!issuedOn && !given.issuedWithin) {
    if (header.impossibleDate) ask('date-impossible', header.impossibleDate.text);
    else if (readings.issuedOn.proposal)
      ask('date-slip', readings.issuedOn.proposal, 'error', readings.issuedOn.line);
    else ask('date-not-found');
  }
  const isFromText = header.issuedOn.line === null && readings.issuedOn.value === issuedOn;
  if (isFromText && issuedOn && given.issuedOn === undefined)
    ask('date-not-in-head', issuedOn, 'warning', readings.issuedOn.line);
  const read = readings.issuer.confidence >= usableIssuer ? readings.issuer.body : null;
  for (const key of ['symbol', 'issuedOn'] as const) {
    const { value, confidence, proposal, line } = readings[key];
    const isDoubted = value !== null && confidence <= 0.5 && proposal === undefined;
    if (isDoubted && given[key] === undefined) ask('reading-unsure', value, 'warning', line);
  }
  const issuer = pick('issuer', read);
  if (!issuer) findings.push(askForIssuer(readings, header, options.bodies));
  const isCentral = parsed !== null && findIssuerCode(parsed.issuerCode)?.level === 'central';
  const place = header.place.value;
  const area = isCentral || !place ? [] : [slugify(place)];
  const derivedId =
    parsed && !isSlip && issuedOn ? [symbolSlug(parsed), issuedOn.slice(0, 4), ...area].join('-') : undefined;
  const id = pick('id', derivedId ?? null);
  if (!id) ask('id-needed');
  const { draft, restricted } = header.marks;
  if (draft) ask('draft-mark', draft.text, 'warning', draft.line);
  if (restricted) ask('restricted-mark', restricted.text, 'warning', restricted.line);

  const term = isCentral && issuedOn ? termOf(issuedOn) : null;
  const fields = {
    ...(term ? { term } : {}),
    ...(place ? { place } : {}),
    status: { state: 'unknown' },
    classification: 'public',
    ...given,
    ...{ id, kind, symbol, issuer, issuedOn: issuedOn ?? null, subject, text: 'full' },
  };
  return { fields, findings };
}

/** Asks for the issuer's id: names the printed issuer, the nearest known body, and the file that a new body would have. */
function askForIssuer(
  { issuer, parent }: Readings,
  header: Header,
  bodies: ImportOptions['bodies'],
): FieldFinding {
  const common = { code: 'issuer-unknown', severity: 'error', line: issuer.line ?? header.line } as const;
  if (!issuer.value) return common;
  const printed = [issuer.value, parent.value].filter(Boolean).join(' ');
  const names = new Map(bodies.flatMap(({ id, names }) => names.map((name) => [name, id] as const)));
  const near = nearest(printed, names.keys()) ?? nearest(issuer.value, names.keys());
  const known = near ? { name: near, id: names.get(near) ?? '' } : null;
  return { ...common, found: printed, advice: issuerAdvice(known, slugify(printed)) };
}

type Ask = (
  code: ImportMessageCode,
  found?: string,
  severity?: FieldFinding['severity'],
  line?: number | null,
) => void;

/** Asks for a symbol that is missing, that cannot be read, or that looks like a slip of writing or scanning. */
function askAboutSymbol({ symbol }: Readings, header: Header, ask: Ask): void {
  const printed = header.symbol?.printed ?? '';
  if (symbol.proposal)
    ask('symbol-slip', `${symbol.value ?? printed}» → «${symbol.proposal}`, 'warning', symbol.line);
  else if (!symbol.value && /^\d/.test(printed)) ask('symbol-not-recognised', printed, 'error', symbol.line);
  else if (!symbol.value) ask('symbol-not-found', undefined, 'warning');
}
