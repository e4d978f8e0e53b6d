import { partyForm } from '../../strings/paper.ts';
import { headOf, recipientLines, signatureLines } from './head-and-foot.ts';
import { headingTexts } from './numbering.ts';
import type { PaperBlock, PaperTable, PartyPaper } from './paper.ts';

/**
 * A paper as plain text to copy or to send, in NFC, blocks parted by an empty line. A row of a table is one line that
 * names its columns, for no messenger keeps columns in line.
 */
export function paperText(paper: PartyPaper): string {
  const head = headOf(paper);
  const headings = headingTexts(paper.blocks);
  const { signature, recipients, addressees } = paper;
  const parts = [
    lines(head.upperBody, head.issuer, head.symbol),
    lines(partyForm.party, head.placeAndDate),
    lines(head.kind, paper.subject),
    paper.notice ?? '',
    addressees.length > 0 ? lines(...addressLines(addressees)) : '',
    ...paper.blocks.map((block) =>
      block.type === 'heading' ? (headings.get(block) ?? '') : blockText(block),
    ),
    signature ? lines(...signatureLines(signature), signature.signer) : '',
    recipients.length > 0 ? lines(partyForm.recipients, ...recipientLines(recipients)) : '',
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`.normalize('NFC');
}

/** «Kính gửi: Ban Thường vụ …» for one body; for several, a line each with a dash. */
export function addressLines(addressees: readonly string[]): string[] {
  if (addressees.length === 1) return [`${partyForm.addressees} ${addressees[0]}`];
  return [
    partyForm.addressees,
    ...addressees.map((line, index) => `- ${line}${index < addressees.length - 1 ? ',' : '.'}`),
  ];
}

function blockText(block: Exclude<PaperBlock, { type: 'heading' }>): string {
  if (block.type === 'paragraph') return block.text;
  if (block.type === 'list') return lines(...block.items.map((item) => `- ${item}`));
  return lines(block.caption ?? '', ...block.rows.map((row) => `- ${rowText(block, row)}`));
}

function rowText({ columns }: PaperTable, row: readonly string[]): string {
  return row
    .map((cell, index) => (cell ? `${columns[index]?.title ?? ''}: ${cell}` : ''))
    .filter(Boolean)
    .join('; ');
}

function lines(...texts: string[]): string {
  return texts.filter(Boolean).join('\n');
}
