import { kinds } from '../core/document/kind.ts';
import type { Library, OfficialDocument } from '../core/library/library.ts';
import { compareVietnamese } from '../core/text/collation.ts';
import { browse } from '../strings/browse.ts';
import { compareDays, dateKey, noDay } from './doors.ts';

/** Documents that share one value of a facet. */
export interface FacetGroup {
  /** Last part of the page's address. */
  slug: string;
  /** Path of the page that lists these documents, without the base path. */
  path: string;
  title: string;
  documents: OfficialDocument[];
}

/** One way to look through the documents. */
export interface Facet {
  /** Part of the address: `/van-ban/theo-loai/`. */
  id: string;
  title: string;
  groups: FacetGroup[];
}

interface Value {
  slug: string;
  title: string;
  order: string | number;
}

const terms = ['XIV', 'XIII', 'XII', 'XI', 'X', 'IX', 'VIII', 'VII', 'VI'];

/** Documents, newest first; those known by an interval at its end, those without any day last. */
export function newestFirst(documents: readonly OfficialDocument[]): OfficialDocument[] {
  const dated = documents.filter((doc) => dateKey(doc) !== noDay);
  const undated = documents.filter((doc) => dateKey(doc) === noDay);
  return [...dated.sort((a, b) => compareDays(b, a)), ...undated];
}

/** The ways to look through a library: kind, term, body, campaign, year. Every document is once in each. */
export function facetsOf(library: Library): Facet[] {
  const facet = (id: string, title: string, describe: (doc: OfficialDocument) => Value): Facet => ({
    id,
    title,
    groups: groupBy(newestFirst(library.documents), describe, facetPath(id)),
  });
  return [
    facet('theo-loai', browse.byKind, ({ data }) => {
      const order = kinds.findIndex(({ id }) => id === data.kind);
      const { label, id } = kinds[order] as (typeof kinds)[number];
      return { slug: id.toLowerCase(), title: label.charAt(0).toUpperCase() + label.slice(1), order };
    }),
    facet('theo-khoa', browse.byTerm, ({ data: { term } }) =>
      term
        ? { slug: `khoa-${term.toLowerCase()}`, title: browse.termTitle(term), order: rankOf(term) }
        : { slug: 'khong-ghi', title: browse.noTerm, order: 99 },
    ),
    facet('theo-co-quan', browse.byBody, ({ data: { issuer } }) => {
      const title = library.bodies.get(issuer)?.name ?? issuer;
      return { slug: issuer, title, order: title };
    }),
    facet('theo-dot-hoc', browse.byCampaign, ({ data }) => {
      const campaign = library.campaigns.get(data.campaign ?? '');
      return campaign
        ? { slug: campaign.id, title: campaign.shortName, order: -Date.parse(campaign.eventFrom) }
        : { slug: 'khong-thuoc', title: browse.noCampaign, order: Number.MAX_SAFE_INTEGER };
    }),
    facet('theo-nam', browse.byYear, (doc) => {
      const year = dateKey(doc).slice(0, 4);
      return dateKey(doc) === noDay
        ? { slug: 'chua-ro', title: browse.noYear, order: 0 }
        : { slug: `nam-${year}`, title: browse.yearTitle(year), order: -Number(year) };
    }),
  ];
}

/** Path of the page of one way to look through the documents. */
export function facetPath(id: string): string {
  return `/danh-muc/${id}/`;
}

function rankOf(term: string): number {
  const at = terms.indexOf(term);
  return at < 0 ? terms.length : at;
}

function groupBy(
  documents: readonly OfficialDocument[],
  describe: (doc: OfficialDocument) => Value,
  folder: string,
): FacetGroup[] {
  const groups = new Map<string, FacetGroup & Value>();
  for (const doc of documents) {
    const value = describe(doc);
    const group = groups.get(value.slug) ?? { ...value, path: `${folder}${value.slug}/`, documents: [] };
    groups.set(value.slug, group);
    group.documents.push(doc);
  }
  return [...groups.values()]
    .sort((a, b) =>
      typeof a.order === 'number' && typeof b.order === 'number'
        ? a.order - b.order
        : compareVietnamese(String(a.order), String(b.order)),
    )
    .map(({ slug, path, title, documents: members }) => ({ slug, path, title, documents: members }));
}
