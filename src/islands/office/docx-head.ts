import {
  BorderStyle,
  type FileChild,
  type Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { headOf, recipientLines, signatureLines } from '../../core/paper/head-and-foot.ts';
import type { PartyPaper } from '../../core/paper/paper.ts';
import { addressLines } from '../../core/paper/paper-text.ts';
import { partyForm } from '../../strings/paper.ts';
import { centered, mm, paragraph, sizes } from './docx-text.ts';

/** Columns of the head, in millimetres: together the 165 mm of text on a page. */
const headColumns = [80, 85] as const;
/** From the edges of the right column to the rule under the Party's name, so that it is as long as the name. */
const ruleIndent = 4;

/** The head of a paper: both columns, kind and subject, notice, «Kính gửi:». */
export function headNodes(paper: PartyPaper): FileChild[] {
  const head = headOf(paper);
  const left = [
    ...(head.upperBody ? [centered(head.upperBody)] : []),
    ...(head.issuer ? [centered(head.issuer, { bold: true })] : []),
    centered(partyForm.star),
    ...(head.symbol ? [centered(head.symbol)] : []),
  ];
  const border = { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } };
  const indent = { left: mm(ruleIndent), right: mm(ruleIndent) };
  const right = [
    centered(partyForm.party, { bold: true, size: sizes.party }, { border, indent }),
    centered(head.placeAndDate, { italics: true }, { spacing: { before: 120 } }),
  ];
  const title = head.kind
    ? [
        centered(head.kind, { bold: true, size: sizes.party }, { spacing: { before: 360 }, keepNext: true }),
        ...(paper.subject ? [centered(paper.subject, { bold: true }, { keepNext: true })] : []),
        centered(partyForm.rule, {}, { spacing: { after: 120 } }),
      ]
    : [paragraph(paper.subject, { size: sizes.small, italics: true }, { spacing: { before: 120 } })];
  return [
    columns(headColumns, left, right),
    ...title,
    ...(paper.notice ? [centered(paper.notice, { italics: true }, { spacing: { after: 120 } })] : []),
    ...(paper.addressees.length > 0
      ? addressLines(paper.addressees).map((line) =>
          paragraph(line, {}, { indent: { left: mm(25) }, spacing: { before: 60, after: 60 } }),
        )
      : []),
  ];
}

/** The end of a paper: «Nơi nhận:» left, the signature right. */
export function closingNodes({ recipients, signature }: PartyPaper): FileChild[] {
  if (recipients.length === 0 && !signature) return [];
  const left =
    recipients.length > 0
      ? [
          paragraph(partyForm.recipients, { underline: true }),
          ...recipientLines(recipients).map((line) => paragraph(line, { size: sizes.small })),
        ]
      : [paragraph('')];
  const [first = '', ...others] = signature ? signatureLines(signature) : [];
  const right = signature
    ? [
        centered(first, { bold: true }, { keepNext: true }),
        ...others.map((line) => centered(line, {}, { keepNext: true })),
        // room for the signature and the seal
        centered(signature.signer, { bold: true }, { spacing: { before: 1500 } }),
      ]
    : [paragraph('')];
  return [paragraph('', { size: sizes.small }), columns(headColumns, left, right)];
}

/** Two columns without lines, never parted by the end of a page. */
function columns(widths: readonly [number, number], left: Paragraph[], right: Paragraph[]): Table {
  const cell = (children: Paragraph[], width: number) =>
    new TableCell({ children, width: { size: mm(width), type: WidthType.DXA } });
  return new Table({
    rows: [new TableRow({ cantSplit: true, children: [cell(left, widths[0]), cell(right, widths[1])] })],
    columnWidths: widths.map(mm),
    width: { size: mm(widths[0] + widths[1]), type: WidthType.DXA },
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0 },
    layout: TableLayoutType.FIXED,
  });
}
