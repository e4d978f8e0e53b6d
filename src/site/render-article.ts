import { officialCitation } from '../core/document/name.ts';
import type { Block, Footnote } from '../core/document/outline.ts';
import { isClassified, type OfficialDocument } from '../core/library/library.ts';
import { reading } from '../strings/reading.ts';
import { href } from './address.ts';
import { citationLink, citationTargetKey } from './citation-links.ts';
import { type CitedEntry, citedIn } from './cited.ts';
import { numberErrata } from './errata.ts';
import { escapeHtml } from './html.ts';
import type { LibraryView } from './library-view.ts';
import { pictureFacts } from './pictures.ts';
import { findingNote, findingsBeside } from './plan-notes.ts';
import { type BodyOverlay, partsOf, renderBody, renderFootnotes } from './render-body.ts';
import { renderClosing } from './render-closing.ts';
import { renderHeader } from './render-header.ts';

/** The article of a document page, and what its words cite. */
export interface RenderedArticle {
  html: string;
  cited: CitedEntry[];
  /** The citation in the Party's form, for copying. */
  citation: string;
}

/**
 * Writes a document as its readers know it: heading, body, footnotes, recipients and signature, then the annexes with
 * their footnotes, in the source's order.
 *
 * With a text, the root carries `data-official-text`: it holds the source's words and, marked `data-supplied` or
 * `data-editorial`, what the page adds. Without one, the head alone stands there, made from the record.
 */
export function renderArticle(doc: OfficialDocument, view: LibraryView): RenderedArticle {
  const { data, body } = doc;
  const issuer = plainIssuer(view.library.bodies.get(data.issuer)?.name ?? data.issuer);
  const citation = officialCitation(data, issuer);
  const errata = numberErrata(data.errata);
  const header = renderHeader(data, issuer, errata);
  if (!body || isClassified(doc)) {
    return { html: `<article class="paper record">${header.html}</article>`, cited: [], citation };
  }
  const cited = citedIn(doc, view);
  const numbers = new Map(cited.map(({ key, number }) => [key, number]));
  const findings = findingsBeside(view.findingsIn(doc), data.errata);
  const overlay: BodyOverlay = {
    errata,
    noteAt: (anchor) => findingNote(anchor, findings),
    pictureAt: (file) => {
      const facts = pictureFacts(process.cwd(), doc, file);
      return facts && { ...facts, src: href(facts.path) };
    },
    citing: (anchor) => view.backlinks.toClause(doc.id, anchor),
    linksIn: (text) =>
      view.linker.citationsIn(text, doc).map((found) => {
        const link = citationLink(found);
        const number = numbers.get(citationTargetKey(found.target));
        return { ...link, attributes: `${link.attributes} data-n="${number}"` };
      }),
  };
  const note = header.supplied ? `<p class="supplied-note" data-editorial>${reading.suppliedNote}</p>` : '';
  const { text, annexes } = partsOf(body.blocks);
  const annexNotes = notesOf(annexes, body.footnotes);
  const textNotes = body.footnotes.filter((footnote) => !annexNotes.includes(footnote));
  const annex =
    annexes.length > 0
      ? `<div class="body annexes">${renderBody({ blocks: annexes }, overlay)}${renderFootnotes(annexNotes, overlay)}</div>`
      : '';
  const html =
    `<article class="paper" data-official-text data-citation="${escapeHtml(citation)}">${header.html}${note}` +
    `<div class="body">${renderBody({ blocks: text }, overlay)}${renderFootnotes(textNotes, overlay)}</div>` +
    `${renderClosing(data, errata)}${annex}</article>`;
  return { html, cited, citation };
}

/** The footnotes whose marks stand in these blocks. */
function notesOf(blocks: readonly Block[], footnotes: readonly Footnote[]): Footnote[] {
  const marks = blocks.flatMap(({ inlines }) => inlines.filter(({ type }) => type === 'noteRef'));
  const labels = new Set(marks.map(({ text }) => text));
  return footnotes.filter(({ label }) => labels.has(label));
}

/** «Tỉnh ủy (chưa rõ tỉnh)» → «Tỉnh ủy»: a document names its issuer without our remark. */
function plainIssuer(name: string): string {
  return name.replace(/\s*\([^)]*\)$/, '');
}
