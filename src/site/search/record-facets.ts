import type { CampaignData } from '../../core/campaign/schema.ts';
import type { GuideData } from '../../core/guide/schema.ts';
import { isClassified, isPlan, type Library, type OfficialDocument } from '../../core/library/library.ts';
import { orders } from '../../core/plan/duties.ts';
import { audiences } from '../../core/plan/schema.ts';
import { type Facets, kindValue, type PartName } from '../../core/search/facets.ts';

/** What a document can be filtered by, as its records and those of its duties carry it. */
export function documentFacets(doc: OfficialDocument, part: PartName, library: Library): Facets {
  const { kind, term, issuer, campaign } = doc.data;
  const body = library.bodies.get(issuer);
  const used = isPlan(doc)
    ? new Set(doc.data.plan.materials.flatMap((material) => material.audiences))
    : null;
  return compact({
    part: [part],
    kind: [kindValue(kind)],
    term: [term?.toLowerCase()],
    year: [dayOf(doc)?.slice(0, 4)],
    body: [body?.id],
    level: [body?.level],
    campaign: [campaign],
    audience: audiences.filter((audience) => used?.has(audience)),
  });
}

/** What a campaign, and the booklets and guides made for it, can be filtered by. */
export function campaignFacets(part: PartName, campaign: CampaignData | undefined): Facets {
  return compact({
    part: [part],
    term: [campaign?.term.toLowerCase()],
    year: [campaign?.eventFrom.slice(0, 4)],
    campaign: [campaign?.id],
  });
}

/** What a term of the glossary can be filtered by. */
export const termFacets: Facets = { part: ['thuat-ngu'] };

/** The facets of every record of the index, without its text: what the search page can offer. */
export function heldFacets(library: Library): Facets[] {
  const { documents, booklets, guides, campaigns, glossary } = library;
  const studied = (id: string | undefined) => campaigns.get(id ?? '');
  return [
    ...documents
      .filter((doc) => !isClassified(doc))
      .flatMap((doc) => [
        documentFacets(doc, 'van-ban', library),
        ...(isPlan(doc) && (orders(doc).length > 0 || doc.data.plan.audience.length > 0)
          ? [documentFacets(doc, 'viec-va-han', library)]
          : []),
      ]),
    ...booklets.map(({ campaign }) => campaignFacets('hoi-dap', studied(campaign))),
    ...guides.map((guide) => guideFacets(guide, studied(guide.campaign))),
    ...[...campaigns.values()].map((campaign) => campaignFacets('dot-hoc', campaign)),
    ...(glossary.length > 0 ? [termFacets] : []),
  ];
}

/** What a guide can be filtered by: its campaign and the people it is written for. */
export function guideFacets({ audiences }: GuideData, campaign: CampaignData | undefined): Facets {
  return { ...campaignFacets('tai-lieu', campaign), audience: audiences };
}

/** The day that a document is sorted by, «20220718»: the first day that is possible where the day is not known. */
export function sortDate(doc: OfficialDocument): string | null {
  return dayOf(doc)?.replaceAll('-', '') ?? null;
}

function dayOf({ data }: OfficialDocument): string | null {
  return data.issuedOn ?? data.issuedWithin?.from ?? null;
}

/** Leaves out what is not known. */
function compact(facets: { [Name in keyof Facets]: readonly (string | undefined)[] }): Facets {
  return Object.fromEntries(
    Object.entries(facets)
      .map(([name, values]) => [name, values?.filter((value) => value !== undefined)] as const)
      .filter(([, values]) => values && values.length > 0),
  );
}
