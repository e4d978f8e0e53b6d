import type { CampaignData } from '../../core/campaign/schema.ts';
import {
  documentPath,
  isClassified,
  type Library,
  type OfficialDocument,
} from '../../core/library/library.ts';

/** What a part of a pack is, in the order in which they stand. */
export type PartKind = 'campaign' | 'document' | 'plan' | 'guide' | 'booklet' | 'quiz';

/** One page of the site that belongs to a campaign; `path` is without the base path. */
export interface CampaignPart {
  kind: PartKind;
  path: string;
}

/**
 * The pages of a campaign in reading order: its own, its documents, the plans and guidelines below them, guides,
 * booklets, quizzes.
 * @param hasPage tells whether the site was built with a page: not everything has a quiz
 */
export function campaignParts(
  campaign: CampaignData,
  library: Library,
  hasPage: (path: string) => boolean,
): CampaignPart[] {
  const { documents, plans, guides, booklets } = membersOf(campaign, library);
  const quizzed = [campaign, ...documents, ...plans, ...booklets].map(({ id }) => `/on-tap/${id}/`);
  const parts: [PartKind, string[]][] = [
    ['campaign', [`/dot-hoc/${campaign.id}/`]],
    ['document', documents.map(({ id }) => documentPath(id))],
    ['plan', plans.map(({ id }) => documentPath(id))],
    ['guide', guides.map(({ id }) => `/tai-lieu/${id}/`)],
    ['booklet', booklets.map(({ id }) => `/hoi-dap/${id}/`)],
    ['quiz', quizzed],
  ];
  return parts.flatMap(([kind, paths]) => paths.filter(hasPage).map((path) => ({ kind, path })));
}

/** The campaigns with something to study beyond a list of records: a text, a guide or a booklet. */
export function campaignsWithContent(library: Library): CampaignData[] {
  return [...library.campaigns.values()].filter((campaign) => {
    const { documents, plans, guides, booklets } = membersOf(campaign, library);
    return guides.length + booklets.length > 0 || [...documents, ...plans].some(hasText);
  });
}

function hasText(doc: OfficialDocument): boolean {
  return doc.body !== null && !isClassified(doc);
}

interface Members {
  documents: OfficialDocument[];
  plans: OfficialDocument[];
  guides: readonly { id: string }[];
  booklets: readonly { id: string }[];
}

const membersIn = new WeakMap<Library, Map<string, OfficialDocument[]>>();

function membersOf(campaign: CampaignData, library: Library): Members {
  const documents = campaign.documents.flatMap((id) => library.documentById.get(id) ?? []);
  const own = new Set(campaign.documents);
  const belongs = ({ campaign: id, about }: { campaign?: string; about: readonly string[] }) =>
    id === campaign.id || about.some((doc) => own.has(doc));
  return {
    documents,
    plans: (byCampaign(library).get(campaign.id) ?? []).filter(({ id }) => !own.has(id)),
    guides: library.guides.filter(belongs),
    booklets: library.booklets.filter(belongs),
  };
}

/** The documents that name a campaign, looked up once for all of them. */
function byCampaign(library: Library): Map<string, OfficialDocument[]> {
  const known = membersIn.get(library);
  if (known) return known;
  const found = Map.groupBy(library.documents, ({ data }) => data.campaign ?? '');
  membersIn.set(library, found);
  return found;
}
