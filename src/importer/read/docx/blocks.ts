import { branchOf } from './alternate.ts';
import { closedFields } from './fields.ts';
import { endFlow, type Flow, readParagraph } from './paragraph.ts';
import type { Place, Reading } from './reading.ts';
import { readTable } from './table.ts';
import type { XmlElement } from './xml.ts';
import { elementsOf } from './xml-query.ts';

const inlines = new Set([
  ...['w:r', 'w:hyperlink', 'w:fldSimple', 'w:dir', 'w:bdo', 'm:oMath', 'm:oMathPara', 'w:t'],
]);
const silent = new Set(['w:sectPr', 'w:sdtPr', 'w:sdtEndPr', 'w:tcPr', 'w:customXmlPr']);

/** Reads the paragraphs and tables of a body, a cell, a note or a box, in order, into the sink. */
export function readBlocks(parent: XmlElement, place: Place, reading: Reading): void {
  if (place.fields.length === 0 && parent.name !== 'w:tc') closedFields(parent, reading.closedFields);
  const flow: Flow = { carried: null };
  readChildren(parent, place, reading, flow);
  endFlow(flow);
}

function readChildren(parent: XmlElement, place: Place, reading: Reading, flow: Flow): void {
  for (const element of elementsOf(parent)) {
    const { name } = element;
    if (name === 'w:p') readParagraph(element, place, reading, readBlocks, flow);
    else if (name === 'w:tbl') {
      endFlow(flow);
      readTable(element, place, reading, readBlocks);
    } else if (name === 'mc:AlternateContent') readChildren(branchOf(element), place, reading, flow);
    else if (name === 'w:del' || name === 'w:moveFrom')
      readChildren(element, { ...place, lost: 'deleted-text' }, reading, flow);
    else if (name === 'w:altChunk' || name === 'w:subDoc') reading.warn('docx-part-not-read', 'tệp ghép');
    else if (inlines.has(name)) {
      const paragraph: XmlElement = { name: 'w:p', attributes: {}, children: [element] };
      readParagraph(paragraph, place, reading, readBlocks, flow);
    } else if (!silent.has(name)) readChildren(element, place, reading, flow);
  }
}
