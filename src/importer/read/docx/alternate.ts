import type { XmlElement } from './xml.ts';
import { elementsOf, firstOf, someWithin } from './xml-query.ts';

const empty: XmlElement = { name: 'mc:Choice', attributes: {}, children: [] };
const shown = new Set(['w:t', 'm:t', 'a:blip', 'v:imagedata', 'w:delText', 'w:sym', 'w:tab', 'dgm:relIds']);

/**
 * The one branch of `mc:AlternateContent` that is read: the first choice with anything to show, else the fallback.
 * Both hold the same words, for newer and older programs.
 */
export function branchOf(alternate: XmlElement): XmlElement {
  const branches = [...elementsOf(alternate, 'mc:Choice'), ...elementsOf(alternate, 'mc:Fallback')];
  const hasContent = (branch: XmlElement) => someWithin(branch, ({ name }) => shown.has(name));
  return branches.find(hasContent) ?? firstOf(alternate, 'mc:Choice') ?? empty;
}
