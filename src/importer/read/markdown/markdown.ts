import type { DroppedLine, SourceLine } from '../../source.ts';
import { decodeEntity } from './entities.ts';

const quoteMark = /^(?:\s{0,3}>\s?){1,9}/;
const fence = /^:{3,} ?(?:\{[^{}]*\}|[\w-]+)? ?:*$/;
const lineBreak = /<br\s{0,9}\/?>/i;
const hardBreak = /\\$/;
const attributes = /^\{[#.][^{}]*\}$/;
// an escape, an entity, a picture, a link, attributes of a span, a raised figure, a tag
const markup =
  /\\([!-/:-@[-`{-~])|&(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]{2,8});|!\[([^\][]{0,300})\]\([^()]{0,2000}\)|\[([^\][]{1,1000})\](?:\([^()\s]{0,2000}(?:\s"[^"]{0,300}")?\)|\{[.#][^{}]{0,200}\})|\^(\d{1,2})\^|<\/?(?:a|abbr|b|big|center|div|em|font|i|img|p|s|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u)(?:\s[^<>]{0,2000})?\/?>/gi;
const bold = /(?<![\p{L}\p{N}_])__([^_]{1,1000})__(?![\p{L}\p{N}_])/gu;
const italic = /(?<![\p{L}\p{N}_])_([^_\s](?:[^_]{0,998}[^_\s])?)_(?![\p{L}\p{N}_])/gu;
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Takes Markdown's own signs off its lines: escapes, entities, links and pictures (their text stays), attributes,
 * left-over tags of HTML; `<br>` parts a line in two with the same number. Headings, stars and notes are read by the
 * stages. Comments are dropped. A block of metadata at the top stays text.
 */
export function plainMarkdown(lines: readonly SourceLine[]): { lines: SourceLine[]; dropped: DroppedLine[] } {
  const { kept, dropped } = takeComments(lines);
  const value = kept
    .filter(({ text }) => !fence.test(text.trim()))
    .flatMap((line) => {
      const text = withoutAttributes(line.text.replace(quoteMark, '')).replace(hardBreak, '');
      return text.split(lineBreak).map((part) => ({ ...line, text: plainText(part) }));
    });
  return { lines: value, dropped };
}

/** A heading without the «{#name .class}» that a converter wrote behind it. */
function withoutAttributes(text: string): string {
  const at = text.startsWith('#') ? text.lastIndexOf('{') : -1;
  return at > 0 && attributes.test(text.slice(at).trim()) ? text.slice(0, at).trimEnd() : text;
}

function plainText(text: string): string {
  return text
    .replace(bold, '**$1**')
    .replace(italic, '*$1*')
    .replace(markup, (found, escaped, entity, alt, label, raised) => {
      if (escaped) return escaped;
      if (entity) return decodeEntity(entity) ?? found;
      if (raised) return raise(raised);
      return alt ?? label ?? '';
    });
}

function raise(digits: string): string {
  return digits.replace(/\d/g, (digit) => superscripts[Number(digit)] as string);
}

function takeComments(lines: readonly SourceLine[]): { kept: SourceLine[]; dropped: DroppedLine[] } {
  const kept: SourceLine[] = [];
  const dropped: DroppedLine[] = [];
  let isOpen = false;
  // a comment that never closes is text
  const lastClose = lines.findLastIndex(({ text }) => text.includes('-->'));
  lines.forEach((line, index) => {
    let rest = line.text;
    let shown = '';
    while (rest) {
      const sign = isOpen ? '-->' : '<!--';
      const at = isOpen || index <= lastClose ? rest.indexOf(sign) : -1;
      const before = at < 0 ? rest : rest.slice(0, at);
      if (!isOpen) shown += before;
      else if (before.trim()) dropped.push({ line: { ...line, text: before.trim() }, rule: 'comment' });
      if (at < 0) break;
      isOpen = !isOpen;
      rest = rest.slice(at + sign.length);
    }
    if (shown || !line.text) kept.push(shown === line.text ? line : { ...line, text: shown });
  });
  return { kept, dropped };
}
