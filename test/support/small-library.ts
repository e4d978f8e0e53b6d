import { type BodyData, bodySchema } from '../../src/core/body/schema.ts';
import { type CampaignData, campaignSchema } from '../../src/core/campaign/schema.ts';
import { type DocumentData, documentSchema } from '../../src/core/document/schema.ts';
import type { Library, OfficialDocument } from '../../src/core/library/library.ts';

type DocumentFields = Pick<DocumentData, 'id' | 'kind' | 'symbol' | 'issuer'> & Partial<DocumentData>;

/** A valid document with only what a test is about; `text` becomes one block a paragraph. */
export function smallDocument(fields: DocumentFields, text: string[] = []): OfficialDocument {
  const data = documentSchema.parse({
    issuedOn: null,
    subject: 'về một việc',
    status: { state: 'unknown' },
    classification: 'public',
    text: 'record-only',
    ...fields,
  });
  const blocks = text.map((words, at) => ({
    kind: 'paragraph' as const,
    level: 1,
    label: null,
    marker: null,
    text: words,
    inlines: [{ type: 'text' as const, text: words }],
    anchor: `muc-d${at + 1}`,
    line: at + 1,
  }));
  const body = text.length ? { blocks, footnotes: [] } : null;
  return { id: data.id, file: `content/van-ban/${data.id}.mdx`, data, body };
}

/** A body with an id, a name, its code and the body above it. */
export function smallBody(
  id: string,
  name: string,
  code: string,
  parent?: string,
  aliases: string[] = [],
): BodyData {
  const level = code === 'TW' ? 'central' : 'province';
  return bodySchema.parse({ id, name, codes: [code], level, parent, aliases, confidence: 'inference' });
}

/** A campaign known by its aliases. */
export function smallCampaign(id: string, ...aliases: string[]): CampaignData {
  const days = { eventFrom: '2022-05-04', eventTo: '2022-05-10' };
  const names = { name: id, shortName: id, aliases };
  return campaignSchema.parse({ id, ...names, ...days, term: 'XIII', sources: ['thử'], documents: ['x'] });
}

/** A library of these parts and nothing else. */
export function smallLibrary(
  documents: OfficialDocument[],
  bodies: BodyData[] = [],
  campaigns: CampaignData[] = [],
): Library {
  return {
    documents,
    documentById: new Map(documents.map((doc) => [doc.id, doc])),
    bodies: new Map(bodies.map((body) => [body.id, body])),
    campaigns: new Map(campaigns.map((campaign) => [campaign.id, campaign])),
    booklets: [],
    guides: [],
    glossary: [],
  };
}
