import { type CitationIndex, type Resolution, resolveCitation } from '../core/citation/resolve.ts';
import { documentPath, type OfficialDocument } from '../core/library/library.ts';
import { href } from './address.ts';
import { escapeHtml } from './html.ts';
import type { LinkSpan } from './render-inlines.ts';

/** Where a citation leads, when it leads anywhere. */
export type CitationTarget = Exclude<Resolution, { type: 'unknown' }>;

/** A citation of a text with its place and its meaning. */
export interface ResolvedCitation {
  start: number;
  end: number;
  target: CitationTarget;
}

/** Reads citations in the words of a document; one for a whole library. */
export interface CitationLinker {
  /** The citations that lead somewhere, in reading order; one that leads to `doc` itself is left out. */
  citationsIn(text: string, doc: OfficialDocument): readonly ResolvedCitation[];
}

/** Reads the citations of an indexed library. Each block is read once: pages and backlinks share the answer. */
export function createCitationLinker(index: CitationIndex): CitationLinker {
  const known = new WeakMap<OfficialDocument, Map<string, ResolvedCitation[]>>();
  return {
    citationsIn(text, doc) {
      const ofDoc = known.get(doc) ?? new Map<string, ResolvedCitation[]>();
      known.set(doc, ofDoc);
      const answer = ofDoc.get(text) ?? resolveAll(text);
      ofDoc.set(text, answer);
      return answer;

      function resolveAll(paragraph: string): ResolvedCitation[] {
        return index.citationsIn(paragraph, doc).flatMap((citation) => {
          const target = resolveCitation(citation, { doc, paragraph }, index);
          if (target.type === 'unknown' || (target.type === 'document' && target.id === doc.id)) return [];
          return [{ start: citation.start, end: citation.end, target }];
        });
      }
    },
  };
}

/** One text for each thing that citations lead to, to count them once. */
export function citationTargetKey(target: CitationTarget): string {
  return target.type === 'door' ? `door:${target.slug}` : `${target.type}:${target.id}`;
}

/** Address of what a citation leads to, base path included. */
export function citationHref(target: CitationTarget): string {
  if (target.type === 'campaign') return href(`/dot-hoc/${target.id}/`);
  return href(documentPath(target.type === 'door' ? target.slug : target.id));
}

/** A citation as a link over the words of a block. */
export function citationLink({ start, end, target }: ResolvedCitation): LinkSpan {
  const slip = target.type === 'document' ? target.slip : undefined;
  const title = slip ? ` title="${escapeHtml(slip)}"` : '';
  return { start, end, href: citationHref(target), attributes: ` class="cited"${title}` };
}
