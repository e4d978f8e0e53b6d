import type { CampaignData } from '../core/campaign/schema.ts';
import { isClassified, type Library, type OfficialDocument } from '../core/library/library.ts';

/** What a speaker's page is about: one document, or a campaign with its documents. */
export interface SpeakerSubject {
  id: string;
  campaign?: CampaignData;
  documents: OfficialDocument[];
}

/** A campaign with the documents of it that speakers have material on. */
export interface SpeakerCampaign {
  campaign: CampaignData;
  documents: OfficialDocument[];
}

/** The campaigns, the latest first, each with its documents that a guide tells of; those without any are left out. */
export function speakerCampaigns(library: Library): SpeakerCampaign[] {
  const told = new Set(library.guides.flatMap(({ about }) => about));
  return [...library.campaigns.values()]
    .sort((a, b) => b.eventFrom.localeCompare(a.eventFrom))
    .map((campaign) => ({
      campaign,
      documents: campaign.documents
        .filter((id) => told.has(id))
        .flatMap((id) => library.documentById.get(id) ?? [])
        .filter((doc) => !isClassified(doc)),
    }))
    .filter(({ documents }) => documents.length > 0);
}

/** Everything that has a page for speakers: campaigns, then documents, each once. */
export function speakerSubjects(library: Library): SpeakerSubject[] {
  const campaigns = speakerCampaigns(library);
  const documents = new Map(campaigns.flatMap(({ documents }) => documents.map((doc) => [doc.id, doc])));
  return [
    ...campaigns.map(({ campaign, documents }) => ({ id: campaign.id, campaign, documents })),
    ...[...documents.values()].map((doc) => ({ id: doc.id, documents: [doc] })),
  ];
}

/** Address of the pages for speakers, without the base path. */
export const speakerPath = '/bao-cao-vien/';

/** Address of the page where a talk is made, without the base path. */
export const talkPath = '/bao-cao-vien/soan-bai/';

/** Address of the page where a script for loudspeakers is made, without the base path. */
export const bulletinPath = '/bao-cao-vien/ban-tin-loa/';
