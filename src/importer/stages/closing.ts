import type { DocumentData, Repair } from '../../core/document/schema.ts';
import type { SourceLine } from '../source.ts';
import type { Staged } from '../source-line.ts';
import { isRecipientsHeading } from './closing/closing-cell.ts';
import { findClosing } from './closing/find-closing.ts';
import { type PlaceDate, readPlaceDate } from './header/place-date.ts';
import { squeeze } from './letters.ts';
import { noSigner, readSignature, readSigner, type Signer } from './signature.ts';

type Recipients = NonNullable<DocumentData['recipients']>;
type SignatureBlock = NonNullable<DocumentData['signatureBlock']>;

const linesAbove = 4;

/** What stands after the text: both may be missing. */
export interface Closing {
  recipients: Recipients | null;
  /** Line of «Nơi nhận». */
  recipientsLine: number | null;
  signatureBlock: SignatureBlock | null;
  signer: Signer;
  /** Place and date that stand on a line above the signature; the line stays in the text. */
  dated: (PlaceDate & { line: number }) | null;
}

/**
 * Takes recipients and signature off a document, in whichever order and columns they stand; they are given in the
 * order of the official form, recipients first, as printed; a change of order is recorded. What follows them
 * (annexes) stays in the text.
 */
export function takeClosing(lines: readonly SourceLine[]): Staged<{ closing: Closing; rest: SourceLine[] }> {
  const found = findClosing(lines);
  if (!found) return { value: { closing: empty, rest: [...lines] }, repairs: [] };
  const { start, end, cells } = found;
  const listed = cells.filter(({ block }) => block === 'recipients');
  const by = cells.filter(({ block }) => block === 'signature');
  const heading = listed.find(({ text }) => isRecipientsHeading(text)) ?? listed[0];
  const others = listed.filter((cell) => cell !== heading);
  const to = heading ? [heading, ...others] : [];
  const printed = by.map(({ text }) => text);
  const closing: Closing = {
    recipients: heading ? listRecipients(heading.text, others) : null,
    recipientsLine: heading?.number ?? null,
    signatureBlock: printed.length > 0 ? readSignature(printed) : null,
    signer: printed.length > 0 ? readSigner(by) : noSigner,
    dated: findDate(lines.slice(Math.max(0, start - linesAbove), start)),
  };
  const order = (list: typeof cells) => list.map(({ text }) => text).join(' / ');
  const line = cells[0]?.number ?? 1;
  const notes = lines.slice(start, end).filter(({ note }) => note !== undefined);
  const after = lines.slice(end);
  const repairs: Repair[] = [];
  const sorted = order([...to, ...by]);
  const before = order(cells);
  if (before !== sorted) repairs.push({ rule: 'closing-order', line, before, after: sorted });
  return { value: { closing, rest: [...lines.slice(0, start), ...notes, ...after] }, repairs };
}

function findDate(lines: readonly SourceLine[]): Closing['dated'] {
  for (const { text, number } of lines) {
    const dated = readPlaceDate(squeeze(text));
    if (dated?.place) return { ...dated, line: number };
  }
  return null;
}

/** A list that starts on the line of its heading is parted at its semicolons: «Nơi nhận: Như trên; Lưu VP.» */
function listRecipients(heading: string, others: readonly { text: string }[]): Recipients {
  const lines = others.map(({ text }) => text);
  const match = /^([^:]{6,60}:)\s*(?=[\p{L}-])/u.exec(heading);
  if (!match) return { heading, lines };
  const first = heading.slice(match[0].length).split(/(?<=;)\s+/);
  return { heading: match[1] as string, lines: [...first, ...lines] };
}

const empty: Closing = {
  recipients: null,
  recipientsLine: null,
  signatureBlock: null,
  signer: noSigner,
  dated: null,
};
