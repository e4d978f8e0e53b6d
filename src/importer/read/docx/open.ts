import type { ReadOptions } from '../read.ts';
import { countNumbers } from '../word/number-counter.ts';
import { diagramReader } from './diagram.ts';
import { collectImages } from './images.ts';
import { type NoteKind, readNotes } from './notes.ts';
import { readNumbering } from './numbering.ts';
import type { DocxPackage } from './package.ts';
import { DocxProblem } from './problem.ts';
import type { Reading } from './reading.ts';
import { LineSink } from './sink.ts';
import { readStyles } from './styles.ts';
import type { XmlElement } from './xml.ts';
import { elementsOf, settingOf, someWithin } from './xml-query.ts';

/**
 * Reads the parts that the text of a package refers to, and says when its kind needs a word to the clerk.
 * @returns the state of the reading, and the root of the main part
 * @throws DocxProblem when a part is damaged or too large
 */
export function openReading(
  docx: DocxPackage,
  { encoding }: ReadOptions,
  warn: Reading['warn'],
): { reading: Reading; document: XmlElement } {
  const document = docx.xml(docx.main);
  if (document?.name !== 'w:document') throw new DocxProblem('docx-no-document');
  if (docx.mainType.includes('macroEnabled')) warn('docx-macros');
  if (docx.mainType.includes('emplate')) warn('docx-template');
  const relations = docx.relations(docx.main);
  const part = (type: string) => {
    const relation = relations.find((one) => one.type === type && !one.external);
    return relation ? docx.xml(relation.target) : null;
  };
  const styles = readStyles(part('styles'));
  const lists = readNumbering(part('numbering'), (style) => styles.paragraph(style).paragraph.numberId);
  const settings = part('settings');
  const formatOf = (kind: NoteKind) =>
    noteFormat(document, `w:${kind}Pr`) ?? (settings ? noteFormat(settings, `w:${kind}Pr`) : undefined);
  const formats = { footnote: formatOf('footnote'), endnote: formatOf('endnote') };
  const parts = { footnote: part('footnotes'), endnote: part('endnotes') };
  const comments = elementsOf(part('comments') ?? undefined, 'w:comment');
  const sink = new LineSink();
  const reading: Reading = {
    ...{ sink, styles, lists, encoding, warn },
    nextNumber: countNumbers(lists),
    notes: readNotes(parts, (kind) => formats[kind]),
    images: collectImages(docx, sink.images, warn),
    diagram: diagramReader(docx),
    comments: new Map(comments.map((comment) => [comment.attributes['w:id'] ?? '', comment])),
    letters: { unicode: 0, tcvn3: 0, vni: 0 },
    tables: 0,
    closedFields: new Set(),
  };
  return { reading, document };
}

function noteFormat(root: XmlElement, name: string): string | undefined {
  let format: string | undefined;
  someWithin(root, (element) => {
    if (element.name === name) format = settingOf(element, 'w:numFmt');
    return format !== undefined;
  });
  return format;
}
