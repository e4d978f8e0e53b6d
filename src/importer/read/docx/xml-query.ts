import type { XmlElement } from './xml.ts';

/** Elements below an element, of one name or of every name, in order. */
export function elementsOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  if (!element) return [];
  return element.children.filter(
    (node): node is XmlElement => typeof node === 'object' && (name === undefined || node.name === name),
  );
}

/** The first element of a name below an element. */
export function firstOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const node of element?.children ?? []) {
    if (typeof node === 'object' && node.name === name) return node;
  }
  return undefined;
}

/** The attribute `w:val` of the child with that name; undefined when there is no child or no value. */
export function settingOf(element: XmlElement | undefined, name: string): string | undefined {
  return firstOf(element, name)?.attributes['w:val'];
}

/** An on/off child (`<w:b/>`): undefined when it is absent, so that a style decides. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = firstOf(element, name);
  if (!found) return undefined;
  return !['0', 'false', 'off'].includes(found.attributes['w:val'] ?? '1');
}

/** Text of an element that holds text. */
export function textOf(element: XmlElement): string {
  return element.children.filter((node) => typeof node === 'string').join('');
}

/** True when an element or anything below it passes; stops at the first. */
export function someWithin(element: XmlElement, passes: (element: XmlElement) => boolean): boolean {
  if (passes(element)) return true;
  return element.children.some((node) => typeof node === 'object' && someWithin(node, passes));
}

const pointsOfUnit: Record<string, number> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pc: 12, pi: 12 };

/**
 * A length in points: a bare number counts `perPoint` to a point (20 for indents, 2 for sizes), a Strict file may
 * write «1.27cm» instead. Undefined when it is neither.
 */
export function pointsOf(value: string | undefined, perPoint: number): number | undefined {
  const match = /^(-?\d{1,9}(?:\.\d{1,9})?)(pt|in|cm|mm|pc|pi)?$/.exec(value ?? '');
  if (!match) return undefined;
  const points = Number(match[1]) * (match[2] ? (pointsOfUnit[match[2]] as number) : 1 / perPoint);
  return Math.round(points * 10) / 10;
}
