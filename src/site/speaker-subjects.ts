import type { CampaignData } from '../core/campaign/schema.ts';
import { isClassified, type Library, type OfficialDocument } from '../core/library/library.ts';

/** What a speaker's page is about: one document, or a campaign with its documents. */
export interface SpeakerSubject {
  id: string;
  campaign?: CampaignData;
  documents: OfficialDocument[];
  /** False where the library holds a record and no more: there is nothing to make a talk of. */
  hasMaterial: boolean;
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

/**
 * Resolutions of the Party's central bodies that no campaign has material on, the latest first: speakers cite them, and
 * need their exact name, what shares their number and what became of them.
 */
export function recordedResolutions(library: Library): OfficialDocument[] {
  const told = new Set(speakerCampaigns(library).flatMap(({ documents }) => documents));
  return library.documents
    .filter((doc) => doc.data.kind === 'resolution' && !isClassified(doc) && !told.has(doc))
    .filter(({ data }) => library.bodies.get(data.issuer)?.level === 'central')
    .sort((a, b) => (b.data.issuedOn ?? '').localeCompare(a.data.issuedOn ?? ''));
}

/** Everything that has a page for speakers: campaigns, their documents, then other resolutions, each once. */
export function speakerSubjects(library: Library): SpeakerSubject[] {
  const campaigns = speakerCampaigns(library);
  const documents = new Set(campaigns.flatMap((campaign) => campaign.documents));
  const single = (doc: OfficialDocument, hasMaterial: boolean) => {
    return { id: doc.id, documents: [doc], hasMaterial };
  };
  return [
    ...campaigns.map((one) => ({ id: one.campaign.id, ...one, hasMaterial: true })),
    ...[...documents].map((doc) => single(doc, true)),
    ...recordedResolutions(library).map((doc) => single(doc, false)),
  ];
}

/** Address of the pages for speakers, without the base path. */
export const speakerPath = '/bao-cao-vien/';

/** Address of the page where a talk is made, without the base path. */
export const talkPath = '/bao-cao-vien/soan-bai/';

/** Address of the page where a script for loudspeakers is made, without the base path. */
export const bulletinPath = '/bao-cao-vien/ban-tin-loa/';
