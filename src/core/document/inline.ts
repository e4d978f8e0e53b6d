import type { BodyFindingCode } from '../../strings/body.ts';
import type { Inline } from './outline.ts';

/** Inlines of one line, and the codes of what may not stand in it. */
export interface InlineResult {
  inlines: Inline[];
  findings: BodyFindingCode[];
}

const special = /[\\*_`<{}[~&⟦]/;
const punctuation = /[!-/:-@[-`{-~]/;
const noteReference = /\[\^([\p{L}\d]{1,8})\]/uy;
const mask = /⟦đã che: ([^⟦⟧\n]{1,60})⟧/y;
const numericEntity = /&#(\d{1,6});/y;
const namedEntity = /&[a-zA-Z][a-zA-Z\d]{1,30};/y;

const forbidden: Record<string, BodyFindingCode> = {
  '<': 'raw-html',
  '{': 'raw-expression',
  '}': 'raw-expression',
  '`': 'raw-code',
  _: 'raw-underscore',
  '[': 'raw-link',
};

/**
 * Reads emphasis, footnote marks, masks and backslash escapes of one line, in one pass.
 * Anything else that Markdown or MDX would interpret is reported and kept as plain text.
 */
export function parseInlines(source: string): InlineResult {
  if (!special.test(source)) return { inlines: [{ type: 'text', text: source }], findings: [] };
  const inlines: Inline[] = [];
  const findings = new Set<BodyFindingCode>();
  let text = '';
  let strong = false;
  let emphasis = false;

  const flush = () => {
    if (text) inlines.push({ type: strong ? 'strong' : emphasis ? 'emphasis' : 'text', text });
    text = '';
  };
  const at = (pattern: RegExp, index: number) => {
    pattern.lastIndex = index;
    return pattern.exec(source);
  };

  for (let index = 0; index < source.length; index += 1) {
    const char = source[index] as string;
    const next = source[index + 1] ?? '';
    if (char === '\\' && next && punctuation.test(next)) {
      text += next;
      index += 1;
    } else if (char === '*') {
      const double = next === '*';
      const opening = double ? !strong : !emphasis;
      const neighbour = opening ? source[index + (double ? 2 : 1)] : source[index - 1];
      if (!neighbour || /\s/.test(neighbour)) findings.add('emphasis-spacing');
      flush();
      if (double) strong = !strong;
      else emphasis = !emphasis;
      index += double ? 1 : 0;
    } else if (char === '[' && next === '^') {
      const match = at(noteReference, index);
      if (!match) findings.add('raw-link');
      flush();
      if (match) inlines.push({ type: 'noteRef', text: match[1] as string });
      else text += char;
      index += match ? match[0].length - 1 : 0;
    } else if (char === '⟦') {
      const match = at(mask, index);
      if (!match) findings.add('mask-malformed');
      flush();
      if (match) inlines.push({ type: 'mask', text: match[1] as string });
      else text += char;
      index += match ? match[0].length - 1 : 0;
    } else if (char === '&') {
      const match = at(numericEntity, index);
      if (match) text += String.fromCodePoint(Number(match[1]));
      else text += char;
      if (at(namedEntity, index)) findings.add('raw-entity');
      index += match ? match[0].length - 1 : 0;
    } else {
      const code = char === '~' && next === '~' ? 'raw-strike' : forbidden[char];
      if (code) findings.add(code);
      text += char;
    }
  }
  flush();
  if (strong || emphasis) findings.add('emphasis-unclosed');
  return { inlines, findings: [...findings] };
}

/** The words of a line as a reader sees them; footnote marks are left out, a mask is shown as a mask. */
export function plainText(inlines: readonly Inline[]): string {
  let text = '';
  for (const inline of inlines) {
    if (inline.type === 'mask') text += maskMark(inline.text);
    else if (inline.type !== 'noteRef') text += inline.text;
  }
  return text;
}

/** The mark that stands where personal data was, for example `⟦đã che: thư điện tử⟧`. */
export function maskMark(what: string): string {
  return `⟦đã che: ${what}⟧`;
}
