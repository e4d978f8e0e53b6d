import { Document, FootnoteReferenceRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/importer/conservation.ts';
import { readDocx } from '../../../src/importer/read/docx.ts';
import { paragraph, readParts, run } from '../../support/docx-package.ts';

/** XML of a part of a document, and the words in it: those that are kept, those left out, those of its notes. */
interface Sample {
  xml: string;
  kept: string[];
  lost: string[];
  notes: string[];
  /** Whether the sample is a box, whose words stand after those of its paragraph. */
  isBox?: boolean;
}

const word = fc.stringMatching(/^[a-zđàảệỷ]{1,6}$/);
const words = fc.array(word, { minLength: 1, maxLength: 4 });
const properties = fc.constantFrom(
  '',
  '<w:b/>',
  '<w:i/>',
  '<w:b/><w:i/>',
  '<w:sz w:val="20"/>',
  '<w:u w:val="single"/>',
);

const keptRun = fc.tuple(words, properties).map(([list, look]): Sample => {
  return { xml: run(`${list.join(' ')} `, look), kept: list, lost: [], notes: [] };
});
/** One word over two runs of another look, as editing leaves it. */
const cutRun = fc.tuple(word, word, properties, properties).map(([start, end, before, after]): Sample => {
  return { xml: run(start, before) + run(`${end} `, after), kept: [start + end], lost: [], notes: [] };
});
const lostRun = fc.tuple(words, fc.boolean()).map(([list, isHidden]): Sample => {
  const text = ` ${list.join(' ')} `;
  const xml = isHidden
    ? run(text, '<w:vanish/>')
    : `<w:del><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
  return { xml: `${xml}${run(' ')}`, kept: [], lost: list, notes: [] };
});
const noteRun = words.map((list): Sample => ({ xml: 'NOTE', kept: [], lost: [], notes: list }));
const wrapped = fc
  .tuple(keptRun, fc.constantFrom('w:ins', 'w:hyperlink', 'w:smartTag', 'w:sdt', 'w:moveTo'))
  .map(([sample, name]): Sample => {
    const inner = name === 'w:sdt' ? `<w:sdtContent>${sample.xml}</w:sdtContent>` : sample.xml;
    return { ...sample, xml: `<${name}>${inner}</${name}>` };
  });

const merge = (samples: readonly Sample[], xml: string): Sample => ({
  xml,
  kept: samples.flatMap(({ kept }) => kept),
  lost: samples.flatMap(({ lost }) => lost),
  notes: samples.flatMap(({ notes }) => notes),
});

const { block } = fc.letrec<{ block: Sample; paragraph: Sample; box: Sample; table: Sample }>((tie) => ({
  block: fc.oneof({ maxDepth: 4 }, tie('paragraph'), tie('paragraph'), tie('table')),
  box: fc.array(tie('block'), { minLength: 1, maxLength: 2 }).map((blocks) => {
    const content = blocks.map(({ xml }) => xml).join('');
    const textBox = `<w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`;
    const fallback = textBox.replaceAll('NOTE', '');
    const xml = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${textBox}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:r>`;
    return { ...merge(blocks, xml), isBox: true };
  }),
  paragraph: fc
    .tuple(
      keptRun,
      fc.array(fc.oneof({ maxDepth: 4 }, keptRun, cutRun, lostRun, noteRun, wrapped, tie('box')), {
        maxLength: 4,
      }),
    )
    .map(([first, rest]) => {
      const xml = `<w:p>${first.xml}${rest.map((sample) => sample.xml).join('')}</w:p>`;
      const boxes = rest.filter(({ isBox }) => isBox);
      return merge([first, ...rest.filter(({ isBox }) => !isBox), ...boxes], xml);
    }),
  table: fc
    .array(fc.array(tie('block'), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 })
    .map((rows) => {
      const rowXml = rows.map(
        (cells) => `<w:tr>${cells.map(({ xml }) => `<w:tc>${xml}</w:tc>`).join('')}</w:tr>`,
      );
      return merge(rows.flat(), `<w:tbl>${rowXml.join('')}</w:tbl>`);
    }),
}));

const withoutMarks = (text: string) => text.replace(/\uE000[^\uE001]*\uE001/g, '');

test('every word of the text, its boxes, tables and notes is kept or recorded exactly once, in order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 6 }), async (blocks) => {
      const { xml, kept, lost, notes } = merge(blocks, blocks.map((one) => one.xml).join(''));
      let count = 0;
      const body = xml.replaceAll('NOTE', () => `<w:r><w:footnoteReference w:id="${++count}"/></w:r>`);
      // one note holds all words of notes, so that the order of boxes and notes does not matter
      const footnotes = Array.from({ length: count }, (_, index) => {
        return `<w:footnote w:id="${index + 1}">${paragraph(index === 0 ? notes.join(' ') : '')}</w:footnote>`;
      });
      const { lines, dropped } = await readParts({ body, footnotes: footnotes.join('') });
      const textOf = (isNote: boolean) => lines.filter(({ note }) => (note !== undefined) === isNote);
      expect(textOf(false).flatMap(({ text }) => wordsOf(withoutMarks(text)))).toEqual(kept);
      expect(textOf(true).flatMap(({ text }) => wordsOf(text))).toEqual(notes);
      expect(dropped.flatMap(({ line }) => wordsOf(line.text)).sort()).toEqual([...lost].sort());
      const marks = lines.flatMap(({ text }) =>
        [...text.matchAll(/\uE000(\d+)\uE001/g)].map(([, label]) => label),
      );
      expect([...marks].sort()).toEqual(
        Array.from({ length: count }, (_, index) => String(index + 1)).sort(),
      );
      expect(lines.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
    }),
    { numRuns: 150 },
  );
});

test('a file of the docx library reads whole: heading, list, table, note', async () => {
  const file = new Document({
    footnotes: { 1: { children: [new Paragraph('Ghi chú cuối trang')] } },
    numbering: {
      config: [
        { reference: 'muc', levels: [{ level: 0, format: 'upperRoman', text: '%1.', alignment: 'left' }] },
      ],
    },
    sections: [
      {
        children: [
          new Paragraph({ heading: 'Heading1', children: [new TextRun('KẾ HOẠCH')] }),
          new Paragraph({ numbering: { reference: 'muc', level: 0 }, children: [new TextRun('Mục đích')] }),
          new Paragraph({
            children: [new TextRun({ text: 'Căn cứ', bold: true }), new FootnoteReferenceRun(1)],
          }),
          new Table({
            rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph('Ô một')] })] })],
          }),
        ],
      },
    ],
  });
  const { source, issues } = await readDocx(new Uint8Array(await Packer.toBuffer(file)), 'thu.docx', {});
  expect(issues).toEqual([]);
  expect(source?.lines.map(({ text }) => text)).toEqual([
    'KẾ HOẠCH',
    'I. Mục đích',
    'Căn cứ\uE0001\uE001',
    'Ô một',
    'Ghi chú cuối trang',
  ]);
  expect(source?.lines).toMatchObject([
    { style: { heading: 1 } },
    {},
    { style: { bold: true } },
    { cell: { table: 1 } },
    { note: '1' },
  ]);
});
