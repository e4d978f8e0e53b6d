import { maskMark } from './inline.ts';
import type { Inline } from './outline.ts';

const active = /[\\*_`<>{}[\]~]|&(?=#?[a-zA-Z\d])/g;
// a line start that Markdown or MDX would take for a list, a heading, a rule, a quotation or a module line
const listNumber = /^(\d{1,9})([.)])(?=\s|$)/;
const lineStart = /^(?=[-+#=|:])/;
// a footnote mark followed by a colon would define the note
const noteStart = /^(\[\^[^\]]+\]):/;
const moduleLine = /^([ie])(?=mport\b|xport\b)/;

/**
 * Writes inlines as one line of inert MDX that `parseInlines` reads back to the same inlines.
 * @param signs signs that part cells where the line stands; they are written as entities
 */
export function writeInlines(inlines: readonly Inline[], signs = ''): string {
  const line = inlines.map((inline) => writeInline(inline, signs)).join('');
  return line
    .replace(listNumber, '$1\\$2')
    .replace(lineStart, '\\')
    .replace(noteStart, '$1\\:')
    .replace(moduleLine, (char) => `&#${char.codePointAt(0)};`);
}

function writeInline(inline: Inline, signs: string): string {
  if (inline.type === 'noteRef') return `[^${inline.text}]`;
  if (inline.type === 'mask') return maskMark(inline.text);
  const escaped = inline.text.replace(active, '\\$&').replaceAll('⟦', '&#10214;');
  const text = [...signs].reduce(
    (result, sign) => result.replaceAll(sign, `&#${sign.codePointAt(0)};`),
    escaped,
  );
  if (inline.type === 'text') return text;
  const mark = inline.type === 'strong' ? '**' : '*';
  // emphasis must touch its words: spaces at the ends go outside
  const words = text.trim();
  if (!words) return text;
  const start = text.length - text.trimStart().length;
  return text.slice(0, start) + mark + words + mark + text.slice(start + words.length);
}
