import type { CampaignData } from '../campaign/schema.ts';
import type { OfficialDocument, PlanDocument } from '../library/library.ts';

/** What the documents of a campaign are to a plan's own list of contents. */
export interface ContentCoverage {
  /** Ids of the campaign's documents that the plan studies, in the campaign's order. */
  studied: string[];
  /** Ids of those that it does not name. */
  missing: string[];
  /** Ids of documents that it studies besides. */
  more: string[];
}

/** Holds a plan's contents against the documents of its campaign. */
export function contentCoverage(campaign: CampaignData, { data }: PlanDocument): ContentCoverage {
  const own = new Set(data.plan.contents.flatMap(({ document }) => document ?? []));
  return {
    studied: campaign.documents.filter((id) => own.has(id)),
    missing: campaign.documents.filter((id) => !own.has(id)),
    more: [...own].filter((id) => !campaign.documents.includes(id)),
  };
}

/** Documents above a plan: those that it carries out or has as its basis, plans and guidelines only, in its order. */
export function plansAbove(
  { data }: PlanDocument,
  documentById: ReadonlyMap<string, OfficialDocument>,
): OfficialDocument[] {
  const ids = data.relations
    .filter(({ type }) => type === 'basis' || type === 'implements')
    .map(({ target }) => target);
  return [...new Set(ids)]
    .flatMap((id) => documentById.get(id) ?? [])
    .filter((doc) => /^(plan|guideline)$/.test(doc.data.kind));
}
