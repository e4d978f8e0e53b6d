import { AlignmentType, Document, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { PartyPaper } from '../../core/paper/paper.ts';
import { bodyNodes } from './docx-body.ts';
import { closingNodes, headNodes } from './docx-head.ts';
import { font, mm, sizes } from './docx-text.ts';

/**
 * A paper as a Word file in the Party's layout: A4, margins 20, 20, 30 and 15 mm, Times New Roman 14, page numbers from
 * page 2. All text is NFC.
 *
 * Import this module on use (`await import`), for it brings the library that writes Word files. A file can be saved
 * with `saveFile` of `save-file.ts`; where a browser cannot, offer `paperText`.
 */
export async function paperToDocx(paper: PartyPaper): Promise<Blob> {
  const number = new TextRun({ children: [PageNumber.CURRENT], font, size: sizes.text });
  const title = [paper.kind, paper.subject].filter(Boolean).join(' ').normalize('NFC');
  const doc = new Document({
    title,
    creator: '',
    styles: { default: { document: { run: { font, size: sizes.text, language: { value: 'vi-VN' } } } } },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10) },
          },
        },
        headers: {
          default: new Header({
            children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })],
          }),
          first: new Header({ children: [new Paragraph({})] }),
        },
        children: [...headNodes(paper), ...bodyNodes(paper.blocks), ...closingNodes(paper)],
      },
    ],
  });
  return Packer.toBlob(doc);
}
