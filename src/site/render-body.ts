import { formatClause } from '../core/document/clause.ts';
import { type Block, type Footnote, passagesOf } from '../core/document/outline.ts';
import type { PictureSize } from '../core/document/picture-size.ts';
import type { Passage, Table } from '../core/document/table.ts';
import { reading } from '../strings/reading.ts';
import type { Backlink } from './backlinks.ts';
import { capitalize } from './capitalize.ts';
import { erratumNote, locateErrata, type NumberedErratum } from './errata.ts';
import { escapeHtml, linkHtml } from './html.ts';
import { type LinkSpan, renderInlines } from './render-inlines.ts';

/** What the page lays over the words of a document. */
export interface BodyOverlay {
  /** Links for the citations in a block's words. */
  linksIn(text: string): LinkSpan[];
  errata: readonly NumberedErratum[];
  /** A further note beside a clause, as HTML marked `data-editorial`; '' for none. */
  noteAt(anchor: string): string;
  /** Places that cite this clause. */
  citing(anchor: string): readonly Backlink[];
  /** Address and size of a picture; null when its file is not there. */
  pictureAt?(file: string): (PictureSize & { src: string }) | null;
}

const listClasses: Record<string, string> = { '-': 'dash', '+': 'plus', '*': 'star' };

/**
 * Writes the body of an official document as HTML: every block with its permanent anchor, dashes as nested lists.
 * The words are the document's own, in its order; whatever the page adds carries `data-editorial`.
 */
export function renderBody({ blocks }: { blocks: readonly Block[] }, overlay: BodyOverlay): string {
  const lists: Block[] = [];
  let html = '';
  const closeLists = (until: (list: Block) => boolean) => {
    for (let top = lists.at(-1); top && !until(top); top = lists.at(-1)) {
      html += '</li></ul>';
      lists.pop();
    }
  };
  for (const block of blocks) {
    const content = block.table ? '' : renderWords(block, overlay) + clauseMark(block.anchor);
    const notes = renderNotes(block.anchor, overlay);
    if (block.kind !== 'item') {
      closeLists(() => false);
      if (block.table || block.picture) {
        html +=
          (block.table ? renderTable(block, block.table, overlay) : renderPicture(block, overlay)) + notes;
        continue;
      }
      const tag = block.kind === 'heading' ? `h${Math.min(block.level + 1, 6)}` : 'p';
      html += `<${tag} id="${block.anchor}">${content}</${tag}>${notes}`;
      continue;
    }
    closeLists(
      (list) => list.level < block.level || (list.level === block.level && list.marker === block.marker),
    );
    if (lists.at(-1)?.level === block.level) html += '</li>';
    else {
      lists.push(block);
      html += `<ul class="${listClasses[block.marker ?? ''] ?? 'dash'}">`;
    }
    html += `<li id="${block.anchor}">${content}${notes}`;
  }
  closeLists(() => false);
  return html;
}

/** Blocks of the text, and of the annexes that stand after the signature. */
export function partsOf(blocks: readonly Block[]): { text: Block[]; annexes: Block[] } {
  return { text: blocks.filter(({ part }) => !part), annexes: blocks.filter(({ part }) => part) };
}

/** A table in its own box: a narrow page scrolls the box, not itself, and the keyboard reaches it. */
function renderTable({ anchor }: Block, table: Table, overlay: BodyOverlay): string {
  const name = capitalize(formatClause(anchor));
  const row = (cells: readonly (readonly Passage[])[], tag: 'th' | 'td') =>
    `<tr>${cells
      .map((cell) => {
        const words = cell.map((passage) => renderPassage(passage, anchor, overlay));
        return `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${words.length > 1 ? words.map((text) => `<p>${text}</p>`).join('') : words.join('')}</${tag}>`;
      })
      .join('')}</tr>`;
  const [first = [], ...others] = table.rows;
  const head = table.header ? `<thead>${row(first, 'th')}</thead>` : '';
  const rows = (table.header ? others : table.rows).map((cells) => row(cells, 'td')).join('');
  return (
    `<div class="table-box" id="${anchor}" role="region" aria-label="${name}" tabindex="0">` +
    `<table>${head}<tbody>${rows}</tbody></table></div>` +
    `<p class="table-mark" data-editorial>${clauseMark(anchor)}</p>`
  );
}

/** A picture that is fetched when it comes near; without its file, the words that stand for it. */
function renderPicture({ anchor, picture }: Block, { pictureAt }: BodyOverlay): string {
  if (!picture) return '';
  const alt = escapeHtml(picture.alt);
  const facts = pictureAt?.(picture.file);
  const content = facts
    ? `<img src="${escapeHtml(facts.src)}" alt="${alt}" width="${facts.width}" height="${facts.height}" loading="lazy" decoding="async">`
    : `<span data-editorial>${alt}</span>`;
  return `<figure class="picture" id="${anchor}">${content}</figure>`;
}

/** Writes the footnotes of a document at its end, each with a link back to its mark. */
export function renderFootnotes(footnotes: readonly Footnote[], overlay: BodyOverlay): string {
  if (footnotes.length === 0) return '';
  const notes = footnotes.map((note) => {
    const label = escapeHtml(note.label);
    const back = linkHtml(
      `#cho-dan-${note.label.toLowerCase()}`,
      reading.backToText,
      'class="back" data-editorial',
    );
    return `<p id="${note.anchor}"><sup>${label}</sup> ${renderWords(note, overlay)} ${back}</p>${renderNotes(note.anchor, overlay)}`;
  });
  return `<div class="footnotes" role="group" aria-label="${reading.footnotes}">${notes.join('')}</div>`;
}

function renderWords(place: Block | Footnote, overlay: BodyOverlay): string {
  return passagesOf(place)
    .map((passage) => renderPassage(passage, place.anchor, overlay))
    .join('');
}

function renderPassage({ text, inlines }: Passage, anchor: string, overlay: BodyOverlay): string {
  return renderInlines(inlines, overlay.linksIn(text), locateErrata(text, errataOf(anchor, overlay)));
}

/** Notes that belong to a block: its errata, and the places that cite it. */
function renderNotes(anchor: string, overlay: BodyOverlay): string {
  const errata = errataOf(anchor, overlay).map(erratumNote).join('') + overlay.noteAt(anchor);
  const citing = overlay.citing(anchor);
  if (citing.length === 0) return errata;
  const links = citing.map(({ href, label }) => linkHtml(href, label)).join(', ');
  return `${errata}<div class="note citing" role="note" data-editorial>${reading.citedIn}: ${links}</div>`;
}

function errataOf(anchor: string, { errata }: BodyOverlay): readonly NumberedErratum[] {
  return errata.length === 0 ? errata : errata.filter(({ clause }) => clause === anchor);
}

function clauseMark(anchor: string): string {
  const label = `${reading.cite} ${formatClause(anchor)}`;
  return `<a class="clause" href="#${anchor}" aria-label="${label}" data-editorial>\u00a0${reading.clauseMark}</a>`;
}
