import type { DocumentData } from '../core/document/schema.ts';
import { erratumNote, locateErrata, type NumberedErratum } from './errata.ts';
import { renderInlines } from './render-inlines.ts';

/**
 * Writes the end of a Party document: recipients at the left, the signature block at the right.
 * Only what the source prints is shown here; a signature known from elsewhere stands in the table of facts.
 */
export function renderClosing(
  { recipients, signatureBlock }: DocumentData,
  errata: readonly NumberedErratum[],
): string {
  const own = errata.filter(({ clause }) => clause === 'noi-nhan');
  const words = (line: string) => renderInlines([{ type: 'text', text: line }], [], locateErrata(line, own));
  const signature = signatureBlock?.printed ?? [];
  if (!recipients && signature.length === 0) return '';
  const left = recipients
    ? `<p class="recipients-heading">${words(recipients.heading)}</p>` +
      `<ul class="dash">${recipients.lines.map((line) => `<li>${words(withoutDash(line))}</li>`).join('')}</ul>`
    : '';
  const right = signature.map((line) => `<p class="${signatureClass(line)}">${words(line)}</p>`).join('');
  return (
    `<div class="closing" id="noi-nhan"><div class="recipients">${left}</div>` +
    `<div class="signature">${right}</div></div>${own.map(erratumNote).join('')}`
  );
}

/** The dash of a recipient line is drawn by the list. */
function withoutDash(line: string): string {
  return line.replace(/^[-–]\s*/, '');
}

/** A name is written in small letters, authority and position in capitals. */
function signatureClass(line: string): string {
  return line === line.toUpperCase() ? 'authority' : 'signer';
}
