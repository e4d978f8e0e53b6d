import { findIssuerCode } from '../core/document/issuer-code.ts';
import { type KindId, kindOf, kindsOfCode } from '../core/document/kind.ts';
import { matchBody } from './issuer-match.ts';
import type { ImportOptions } from './options.ts';
import { atMost, nothing, type Reading } from './reading.ts';
import type { Closing } from './stages/closing.ts';
import { withInitials } from './stages/header/state-organs.ts';
import type { Header } from './stages/header.ts';
import { isCapitals } from './stages/letters.ts';
import type { Opening } from './stages/opening.ts';
import type { JointSigner } from './stages/signature.ts';

/** A body by its printed name; `body` is its id when it is one that we know. */
type BodyReading = Reading<string> & { body: string | null };

/** Everything that the head and the end of a document say, each with its line and how sure it is. */
export interface Readings {
  symbol: Reading<string>;
  /** `label` is the Vietnamese name of the kind. */
  kind: Reading<KindId> & { label: string | null };
  issuer: BodyReading;
  parent: BodyReading;
  place: Reading<string>;
  issuedOn: Reading<string>;
  subject: Reading<string>;
  /** The first signer; who signed beside him is in `others`. */
  signer: JointSigner & { others: JointSigner[] };
  /** Lines of the list as printed. */
  recipients: Reading<string[]>;
  urgency: Reading<string>;
  bases: Reading<string[]>;
  addressees: Reading<string[]>;
}

const printedLimit = 0.88;

/**
 * Puts the readings of all stages together and weighs them against each other: a kind that its code contradicts, or
 * a text without diacritics, is never sure; an issuer that the head does not name is looked for in the signature, then
 * in the code of the symbol.
 */
export function makeReadings(
  header: Header,
  closing: Closing,
  opening: Opening,
  bodies: ImportOptions['bodies'],
): Readings {
  const limit = isWithoutMarks(header) ? printedLimit : 1;
  const { symbol, kind } = weighKind(header, limit);
  const names = header.issuers.map(({ text }) => text);
  const issuer = readIssuer(header, closing);
  const clues = { place: header.place.value, issuerCode: header.symbol?.issuerCode ?? null };
  const bodyOf = (
    reading: Reading<string>,
    above: readonly string[],
    issuerCode: string | null,
  ): BodyReading => ({
    ...atMost(reading, limit === 1 ? 1 : 0.9),
    body: reading.value ? matchBody(reading.value, { ...clues, issuerCode, above }, bodies) : null,
  });
  const parentName = header.issuers.at(-2);
  const parent: Reading<string> = parentName
    ? { value: parentName.text, confidence: parentName.isGuess ? 0.8 : 0.92, line: parentName.line }
    : nothing();
  const { authority, position, name, others } = closing.signer;
  const { urgency } = header.marks;
  return {
    ...{ symbol, kind },
    issuer: bodyOf(issuer, names.slice(0, -1), clues.issuerCode),
    parent: bodyOf(parent, names.slice(0, -2), null),
    ...readDay(header, closing, kind.value === 'minutes' ? opening.today : null),
    subject: atMost(header.subject, limit),
    signer: { authority, position, name: atMost(name, limit === 1 ? 1 : 0.9), others },
    recipients: closing.recipients
      ? { value: closing.recipients.lines, confidence: 0.93, line: closing.recipientsLine }
      : nothing(),
    urgency: urgency ? { value: urgency.text, confidence: 0.95, line: urgency.line } : nothing(),
    bases: listed(opening.bases),
    addressees: listed(opening.addressees),
  };
}

/**
 * Place and day of the head; without them, of a line above the signature, or the day on which minutes say that they
 * were taken; and then they are never sure.
 */
function readDay(
  { place, issuedOn }: Header,
  { dated }: Closing,
  today: Opening['today'],
): Pick<Readings, 'place' | 'issuedOn'> {
  if (issuedOn.line !== null) return { place, issuedOn };
  if (!dated)
    return { place, issuedOn: today ? { value: today.date, confidence: 0.6, line: today.line } : issuedOn };
  const { date: value, proposal, line } = dated;
  return {
    place: place.value ? place : { value: dated.place, confidence: 0.7, line },
    issuedOn: { value, confidence: value ? 0.75 : 0, line, ...(proposal ? { proposal } : {}) },
  };
}

/** Kind by title and kind by code, each raised or lowered by the other. */
function weighKind(
  { kind: titled, symbol: line, issuers }: Header,
  limit: number,
): Pick<Readings, 'symbol' | 'kind'> {
  const coded = line?.kindCode ? kindsOfCode(line.kindCode) : [];
  const named = line?.value
    ? withInitials(
        line.value,
        issuers.map(({ text }) => text),
      )
    : null;
  const proposal = line?.proposal ?? named;
  const confidence = line?.value ? Math.min(line.confidence, named ? 0.55 : 1) : 0;
  const symbol: Reading<string> = line
    ? { value: line.value, confidence, line: line.line, ...(proposal ? { proposal } : {}) }
    : nothing();
  if (titled.value === null) {
    const first = line?.isLetter ? 'officialLetter' : (coded.at(-1)?.id as KindId | undefined);
    if (!first || !line) return { symbol, kind: { ...nothing<KindId>(), label: null } };
    const sure = coded.length > 1 ? 0.5 : line.isLetter ? 0.8 : 0.85;
    return { symbol, kind: { value: first, confidence: sure, line: line.line, label: kindOf(first).label } };
  }
  const agrees =
    coded.some(({ id }) => id === titled.value) || (line?.isLetter && titled.value === 'officialLetter');
  const differs = coded.length > 0 && !agrees;
  const raised = agrees ? Math.min(0.98, (titled.confidence * 100 + 8) / 100) : titled.confidence;
  const kind = { ...titled, confidence: differs ? Math.min(titled.confidence, 0.6) : raised };
  return {
    symbol: differs ? atMost(symbol, 0.6) : symbol,
    kind: { ...atMost(kind, agrees ? 1 : limit), label: kindOf(titled.value).label },
  };
}

/** The last name in the left column; else the body that the signer signs for; else what the code stands for. */
function readIssuer({ issuers, symbol, right }: Header, { signer }: Closing): Reading<string> {
  const last = issuers.at(-1);
  if (last) {
    const isPlaced = symbol !== null || right.length > 0;
    const isSure = isPlaced && issuers.length <= 3 && last.text.length <= 120;
    const sure = last.isGuess ? 0.85 : 0.94;
    return { value: last.text, confidence: isSure ? sure : isPlaced ? 0.7 : 0.55, line: last.line };
  }
  if (signer.body && signer.authority.value && /^T ?[/\\]? ?M/iu.test(signer.authority.value)) {
    const isFull = signer.body.split(' ').length > 3;
    return { value: signer.body, confidence: isFull ? 0.75 : 0.5, line: signer.authority.line };
  }
  const code = symbol?.issuerCode ? findIssuerCode(symbol.issuerCode) : undefined;
  return code && symbol ? { value: code.label, confidence: 0.3, line: symbol.line } : nothing();
}

function listed(items: readonly { text: string; line: number }[]): Reading<string[]> {
  const first = items[0];
  return first ? { value: items.map(({ text }) => text), confidence: 0.9, line: first.line } : nothing();
}

/** True when a head of some length is written without any Vietnamese letter. */
function isWithoutMarks({ left, right, title }: Header): boolean {
  const text = [...left, ...right, ...title].join(' ');
  return text.length > 20 && isCapitals(text.slice(0, 1)) && !/[^\p{ASCII}…–—“”‘’]/u.test(text);
}
