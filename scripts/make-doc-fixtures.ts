/**
 * Makes test/fixtures/{doc,rtf}/ke-hoach-day-du with the docx library and LibreOffice:
 * `node scripts/make-doc-fixtures.ts`. Run by hand when the plan changes; the tests read the committed files.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  EndnoteReferenceRun,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  type IParagraphOptions,
  type ITableCellOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  Textbox,
  TextRun,
  WidthType,
} from 'docx';

const { CENTER, LEFT } = AlignmentType;
const numbered = { outline: 'muc', articles: 'dieu', dashes: 'gach' };
const change = { author: 'Biên tập', date: '2024-01-01T00:00:00Z' };

const run = (text: string) => new TextRun(text);
const bold = (text: string) => new TextRun({ text, bold: true });
const italic = (text: string) => new TextRun({ text, italics: true });
const mixed = (children: ParagraphChild[], options: IParagraphOptions = {}) =>
  new Paragraph({ ...options, children });
const plain = (text: string, options: IParagraphOptions = {}) => mixed([run(text)], options);
const strong = (text: string, options: IParagraphOptions = {}) => mixed([bold(text)], options);
const inList = (reference: string, level = 0): IParagraphOptions => ({ numbering: { reference, level } });
const cell = (texts: string[], options: Partial<ITableCellOptions> = {}) =>
  new TableCell({ ...options, children: texts.map((text) => plain(text)) });
const level = (index: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  ...{ level: index, format, text, alignment: LEFT },
});

const head = new Table({
  width: { size: 100, type: WidthType.PERCENTAGE },
  rows: [
    new TableRow({
      children: [
        new TableCell({
          children: [
            plain('ĐẢNG BỘ TỈNH HÒA AN', { alignment: CENTER }),
            strong('HUYỆN ỦY ĐÔNG SƠN', { alignment: CENTER }),
            plain('Số 15-KH/HU', { alignment: CENTER }),
          ],
        }),
        new TableCell({
          children: [
            strong('ĐẢNG CỘNG SẢN VIỆT NAM', { alignment: CENTER }),
            mixed([italic('Đông Sơn, ngày 12 tháng 3 năm 2024')], { alignment: CENTER }),
          ],
        }),
      ],
    }),
  ],
});

const body = [
  strong('KẾ HOẠCH', { alignment: CENTER }),
  mixed(
    [bold('học tập Nghị quyết'), new TextRun({ break: 1, text: 'trong toàn Đảng bộ huyện', bold: true })],
    {
      alignment: CENTER,
    },
  ),
  strong('Mục đích, yêu cầu', inList(numbered.outline)),
  strong('Mục đích', inList(numbered.outline, 1)),
  mixed([
    ...[
      run('Giúp cán bộ nắm '),
      bold('nội dung cốt lõi'),
      run(' và '),
      italic('điểm mới'),
      run(' của Nghị quyết'),
    ],
    ...[
      new FootnoteReferenceRun(1),
      run('; diện tích 25 m'),
      new TextRun({ text: '2', superScript: true }),
      run('.'),
    ],
  ]),
  strong('Yêu cầu', inList(numbered.outline, 1)),
  plain('Nghiêm túc, thiết thực.', inList(numbered.outline, 2)),
  plain('Tiết kiệm, hiệu quả.', inList(numbered.outline, 2)),
  plain('Đúng thời gian.', inList(numbered.outline, 3)),
  plain('Đúng thành phần.', inList(numbered.outline, 3)),
  strong('Nội dung', inList(numbered.outline)),
  plain('Chuyên đề một', inList(numbered.outline, 1)),
  plain('Phạm vi', inList(numbered.articles)),
  plain('Đối tượng', inList(numbered.articles)),
  plain('Gạch đầu dòng thứ nhất', inList(numbered.dashes)),
  mixed([
    run('Báo cáo trước '),
    new DeletedTextRun({ ...change, text: 'ngày 20/3', id: 1 }),
    new InsertedTextRun({ ...change, text: 'ngày 25/3', id: 2 }),
    new TextRun({ text: ' ghi chú ẩn', vanish: true }),
    run('.'),
    new EndnoteReferenceRun(1),
  ]),
  mixed([
    ...[new CommentRangeStart(0), run('Câu có ý kiến'), new CommentRangeEnd(0)],
    ...[
      new TextRun({ children: [new CommentReference(0)] }),
      run(' và chú thích nữa'),
      new FootnoteReferenceRun(2),
    ],
  ]),
  new Textbox({
    alignment: CENTER,
    children: [strong('HỎA TỐC')],
    style: { width: '100pt', height: '30pt' },
  }),
  mixed([new TextRun({ text: 'phân công nhiệm vụ', allCaps: true, bold: true }), run('\tsau tab')]),
  plain('Phụ trách', { heading: HeadingLevel.HEADING_2 }),
  new Table({
    rows: [
      new TableRow({
        children: [
          cell(['TT'], { rowSpan: 2 }),
          cell(['Phân công'], { columnSpan: 2 }),
          cell(['Ghi chú'], { rowSpan: 2 }),
        ],
      }),
      new TableRow({ children: [cell(['Chủ trì']), cell(['Phối hợp'])] }),
      new TableRow({
        children: [cell(['1']), cell(['Ban Tuyên giáo', 'Huyện ủy']), cell(['Văn phòng']), cell([''])],
      }),
    ],
  }),
  mixed([new TextRun({ text: 'Nơi nhận:', bold: true, italics: true })]),
  plain('- Lưu Văn phòng Huyện ủy.'),
];

const document = new Document({
  comments: {
    children: [{ id: 0, author: change.author, date: new Date(0), children: [plain('Cần xem lại câu này')] }],
  },
  footnotes: {
    1: { children: [plain('Chú thích thứ nhất của kế hoạch.')] },
    2: { children: [plain('Chú thích thứ hai.'), plain('Đoạn sau của chú thích thứ hai.')] },
  },
  endnotes: { 1: { children: [plain('Chú thích cuối văn bản.')] } },
  numbering: {
    config: [
      {
        reference: numbered.outline,
        levels: [
          level(0, LevelFormat.UPPER_ROMAN, '%1-'),
          level(1, LevelFormat.DECIMAL, '%2.'),
          level(2, LevelFormat.DECIMAL, '%2.%3.'),
          level(3, LevelFormat.LOWER_LETTER, '%4)'),
        ],
      },
      { reference: numbered.articles, levels: [level(0, LevelFormat.DECIMAL, 'Điều %1.')] },
      { reference: numbered.dashes, levels: [level(0, LevelFormat.BULLET, '\u2013')] },
    ],
  },
  sections: [
    {
      headers: { default: new Header({ children: [plain('Dự thảo lưu hành nội bộ')] }) },
      footers: {
        default: new Footer({ children: [mixed([new TextRun({ children: [PageNumber.CURRENT] })])] }),
      },
      children: [head, ...body],
    },
  ],
});

const folder = mkdtempSync(join(tmpdir(), 'doc-fixtures-'));
const source = join(folder, 'ke-hoach-day-du.docx');
writeFileSync(source, await Packer.toBuffer(document));
for (const [format, out] of [
  ['doc:MS Word 97', 'test/fixtures/doc'],
  ['rtf', 'test/fixtures/rtf'],
] as const) {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, source]);
}
