import type { XmlElement } from './xml.ts';

/** The `begin` signs of those fields that have an end; an open field would swallow the rest of the text. */
export function closedFields(root: XmlElement, closed: Set<XmlElement> = new Set()): Set<XmlElement> {
  const open: XmlElement[] = [];
  const visit = (element: XmlElement) => {
    if (element.name === 'w:fldChar') {
      const type = element.attributes['w:fldCharType'];
      if (type === 'begin') open.push(element);
      const begin = type === 'end' ? open.pop() : undefined;
      if (begin) closed.add(begin);
    }
    for (const child of element.children) if (typeof child === 'object') visit(child);
  };
  visit(root);
  return closed;
}
