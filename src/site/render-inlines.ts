import { maskMark } from '../core/document/inline.ts';
import type { Inline } from '../core/document/outline.ts';
import { escapeHtml } from './html.ts';

/** A stretch of a block's words, counted in UTF-16 units of its plain text. */
interface Span {
  start: number;
  end: number;
}

/** A stretch that is a link; `attributes` are safe HTML. */
export interface LinkSpan extends Span {
  href: string;
  attributes: string;
}

/** A stretch that carries an erratum; `number` counts from 1 over the document. */
export interface SicSpan extends Span {
  number: number;
  /** Word of the link to the note. */
  label: string;
}

/**
 * Writes the inlines of one block as HTML, with links and errata laid over its words.
 *
 * Every word comes out in its order; what the page adds carries `data-editorial`. A mark that crosses the border
 * of a link or of emphasis is cut into pieces, so the elements always nest.
 */
export function renderInlines(
  inlines: readonly Inline[],
  links: readonly LinkSpan[] = [],
  sics: readonly SicSpan[] = [],
): string {
  const [first] = inlines;
  if (links.length === 0 && sics.length === 0 && inlines.length === 1 && first?.type === 'text') {
    return escapeHtml(first.text);
  }
  const cuts = [...links, ...sics].flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b);
  let html = '';
  let link: LinkSpan | undefined;
  let sic: SicSpan | undefined;
  let offset = 0;
  const ended: SicSpan[] = [];

  const moveTo = (nextLink?: LinkSpan, nextSic?: SicSpan) => {
    if (nextLink === link && nextSic === sic) return;
    if (sic) html += '</span>';
    if (sic && sic.end <= offset) ended.push(sic);
    if (link && link !== nextLink) html += '</a>';
    if (!link || link !== nextLink) html += ended.splice(0).map(erratumMark).join('');
    if (nextLink && nextLink !== link)
      html += `<a href="${escapeHtml(nextLink.href)}"${nextLink.attributes}>`;
    if (nextSic) html += '<span class="sic">';
    link = nextLink;
    sic = nextSic;
  };

  for (const inline of inlines) {
    if (inline.type === 'noteRef') {
      moveTo();
      html += noteMark(inline.text);
      continue;
    }
    if (inline.type === 'mask') {
      moveTo();
      html += `<span class="mask">${escapeHtml(maskMark(inline.text))}</span>`;
      offset += maskMark(inline.text).length;
      continue;
    }
    const begin = offset;
    const end = begin + inline.text.length;
    for (const to of [...cuts.filter((cut) => cut > begin && cut < end), end]) {
      if (to === offset) continue;
      moveTo(links.find(holds(offset)), sics.find(holds(offset)));
      html += styled(inline, inline.text.slice(offset - begin, to - begin));
      offset = to;
    }
  }
  moveTo();
  return html;
}

function holds(offset: number) {
  return (span: Span) => span.start <= offset && offset < span.end;
}

function styled(inline: Inline, text: string): string {
  if (inline.type === 'strong') return `<strong>${escapeHtml(text)}</strong>`;
  return inline.type === 'emphasis' ? `<em>${escapeHtml(text)}</em>` : escapeHtml(text);
}

function noteMark(label: string): string {
  const text = escapeHtml(label);
  return `<sup><a id="cho-dan-${text.toLowerCase()}" href="#chu-thich-${text.toLowerCase()}">${text}</a></sup>`;
}

function erratumMark({ number, label }: SicSpan): string {
  return `<a class="erratum-mark" href="#dinh-chinh-${number}" data-editorial>${label}</a>`;
}
