import type { Erratum } from '../document/schema.ts';
import { isPlan, type OfficialDocument } from '../library/library.ts';
import { askCampaign } from './ask/campaign.ts';
import { askBooklet } from './ask/cards.ts';
import { askConferences } from './ask/conferences.ts';
import { askDeadlines } from './ask/deadlines.ts';
import { askFacts } from './ask/facts.ts';
import { askGlossary } from './ask/glossary.ts';
import { askDocumentPairs } from './ask/matching-documents.ts';
import { askOrderPairs } from './ask/matching-orders.ts';
import { askTargetPairs } from './ask/matching-targets.ts';
import { askCampaignOrder, askMatterOrder } from './ask/order-documents.ts';
import { askPlanOrder } from './ask/order-plan.ts';
import { askTargetOrder } from './ask/order-targets.ts';
import { askOrders } from './ask/orders.ts';
import { askProgrammes } from './ask/programmes.ts';
import { askRecord } from './ask/record.ts';
import { askRelations } from './ask/relations.ts';
import { askReporting } from './ask/reporting.ts';
import { askTwins } from './ask/twins.ts';
import type { Draft } from './draft.ts';
import { reviewedDrafts } from './held.ts';
import { isTrusted, type Pools } from './pools.ts';
import type { Quiz } from './schema.ts';
import type { SecrecyGuard } from './secrecy.ts';

/** One that owns questions: they carry its id, stand on its page, and belong to nobody else. */
export interface Owner {
  id: string;
  about: Quiz['about'];
  title: string;
  /** Printed slips that no question may lean on. */
  errata: readonly Erratum[];
  /** Every question that could be asked. */
  ask(): Draft[];
}

/** What the owners of a library are made from. */
export interface OwnerSources {
  pools: Pools;
  isSecret: SecrecyGuard;
}

/**
 * Everything that may own questions: campaigns, documents, booklets, glossaries, in this order, each sort in the
 * order of the library. A document without a sure record or a name of its own owns none.
 */
export function ownersOf(sources: OwnerSources): Owner[] {
  return [
    ...campaignOwners(sources),
    ...documentOwners(sources),
    ...bookletOwners(sources),
    ...glossaryOwners(sources),
  ];
}

function campaignOwners({ pools, isSecret }: OwnerSources): Owner[] {
  return [...pools.library.campaigns.values()].map((campaign) => ({
    id: campaign.id,
    about: 'campaign',
    title: campaign.shortName,
    errata: [],
    ask: () => [
      ...askCampaign({ campaign, pools, isSecret }),
      ...askDocumentPairs(campaign, pools),
      ...askCampaignOrder(campaign, pools),
    ],
  }));
}

function documentOwners(sources: OwnerSources): Owner[] {
  const { pools } = sources;
  return pools.library.documents.filter(isTrusted).flatMap((doc): Owner[] => {
    const name = pools.names.full(doc);
    if (!name) return [];
    const { errata } = doc.data;
    return [
      { id: doc.id, about: 'document', title: name, errata, ask: () => askDocument(doc, name, sources) },
    ];
  });
}

function askDocument(doc: OfficialDocument, name: string, { pools, isSecret }: OwnerSources): Draft[] {
  const asked = { doc, name, pools };
  const drafts = [
    ...askRecord(asked),
    ...askTwins(asked),
    ...askRelations(asked),
    ...askFacts(asked),
    ...askTargetPairs(asked),
    ...askTargetOrder(asked),
    ...askMatterOrder(asked),
  ];
  if (!isPlan(doc)) return drafts;
  const plan = { ...asked, doc };
  return [
    ...drafts,
    ...askDeadlines(plan),
    ...askReporting(plan),
    ...askProgrammes(plan),
    ...askConferences(plan),
    ...askOrders(plan),
    ...askOrderPairs(plan),
    ...askPlanOrder(plan),
    ...reviewedDrafts(plan, isSecret),
  ];
}

function bookletOwners({ pools }: OwnerSources): Owner[] {
  return pools.library.booklets.map((booklet) => ({
    id: booklet.id,
    about: 'booklet',
    title: booklet.title,
    errata: [],
    ask: () => askBooklet(booklet, pools),
  }));
}

function glossaryOwners({ pools }: OwnerSources): Owner[] {
  return pools.library.glossary.map((group) => ({
    id: group.id,
    about: 'glossary',
    title: group.title,
    errata: [],
    ask: () => askGlossary(group),
  }));
}
