import { formatClause } from '../core/document/clause.ts';
import { shortName } from '../core/document/name.ts';
import { passagesOf } from '../core/document/outline.ts';
import { documentPath, type Library, type OfficialDocument } from '../core/library/library.ts';
import { reading } from '../strings/reading.ts';
import { href } from './address.ts';
import { type CitationLinker, citationTargetKey } from './citation-links.ts';

/** A place of the site that cites a document or a clause. */
export interface Backlink {
  href: string;
  label: string;
}

/** Who cites what, over the whole library. */
export interface Backlinks {
  /** Places that cite a document as a whole: clauses of other documents, in id order. */
  toDocument(id: string): readonly Backlink[];
  /** Places that cite one clause: questions of the booklets. */
  toClause(id: string, anchor: string): readonly Backlink[];
}

/** Collects every citation of the library once, so that each page only looks up. Linear in the words of the library. */
export function collectBacklinks(library: Library, linker: CitationLinker): Backlinks {
  const toDocument = new Map<string, Backlink[]>();
  const toClause = new Map<string, Backlink[]>();
  for (const doc of library.documents) collectFrom(doc, linker, toDocument);
  for (const booklet of library.booklets) {
    for (const question of booklet.questions) {
      const link = { href: href(`/hoi-dap/${booklet.id}/#${question.id}`), label: question.question };
      for (const { document: id, clause } of question.sources) {
        add(clause ? toClause : toDocument, clause ? `${id}#${clause}` : id, link);
      }
    }
  }
  return {
    toDocument: (id) => toDocument.get(id) ?? [],
    toClause: (id, anchor) => toClause.get(`${id}#${anchor}`) ?? [],
  };
}

/** One backlink for each document cited, at the first clause that cites it. */
function collectFrom(
  doc: OfficialDocument,
  linker: CitationLinker,
  toDocument: Map<string, Backlink[]>,
): void {
  const seen = new Set<string>();
  for (const place of [...(doc.body?.blocks ?? []), ...(doc.body?.footnotes ?? [])]) {
    for (const { target } of passagesOf(place).flatMap(({ text }) => linker.citationsIn(text, doc))) {
      const key = citationTargetKey(target);
      if (target.type !== 'document' || target.id === doc.id || seen.has(key)) continue;
      seen.add(key);
      add(toDocument, target.id, {
        href: href(`${documentPath(doc.id)}#${place.anchor}`),
        label: placeName(doc, place.anchor),
      });
    }
  }
}

function placeName(doc: OfficialDocument, anchor: string): string {
  return `${nameWithSubject(doc)}: ${formatClause(anchor)}`;
}

/** A document's short name; one without number is told by the start of its subject. */
function nameWithSubject({ data }: OfficialDocument): string {
  if (data.symbol) return shortName(data);
  return `${shortName(data)} ${data.subject.split(' ').slice(0, 12).join(' ')}${reading.more}`;
}

function add(map: Map<string, Backlink[]>, key: string, link: Backlink): void {
  const list = map.get(key);
  if (!list) map.set(key, [link]);
  else if (!list.some((other) => other.href === link.href)) list.push(link);
}
