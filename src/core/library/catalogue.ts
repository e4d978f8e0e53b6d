import type { BodyData } from '../body/schema.ts';
import type { CampaignData } from '../campaign/schema.ts';
import type { DocumentData } from '../document/schema.ts';
import type { Library, OfficialDocument } from './library.ts';

type Entry = { id: string } & Pick<
  DocumentData,
  'kind' | 'symbol' | 'issuer' | 'issuedOn' | 'issuedWithin' | 'term'
> & { classification?: DocumentData['classification'] };

/** What identifies everything that a library holds, small enough to be fetched: no text, no subjects, no facts. */
export interface Catalogue {
  documents: Entry[];
  bodies: Pick<BodyData, 'id' | 'name' | 'aliases' | 'codes' | 'level' | 'parent'>[];
  campaigns: Pick<CampaignData, 'id' | 'name' | 'shortName' | 'aliases' | 'term' | 'eventFrom' | 'eventTo'>[];
}

/** The part of a library that citations are resolved with. */
export type LibraryRecords = Pick<Library, 'documents' | 'documentById' | 'bodies' | 'campaigns'>;

/** Takes from a library what resolving citations and issuers needs; classified documents by their public record. */
export function catalogueOf({ documents, bodies, campaigns }: LibraryRecords): Catalogue {
  return {
    documents: documents.map(({ id, data }) => ({
      ...{ id, kind: data.kind, symbol: data.symbol, issuer: data.issuer, issuedOn: data.issuedOn },
      ...(data.issuedWithin && { issuedWithin: data.issuedWithin }),
      ...(data.term && { term: data.term }),
      ...(data.classification !== 'public' && { classification: data.classification }),
    })),
    bodies: [...bodies.values()].map(({ id, name, aliases, codes, level, parent }) => ({
      ...{ id, name, aliases, codes, level },
      ...(parent && { parent }),
    })),
    campaigns: [...campaigns.values()].map(({ id, name, shortName, aliases, term, eventFrom, eventTo }) => ({
      ...{ id, name, shortName, aliases, term, eventFrom, eventTo },
    })),
  };
}

/** The library of a catalogue: every document a record without text, in the same order. */
export function libraryOf({ documents, bodies, campaigns }: Catalogue): LibraryRecords {
  const held = documents.map(recordOf);
  return {
    documents: held,
    documentById: new Map(held.map((doc) => [doc.id, doc])),
    bodies: new Map(bodies.map((body) => [body.id, { ...body, confidence: 'verified', sources: [] }])),
    campaigns: new Map(
      campaigns.map((campaign) => [
        campaign.id,
        { ...campaign, ...{ sources: [], documents: [], facts: [] } },
      ]),
    ),
  };
}

function recordOf(entry: Entry): OfficialDocument {
  const data: DocumentData = {
    ...{ subject: '', classification: 'public', ...entry },
    ...{ status: { state: 'unknown' }, text: 'record-only', confidence: 'verified' },
    ...{ relations: [], sources: [], facts: [], errata: [], repairs: [] },
  };
  return { id: entry.id, file: '', data, body: null };
}
