import type { CampaignData } from '../../core/campaign/schema.ts';
import { isPlan, type Library, type OfficialDocument } from '../../core/library/library.ts';
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
