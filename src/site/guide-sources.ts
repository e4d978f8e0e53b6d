import { factAnchor } from '../core/document/fact-anchor.ts';
import { type GuideUse, readGuideSource } from '../core/guide/source.ts';
import { documentPath, type Library } from '../core/library/library.ts';
import { guideWords } from '../strings/guides.ts';
import { href } from './address.ts';
import { type FieldRow, factRows } from './document-fields.ts';
import { documentLabel } from './document-label.ts';
import { markedFact } from './fact-marks.ts';
import { linkHtml } from './html.ts';
import type { SourceList } from './source-list.ts';

/**
 * A row for each fact that a guide's marks lean on, once and in order of first mention: what it says, how sure it is,
 * its sources, and the way to it in its document's record.
 * @param source MDX of the guide after its front matter
 */
export function guideSources(source: string, library: Library, sources: SourceList): FieldRow[] {
  const rows = new Map<string, FieldRow>();
  for (const { document, fact: id } of readGuideSource(source, 1).uses.filter(namesFact)) {
    const { doc, fact, anchor } = markedFact(library, document, id);
    if (rows.has(anchor)) continue;
    const [row] = factRows([fact], sources);
    const place = `${documentPath(document)}#${factAnchor(id)}`;
    const open = linkHtml(href(place), guideWords.openRecord);
    rows.set(anchor, {
      id: anchor,
      label: `${documentLabel(doc.data)}: ${fact.label}`,
      html: `${row?.html ?? ''}<p class="small">${open}</p>`,
    });
  }
  return [...rows.values()];
}

function namesFact(use: GuideUse): use is GuideUse & { fact: string } {
  return use.fact !== undefined;
}
