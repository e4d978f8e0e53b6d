import type { DocxPackage } from './package.ts';
import type { XmlElement } from './xml.ts';
import { elementsOf, textOf } from './xml-query.ts';

/** Reads the words of a diagram (SmartArt) by the relation to its data: one paragraph for each of its boxes' lines. */
export type DiagramReader = (part: string, id: string) => XmlElement[];

/** Makes the reader of the diagrams of a package; a diagram without data has no paragraphs. */
export function diagramReader(docx: DocxPackage): DiagramReader {
  return (part, id) => {
    const relation = docx.relation(part, id);
    const data = relation && !relation.external ? docx.xml(relation.target) : null;
    return data ? paragraphsWithin(data) : [];
  };
}

/** The paragraph of a text that stands in no part of the package as one. */
export function paragraphOf(text: string): XmlElement {
  const wrap = (name: string, child: XmlElement | string): XmlElement => ({
    ...{ name, attributes: {}, children: [child] },
  });
  return wrap('w:p', wrap('w:r', wrap('w:t', text)));
}

function paragraphsWithin(element: XmlElement): XmlElement[] {
  if (element.name !== 'a:p') return elementsOf(element).flatMap(paragraphsWithin);
  const text = wordsWithin(element);
  return text.trim() ? [paragraphOf(text)] : [];
}

function wordsWithin(element: XmlElement): string {
  if (element.name === 'a:t') return textOf(element);
  return element.name === 'a:br' ? ' ' : elementsOf(element).map(wordsWithin).join('');
}
