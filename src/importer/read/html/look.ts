import type { LineStyle } from '../../source.ts';
import type { HtmlElement } from './tree.ts';

/** How the letters of an element look; what it does not say comes from around it. */
export interface Look {
  bold?: boolean;
  italic?: boolean;
  raised?: boolean;
  capitals?: boolean;
  size?: number;
  font?: string;
}

const bold = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const italic = new Set(['i', 'em', 'cite', 'dfn']);
const aligns = ['left', 'center', 'right', 'justify'] as const;
const points: Readonly<Record<string, number>> = { pt: 1, px: 0.75, cm: 28.35, mm: 2.835, in: 72 };

/** The declarations of a style attribute by their names. */
export function declarationsOf({ attributes }: HtmlElement): Map<string, string> {
  const style = (attributes.style ?? '').slice(0, 4000);
  return new Map(
    style.split(';').flatMap((declaration): [string, string][] => {
      const at = declaration.indexOf(':');
      return at < 0
        ? []
        : [[declaration.slice(0, at).trim().toLowerCase(), declaration.slice(at + 1).trim()]];
    }),
  );
}

/** How an element's letters look, given the look around it. */
export function lookOf(element: HtmlElement, around: Look, style: ReadonlyMap<string, string>): Look {
  const look = { ...around };
  if (bold.has(element.tag)) look.bold = true;
  if (italic.has(element.tag)) look.italic = true;
  if (element.tag === 'sup') look.raised = true;
  const weight = style.get('font-weight');
  if (weight) look.bold = weight.startsWith('bold') || Number(weight) >= 600;
  const slant = style.get('font-style');
  if (slant) look.italic = slant === 'italic' || slant === 'oblique';
  if (style.get('vertical-align') === 'super') look.raised = true;
  const transform = style.get('text-transform');
  if (transform) look.capitals = transform === 'uppercase';
  const size = pointsOf(style.get('font-size'));
  if (size) look.size = size;
  const font = style.get('font-family') ?? (element.tag === 'font' ? element.attributes.face : undefined);
  if (font) look.font = (font.split(',')[0] as string).replace(/["']/g, '').trim();
  return look;
}

/** Alignment and left indent of a block, given those around it. */
export function blockStyleOf(
  element: HtmlElement,
  around: LineStyle,
  style: ReadonlyMap<string, string>,
): LineStyle {
  const result = { ...around };
  const align = (style.get('text-align') ?? element.attributes.align ?? '').toLowerCase();
  const known = aligns.find((name) => name === align);
  if (element.tag === 'center') result.align = 'center';
  else if (element.tag === 'th' && !known) result.align = 'center';
  if (known && element.tag !== 'table' && element.tag !== 'img') result.align = known;
  const indent = pointsOf(style.get('margin-left'));
  if (indent) result.indent = (around.indent ?? 0) + indent;
  const level = /^h([1-6])$/.exec(element.tag)?.[1];
  if (level) result.heading = Number(level);
  return result;
}

/** True when the element is in the page but not on the screen. */
export function isHidden({ attributes }: HtmlElement, style: ReadonlyMap<string, string>): boolean {
  return (
    attributes.hidden !== undefined ||
    style.get('display')?.startsWith('none') === true ||
    style.get('visibility')?.startsWith('hidden') === true ||
    style.get('mso-hide') === 'all' ||
    /^0(?:\.0*)?(?:pt|px|em|%)?$/.test(style.get('font-size') ?? '')
  );
}

function pointsOf(length: string | undefined): number | undefined {
  const match = /^(\d{1,5}(?:\.\d{1,4})?)(pt|px|cm|mm|in)\b/.exec(length ?? '');
  if (!match) return undefined;
  return Math.round(Number(match[1]) * (points[match[2] as string] as number) * 10) / 10;
}
