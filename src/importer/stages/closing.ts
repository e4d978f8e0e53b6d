import type { DocumentData, Repair } from '../../core/document/schema.ts';
import type { SourceLine } from '../source.ts';
import { type Staged, withoutMarks } from '../source-line.ts';
import { readSignature } from './signature.ts';

type Recipients = NonNullable<DocumentData['recipients']>;
type SignatureBlock = NonNullable<DocumentData['signatureBlock']>;

/** What stands after the text: both may be missing. */
export interface Closing {
  recipients: Recipients | null;
  signatureBlock: SignatureBlock | null;
}

const recipientsHeading = /^Nơi nhận\s*:?/iu;
const authority = /^(?:T\/M|K\/T|T\/L|TM\.|KT\.|TL\.|TUQ\.)(?:\s|$)/u;
// a title in capitals that signs for itself: «BÍ THƯ», «CHỦ TỊCH»
const ownTitle = /^(?:Q\.\s*)?(?:PHÓ |TỔNG |ỦY VIÊN |CHÁNH |TRƯỞNG |GIÁM |CHỦ |BÍ )[\p{Lu}\s]{2,40}$/u;
const lastLines = 60;

/**
 * Takes recipients and signature off the end of a document, in whichever order they stand there; they are given in
 * the order of the official form, recipients first. Lines are kept as printed, with their dashes.
 */
export function takeClosing(lines: readonly SourceLine[]): Staged<{ closing: Closing; rest: SourceLine[] }> {
  const words = lines.map(({ text }) => withoutMarks(text).replace(/\s+/g, ' '));
  const from = Math.max(0, lines.length - lastLines);
  const headingAt = words.findIndex((text, index) => index >= from && recipientsHeading.test(text));
  const start = headingAt < 0 ? from : headingAt;
  let signatureAt = words.findIndex((text, index) => index >= start && authority.test(text));
  if (signatureAt < 0) signatureAt = words.findIndex((text, index) => index >= start && ownTitle.test(text));
  if (signatureAt < 0 && headingAt > 0) {
    signatureAt = words.findIndex(
      (text, index) => index >= headingAt - 8 && index < headingAt && authority.test(text),
    );
  }
  const ends = [headingAt, signatureAt].filter((index) => index >= 0);
  if (ends.length === 0) return { value: { closing: empty, rest: [...lines] }, repairs: [] };

  const signatureFirst = signatureAt >= 0 && signatureAt < headingAt;
  const slice = (start: number, end: number) => words.slice(start, end).filter(Boolean);
  const recipientLines =
    headingAt < 0 ? [] : slice(headingAt, signatureFirst || signatureAt < 0 ? lines.length : signatureAt);
  const signatureLines = signatureAt < 0 ? [] : slice(signatureAt, signatureFirst ? headingAt : lines.length);
  const [heading, ...to] = recipientLines;
  const closing: Closing = {
    recipients: heading ? { heading, lines: to } : null,
    signatureBlock: signatureLines.length > 0 ? readSignature(signatureLines) : null,
  };
  const repairs: Repair[] = signatureFirst
    ? [
        {
          rule: 'closing-order',
          line: lines[signatureAt]?.number ?? 1,
          before: [...signatureLines, ...recipientLines].join(' / '),
          after: [...recipientLines, ...signatureLines].join(' / '),
        },
      ]
    : [];
  return { value: { closing, rest: lines.slice(0, Math.min(...ends)) }, repairs };
}

const empty: Closing = { recipients: null, signatureBlock: null };
