import type { ContentEntry } from '../content/entry.ts';
import type { DocumentData } from '../document/schema.ts';
import type { PlanData } from '../plan/schema.ts';
import { documentPath } from './library.ts';
import { isInternal } from './readers.ts';
import type { DocumentEntry, Shelf } from './shelf.ts';

/** A library for everyone, and what had to be left out of it. */
export interface Withholding {
  shelf: Shelf;
  /** Addresses of the pages that a public site does not have, without the base path. */
  addresses: string[];
  /** Every text that is not for everyone, as its file holds it: titles, clauses, facts, answers. */
  texts: string[];
}

/**
 * Takes out of a shelf what is only for key officials and speakers: documents, guides, booklets, single facts and
 * single answers, and every reference to them. Nothing downstream can show what it never gets.
 * @param guideTexts the plain text of each guide's body by guide id
 */
export function withholdInternal(shelf: Shelf, guideTexts: ReadonlyMap<string, string>): Withholding {
  const held = {
    documents: shelf.documents.filter(({ data }) => isInternal(data)),
    guides: shelf.guides.filter(({ data }) => isInternal(data)),
    booklets: shelf.booklets.filter(({ data }) => isInternal(data)),
  };
  const gone = new Set(held.documents.map(({ id }) => id));
  const isOpen = (id: string) => !gone.has(id);
  const campaigns = shelf.campaigns
    .map((entry) => ({ ...entry, data: { ...entry.data, documents: entry.data.documents.filter(isOpen) } }))
    .filter(({ data }) => data.documents.length > 0);
  const openCampaigns = new Set(campaigns.map(({ id }) => id));
  const inCampaign = <Entry extends { data: { campaign?: string | undefined } }>(entry: Entry): Entry => {
    const { campaign, ...data } = entry.data;
    return campaign !== undefined && openCampaigns.has(campaign) ? entry : { ...entry, data };
  };
  const documents = shelf.documents
    .filter(({ id }) => isOpen(id))
    .map((entry) => inCampaign(openDocument(entry, isOpen)));
  return {
    addresses: [
      ...held.documents.map(({ id }) => documentPath(id)),
      ...held.guides.map(({ id }) => `/tai-lieu/${id}/`),
      ...held.booklets.map(({ id }) => `/hoi-dap/${id}/`),
    ],
    texts: [
      ...held.documents.flatMap(documentTexts),
      ...held.guides.flatMap(({ id, data }) => [data.title, data.summary, guideTexts.get(id) ?? '']),
      ...held.booklets.flatMap(bookletTexts),
      ...shelf.documents.flatMap(({ data }) => data.facts.filter(isInternal).flatMap(factTexts)),
      ...shelf.booklets.flatMap(({ data }) => data.questions.filter(isInternal).flatMap(answerTexts)),
    ].filter(Boolean),
    shelf: {
      ...shelf,
      documents,
      plans: shelf.plans.flatMap(
        ({ id }) => documents.find((entry) => entry.id === id) ?? [],
      ) as Shelf['plans'],
      campaigns: campaigns.map((entry) => ({
        ...entry,
        data: { ...entry.data, facts: entry.data.facts.filter((fact) => !isInternal(fact)) },
      })),
      guides: shelf.guides
        .filter(({ data }) => !isInternal(data))
        .map((entry) => openAbout(inCampaign(entry), isOpen)),
      booklets: shelf.booklets
        .filter(({ data }) => !isInternal(data))
        .flatMap((entry) => {
          const questions = entry.data.questions.filter((question) => !isInternal(question));
          const open = openAbout(inCampaign(entry), isOpen);
          return questions.length > 0 ? [{ ...open, data: { ...open.data, questions } }] : [];
        }),
    },
  };
}

/** A document without its internal facts and without what points to documents that are left out. */
function openDocument(entry: DocumentEntry, isOpen: (id: string) => boolean): DocumentEntry {
  const { status, relations, facts } = entry.data;
  const { by, ...ownStatus } = status;
  const data = {
    ...entry.data,
    relations: relations.filter(({ target }) => isOpen(target)),
    facts: facts.filter((fact) => !isInternal(fact)),
    status: by !== undefined && !isOpen(by) ? ownStatus : status,
  };
  return {
    ...entry,
    data: 'plan' in data ? { ...data, plan: openPlan(data.plan, isOpen) } : data,
  } as DocumentEntry;
}

function openPlan(plan: PlanData['plan'], isOpen: (id: string) => boolean): PlanData['plan'] {
  return {
    ...plan,
    contents: plan.contents.map(({ document, ...content }) =>
      document !== undefined && isOpen(document) ? { ...content, document } : content,
    ),
    actionProgrammes: plan.actionProgrammes.map((programme) => ({
      ...programme,
      for: programme.for.filter(isOpen),
    })),
  };
}

function openAbout<Entry extends { data: { about: string[] } }>(
  entry: Entry,
  isOpen: (id: string) => boolean,
): Entry {
  return { ...entry, data: { ...entry.data, about: entry.data.about.filter(isOpen) } };
}

function documentTexts({ data, body }: DocumentEntry): string[] {
  const places = [...(body?.blocks ?? []), ...(body?.footnotes ?? [])];
  return [data.subject, ...places.map(({ text }) => text), ...data.facts.flatMap(factTexts)];
}

function factTexts({ label, value, note = '' }: DocumentData['facts'][number]): string[] {
  return [`${label}: ${value}`, note];
}

type BookletEntry = ContentEntry<'booklets'>;

function bookletTexts({ data }: BookletEntry): string[] {
  return [data.title, ...data.questions.flatMap(answerTexts)];
}

function answerTexts({ question, answer }: BookletEntry['data']['questions'][number]): string[] {
  return [question, answer];
}
