/**
 * Makes the files of test/fixtures/pdf with the docx library and LibreOffice: `node scripts/make-pdf-fixtures.ts`.
 * Run by hand when a fixture changes; the tests read the committed files.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AlignmentType,
  BorderStyle,
  Document,
  FootnoteReferenceRun,
  Header,
  type ISectionOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { draftPlan, statePlan } from '../test/support/pdf-fixture-texts.ts';

const converter = 'soffice';
const font = 'Liberation Serif';
const { CENTER, JUSTIFIED, LEFT, RIGHT } = AlignmentType;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: none, bottom: none, left: none, right: none };
const noTableBorders = { ...noBorders, insideHorizontal: none, insideVertical: none };

type Printed = { text: string; bold?: boolean; italics?: boolean; size?: number };

const centred = ({ text, bold, italics, size = 28 }: Printed) =>
  new Paragraph({ alignment: CENTER, children: [new TextRun({ text, bold, italics, size, font })] });
const flush = ({ text, bold, italics, size = 28 }: Printed) =>
  new Paragraph({ alignment: LEFT, children: [new TextRun({ text, bold, italics, size, font })] });

/** Text with `**bold**`, `_italic_` and `[n]` for a footnote. */
function runs(text: string, size = 28): (TextRun | FootnoteReferenceRun)[] {
  return text.split(/(\*\*[^*]+\*\*|_[^_]+_|\[\d+\])/).flatMap((part) => {
    if (!part) return [];
    if (part.startsWith('**')) return [new TextRun({ text: part.slice(2, -2), bold: true, size, font })];
    if (part.startsWith('_')) return [new TextRun({ text: part.slice(1, -1), italics: true, size, font })];
    const note = /^\[(\d+)\]$/.exec(part);
    return [note ? new FootnoteReferenceRun(Number(note[1])) : new TextRun({ text: part, size, font })];
  });
}

const prose = (text: string) =>
  new Paragraph({
    alignment: JUSTIFIED,
    indent: { firstLine: 720 },
    spacing: { before: 120, after: 120, line: 340, lineRule: LineRuleType.EXACT },
    children: runs(text),
  });

function columns(left: Paragraph[], right: Paragraph[]): Table {
  const cell = (children: Paragraph[], size: number) =>
    new TableCell({ children, borders: noBorders, width: { size, type: WidthType.DXA } });
  return new Table({
    width: { size: 9300, type: WidthType.DXA },
    columnWidths: [4400, 4900],
    borders: noTableBorders,
    rows: [new TableRow({ children: [cell(left, 4400), cell(right, 4900)] })],
  });
}

function ruledTable(rows: readonly (readonly string[])[], widths: number[]): Table {
  return new Table({
    width: { size: 9300, type: WidthType.DXA },
    columnWidths: widths,
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          tableHeader: row === 0,
          children: cells.map(
            (text, column) =>
              new TableCell({
                width: { size: widths[column] ?? 1000, type: WidthType.DXA },
                children: text.split('\n').map((part) => flush({ text: part, bold: row === 0, size: 26 })),
              }),
          ),
        }),
    ),
  });
}

function toPdf(
  name: string,
  section: ISectionOptions,
  notes: Record<number, string>,
  filter = 'pdf',
): Promise<void> {
  const footnotes = Object.fromEntries(
    Object.entries(notes).map(([label, text]) => [
      label,
      { children: [new Paragraph({ children: runs(` ${text}`, 20) })] },
    ]),
  );
  const doc = new Document({ sections: [section], footnotes });
  return Packer.toBuffer(doc).then((bytes) => {
    const folder = mkdtempSync(join(tmpdir(), 'pdf-fixture-'));
    const source = join(folder, `${name}.docx`);
    writeFileSync(source, bytes);
    const out = new URL('../test/fixtures/pdf', import.meta.url).pathname;
    execFileSync(converter, ['--headless', '--convert-to', filter, '--outdir', out, source]);
  });
}

const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1134, bottom: 1134, left: 1701, right: 850 },
};
const numberOnTop = {
  default: new Header({
    children: [
      new Paragraph({ alignment: CENTER, children: [new TextRun({ children: [PageNumber.CURRENT], font })] }),
    ],
  }),
  first: new Header({ children: [new Paragraph('')] }),
};

await toPdf(
  'party-plan',
  {
    properties: { page, titlePage: true },
    headers: numberOnTop,
    children: [
      columns(
        draftPlan.left.map((text) => centred({ text, bold: text.startsWith('ĐẢNG ỦY') })),
        draftPlan.right.map((text) =>
          centred({ text, bold: text === text.toUpperCase(), italics: text !== text.toUpperCase() }),
        ),
      ),
      centred({ text: '' }),
      centred({ text: draftPlan.kind, bold: true, size: 32 }),
      ...draftPlan.subject.map((text) => centred({ text, bold: true })),
      centred({ text: '-----' }),
      ...draftPlan.body.map(prose),
      ruledTable(draftPlan.table, [800, 4500, 2000, 2000]),
      ...draftPlan.after.map(prose),
      flush({ text: '' }),
      columns(
        draftPlan.recipients.map((text, index) => flush({ text, size: index === 0 ? 28 : 24 })),
        draftPlan.signature.map((text) => centred({ text, bold: true })),
      ),
    ],
  },
  draftPlan.notes,
);

await toPdf(
  'state-decision',
  {
    properties: { page },
    footers: undefined,
    headers: {
      default: new Header({
        children: [
          new Paragraph({ alignment: RIGHT, children: runs(statePlan.runningHead, 20) }),
          new Paragraph({
            alignment: CENTER,
            children: [
              new TextRun({
                children: ['Trang ', PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES],
                font,
                size: 20,
              }),
            ],
          }),
        ],
      }),
    },
    children: [
      columns(
        statePlan.left.map((text) => centred({ text, size: 22, bold: text === text.toUpperCase() })),
        statePlan.right.map((text) =>
          centred({ text, size: 22, bold: text.startsWith('CỘNG'), italics: text.includes('ngày') }),
        ),
      ),
      centred({ text: statePlan.kind, bold: true }),
      ...statePlan.subject.map((text) => centred({ text, bold: true })),
      ...statePlan.body.map((text) =>
        /^(?:Chương|[\p{Lu}\s]+$)/u.test(text) ? centred({ text, bold: true }) : prose(text),
      ),
      columns(
        statePlan.recipients.map((text, index) =>
          flush({ text, size: index === 0 ? 24 : 22, bold: index === 0, italics: index === 0 }),
        ),
        statePlan.signature.map((text) => centred({ text, bold: true })),
      ),
    ],
  },
  {},
);

const locked = {
  EncryptFile: { type: 'boolean', value: 'true' },
  DocumentOpenPassword: { type: 'string', value: 'mat-khau' },
};
await toPdf(
  'locked',
  { children: [flush({ text: 'Trang khoa.' })] },
  {},
  `pdf:writer_pdf_Export:${JSON.stringify(locked)}`,
);
