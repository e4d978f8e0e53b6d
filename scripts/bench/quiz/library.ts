import { addDays } from '../../../src/core/document/plain-date.ts';
import type { Fact } from '../../../src/core/document/schema.ts';
import type { Library, OfficialDocument } from '../../../src/core/library/library.ts';
import { createRandom, type Random } from '../random.ts';

const factsOfDocument = 12;
const documentsOfCampaign = 8;

/**
 * A library of records with `size` facts in all: facts of the real records with other figures, twelve to a document,
 * eight documents to a campaign. The same source and size always give the same library.
 */
export function makeFactLibrary(source: Library, size: number): Library {
  const models = source.documents.filter(({ data }) => data.kind === 'resolution' && data.facts.length > 0);
  const facts = models.flatMap(({ data }) => data.facts);
  const campaigns = [...source.campaigns.values()];
  const random = createRandom(`facts ${size}`);
  const documents = Array.from(
    { length: Math.ceil(size / factsOfDocument) },
    (_, index): OfficialDocument => {
      const { data } = random.pick(models);
      const number = (index % 90) + 1;
      const id = `nq-${index}`;
      const campaign = campaignId(index);
      const own = Array.from({ length: Math.min(factsOfDocument, size - index * factsOfDocument) }, (_, at) =>
        withOtherFigures(random.pick(facts), `${at}`, random),
      );
      const issuedOn = addDays('1950-01-02', Math.floor(index / 90) * 90 + number);
      const fields = {
        id,
        campaign,
        issuedOn,
        facts: own,
        relations: [],
        errata: [],
        symbol: `${number}-NQ/TW`,
      };
      const subject = `${data.subject} (văn bản thứ ${index + 1})`;
      return { id, file: `content/van-ban/${id}.mdx`, data: { ...data, ...fields, subject }, body: null };
    },
  );
  const model = campaigns[0];
  if (!model) throw new Error('The content has no campaign to copy.');
  const made = new Map(documents.map((doc, index) => [doc.id, campaignId(index)]));
  const members = Map.groupBy(made.keys(), (id) => made.get(id) as string);
  return {
    ...source,
    documents,
    documentById: new Map(documents.map((doc) => [doc.id, doc])),
    campaigns: new Map(
      [...members].map(([id, ids]) => [
        id,
        {
          ...model,
          id,
          shortName: `Đợt học ${id}`,
          aliases: [],
          facts: [],
          nationalConference: undefined,
          documents: ids,
        },
      ]),
    ),
    booklets: [],
    guides: [],
  };
}

function campaignId(index: number): string {
  return `dot-${Math.floor(index / documentsOfCampaign)}`;
}

function withOtherFigures(fact: Fact, id: string, random: Random): Fact {
  const value = fact.value.replace(/\d+/g, (digits) =>
    digits.length === 4
      ? digits
      : String(random.below(9 * 10 ** (digits.length - 1)) + 10 ** (digits.length - 1)),
  );
  return { ...fact, id: `${fact.id}-${id}`, value };
}
