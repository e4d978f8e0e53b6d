import { branchOf } from './alternate.ts';
import { paragraphOf } from './diagram.ts';
import type { XmlElement } from './xml.ts';
import { elementsOf, firstOf, pointsOf, textOf } from './xml-query.ts';

/** What a drawing may hold. */
export interface GraphicHandler {
  /** The blocks of a text box; `isBelow` when it hangs under the first line of its paragraph. */
  box(content: XmlElement[], isBelow: boolean): void;
  picture(id: string, alt: string | undefined): void;
  /** A diagram, by the relation to its data. */
  diagram(id: string, isBelow: boolean): void;
  /** Something whose words are kept in another part. */
  unread(what: string): void;
}

interface Surroundings {
  alt?: string;
  isBelow: boolean;
}

const others: Record<string, string> = {
  'c:chart': 'biểu đồ',
  'o:OLEObject': 'đối tượng nhúng',
};

/** Reads a drawing, new (DrawingML) or old (VML): text boxes, pictures with their alternative text, WordArt. */
export function readGraphic(
  graphic: XmlElement,
  handler: GraphicHandler,
  around: Surroundings = { isBelow: false },
): void {
  for (const element of elementsOf(graphic)) {
    const { name, attributes } = element;
    if (name === 'mc:AlternateContent') readGraphic(branchOf(element), handler, around);
    else if (name === 'w:txbxContent') handler.box(elementsOf(element), around.isBelow);
    else if (name === 'dgm:relIds') handler.diagram(attributes['r:dm'] ?? '', around.isBelow);
    else if (name in others) handler.unread(others[name] as string);
    else if (name === 'v:textpath') handler.box([paragraphOf(attributes.string ?? '')], around.isBelow);
    else {
      const id = name === 'a:blip' ? (attributes['r:embed'] ?? attributes['r:link']) : attributes['r:id'];
      if ((name === 'a:blip' || name === 'v:imagedata') && id !== undefined) handler.picture(id, around.alt);
      readGraphic(element, handler, surroundings(element, around));
    }
  }
}

function surroundings(element: XmlElement, around: Surroundings): Surroundings {
  const { name, attributes } = element;
  if (name === 'wp:anchor' || name === 'wp:inline') {
    const named = firstOf(element, 'wp:docPr')?.attributes;
    return { alt: named?.descr || around.alt, isBelow: name === 'wp:anchor' && isAnchoredBelow(element) };
  }
  if (!name.startsWith('v:')) return around;
  const top = /margin-top:(-?[\d.]{1,12}(?:pt|in|cm|mm)?)/.exec(attributes.style ?? '')?.[1];
  const isByText = /mso-position-vertical-relative:(?:text|line)/.test(attributes.style ?? '');
  return {
    alt: attributes.alt || around.alt,
    isBelow: around.isBelow || (isByText && (pointsOf(top, 1) ?? 0) > 6),
  };
}

/** Six points or more under the top of its paragraph: not beside its first line. Offsets are in EMU, 12700 a point. */
function isAnchoredBelow(anchor: XmlElement): boolean {
  const position = firstOf(anchor, 'wp:positionV');
  if (!['paragraph', 'line'].includes(position?.attributes.relativeFrom ?? '')) return false;
  const offset = firstOf(position, 'wp:posOffset');
  return offset !== undefined && Number(textOf(offset)) > 6 * 12700;
}
