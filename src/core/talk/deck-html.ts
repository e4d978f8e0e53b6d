import { deckWords } from '../../strings/talk-deck.ts';
import { type Slide, slidePart } from './slides.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A line longer than so many letters is set smaller, so that the slide holds it. */
const longText = 220;

/**
 * The slides as HTML for reveal.js, every text escaped: `div.reveal > div.slides > section` with the speaker's notes in
 * `aside`, the part in `data-part` and the planned minutes in `data-minutes`.
 */
export function deckHtml(slides: readonly Slide[]): string {
  const sections = slides.map((slide, index) => {
    const tag = index === 0 ? 'h1' : 'h2';
    const letters = slide.lines.reduce((sum, { text, value = '' }) => sum + text.length + value.length, 0);
    const size = letters > longText ? ' class="long"' : '';
    return [
      `<section${size} data-part="${slide.part}" data-part-name="${escapeHtml(slidePart(slide))}" data-minutes="${slide.minutes}">`,
      `<${tag}>${textHtml(slide.heading)}</${tag}>`,
      linesHtml(slide.lines),
      slide.sources.length > 0
        ? `<p class="source">${deckWords.source}: ${escapeHtml(slide.sources.join('; '))}</p>`
        : '',
      `<aside class="notes">${slide.notes.map((note) => `<p>${escapeHtml(note)}</p>`).join('')}</aside>`,
      '</section>',
    ].join('');
  });
  return `<div class="reveal"><div class="slides">${sections.join('\n')}</div></div>`;
}

/**
 * The whole talk as one file that needs no network and no server: styles and program inside, and a policy that forbids
 * it to load anything.
 * @param program a script that starts the deck of its page, complete in itself
 */
export function deckFile(title: string, deck: string, styles: string, program: string): string {
  return [
    '<!doctype html>',
    '<html lang="vi"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${styles.replace(/<\/style/gi, '<\\/style')}</style></head>`,
    `<body><div class="deck" data-deck>${deck}</div>`,
    `<script type="module">${program.replace(/<\/script/gi, '<\\/script').replaceAll('<!--', '<\\!--')}</script>`,
    '</body></html>\n',
  ].join('\n');
}

function linesHtml(lines: Slide['lines']): string {
  if (lines.length === 0) return '';
  if (lines.some(({ value }) => value !== undefined)) {
    const rows = lines.map(
      ({ text, value = '' }) => `<tr><th scope="row">${textHtml(text)}</th><td>${textHtml(value)}</td></tr>`,
    );
    return `<table><tbody>${rows.join('')}</tbody></table>`;
  }
  if (lines.length === 1) return `<p>${textHtml(lines[0]?.text ?? '')}</p>`;
  return `<ul>${lines.map(({ text }) => `<li>${textHtml(text)}</li>`).join('')}</ul>`;
}

/** Text of a slide, the numbers of documents («18-NQ/TW») kept on one line. */
function textHtml(text: string): string {
  return escapeHtml(text).replace(
    /\d{1,5}-\p{Lu}\p{L}{0,3}\/\p{Lu}{1,9}/gu,
    '<span class="symbol">$&</span>',
  );
}

function escapeHtml(text: string): string {
  return text.normalize('NFC').replace(/[&<>"]/g, (sign) => entities[sign] as string);
}
