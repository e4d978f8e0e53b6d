import {
  AlignmentType,
  type FileChild,
  type IParagraphOptions,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { headingTexts } from '../../core/paper/numbering.ts';
import type { PaperBlock, PaperColumn, PaperHeading, PaperTable } from '../../core/paper/paper.ts';
import { centered, mm, paragraph, sizes } from './docx-text.ts';

/** Width of the text on a page, in millimetres. */
const textWidth = 165;
const body: IParagraphOptions = {
  alignment: AlignmentType.JUSTIFIED,
  indent: { firstLine: mm(10) },
  spacing: { before: 60, after: 60 },
};
const alignments = {
  start: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  end: AlignmentType.RIGHT,
} as const;

/** The text of a paper: headings with their numbers, paragraphs, lists with dashes, tables. */
export function bodyNodes(blocks: readonly PaperBlock[]): FileChild[] {
  const headings = headingTexts(blocks);
  return blocks.flatMap((block, index) =>
    block.type === 'heading'
      ? headingNode(block, headings.get(block) ?? '', leads(block, blocks[index + 1]))
      : blockNodes(block),
  );
}

/** True for a heading that has something under it, with which it stays on one page. */
function leads({ level }: PaperHeading, next: PaperBlock | undefined): boolean {
  return next !== undefined && (next.type !== 'heading' || next.level > level);
}

function headingNode({ level }: PaperHeading, text: string, keepNext: boolean): FileChild {
  return paragraph(text, level === 3 ? { italics: true } : { bold: true }, { ...body, keepNext });
}

function blockNodes(block: Exclude<PaperBlock, PaperHeading>): FileChild[] {
  if (block.type === 'table') return tableNodes(block);
  if (block.type === 'list') return block.items.map((item) => paragraph(`- ${item}`, {}, body));
  const look = { bold: block.style === 'bold', italics: block.style === 'italic' };
  return [paragraph(block.text, look, body)];
}

function tableNodes(block: PaperTable): FileChild[] {
  const shares = block.columns.map(({ width }) => width ?? 1);
  const all = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => mm((textWidth * share) / all));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map(({ title }, index) =>
      cellNode(title, widths[index], { align: 'center' }, true),
    ),
  });
  const rows = block.rows.map((row, at) => {
    const isTotal = block.hasTotal === true && at === block.rows.length - 1;
    return new TableRow({
      cantSplit: true,
      children: block.columns.map((column, index) =>
        cellNode(row[index] ?? '', widths[index], column, isTotal),
      ),
    });
  });
  return [
    ...(block.caption
      ? [centered(block.caption, { bold: true }, { keepNext: true, spacing: { before: 120 } })]
      : []),
    new Table({
      rows: [head, ...rows],
      columnWidths: widths,
      width: { size: mm(textWidth), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
    }),
    paragraph('', { size: sizes.small }),
  ];
}

function cellNode(
  text: string,
  width: number | undefined,
  { align = 'start' }: Pick<PaperColumn, 'align'>,
  bold: boolean,
): TableCell {
  return new TableCell({
    children: [paragraph(text, { bold, size: sizes.small }, { alignment: alignments[align] })],
    width: { size: width ?? 0, type: WidthType.DXA },
    margins: { left: mm(1.5), right: mm(1.5), top: mm(0.5), bottom: mm(0.5) },
    verticalAlign: VerticalAlignTable.CENTER,
  });
}
