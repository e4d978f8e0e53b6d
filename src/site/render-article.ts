import { officialCitation } from '../core/document/name.ts';
import { isClassified, type OfficialDocument } from '../core/library/library.ts';
import { reading } from '../strings/reading.ts';
import { citationLink, citationTargetKey } from './citation-links.ts';
import { type CitedEntry, citedIn } from './cited.ts';
import { numberErrata } from './errata.ts';
import { escapeHtml } from './html.ts';
import type { LibraryView } from './library-view.ts';
import { type BodyOverlay, renderBody, renderFootnotes } from './render-body.ts';
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
 * Writes a document as its readers know it: heading, body, footnotes, recipients and signature, in the source's order.
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
  const overlay: BodyOverlay = {
    errata,
    citing: (anchor) => view.backlinks.toClause(doc.id, anchor),
    linksIn: (text) =>
      view.linker.citationsIn(text, doc).map((found) => {
        const link = citationLink(found);
        const number = numbers.get(citationTargetKey(found.target));
        return { ...link, attributes: `${link.attributes} data-n="${number}"` };
      }),
  };
  const note = header.supplied ? `<p class="supplied-note" data-editorial>${reading.suppliedNote}</p>` : '';
  const html =
    `<article class="paper" data-official-text data-citation="${escapeHtml(citation)}">${header.html}${note}` +
    `<div class="body">${renderBody(body, overlay)}${renderFootnotes(body.footnotes, overlay)}</div>` +
    `${renderClosing(data, errata)}</article>`;
  return { html, cited, citation };
}

/** «Tỉnh ủy (chưa rõ tỉnh)» → «Tỉnh ủy»: a document names its issuer without our remark. */
function plainIssuer(name: string): string {
  return name.replace(/\s*\([^)]*\)$/, '');
}
