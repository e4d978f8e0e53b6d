import { maskMark } from './inline.ts';
import type { Inline } from './outline.ts';

const active = /[\\*_`<>{}[\]~]|&(?=#?[a-zA-Z\d])/g;
// a line start that Markdown or MDX would take for a list, a heading, a rule, a quotation or a module line
const listNumber = /^(\d{1,9})([.)])(?=\s|$)/;
const lineStart = /^(?=[-+#=|:])/;
// a footnote mark followed by a colon would define the note
const noteStart = /^(\[\^[^\]]+\]):/;
const moduleLine = /^([ie])(?=mport\b|xport\b)/;

/** Writes inlines as one line of inert MDX that `parseInlines` reads back to the same inlines. */
export function writeInlines(inlines: readonly Inline[]): string {
  const line = inlines.map(writeInline).join('');
  return line
    .replace(listNumber, '$1\\$2')
    .replace(lineStart, '\\')
    .replace(noteStart, '$1\\:')
    .replace(moduleLine, (char) => `&#${char.codePointAt(0)};`);
}

function writeInline(inline: Inline): string {
  if (inline.type === 'noteRef') return `[^${inline.text}]`;
  if (inline.type === 'mask') return maskMark(inline.text);
  const text = inline.text.replace(active, '\\$&').replaceAll('⟦', '&#10214;');
  if (inline.type === 'text') return text;
  const mark = inline.type === 'strong' ? '**' : '*';
  // emphasis must touch its words: spaces at the ends go outside
  const [, before, words, after] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) as unknown as [
    string,
    string,
    string,
    string,
  ];
  return words ? `${before}${mark}${words}${mark}${after}` : text;
}
