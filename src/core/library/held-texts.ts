import { shortName } from '../document/name.ts';
import { formatDate } from '../document/plain-date.ts';
import type { Fact } from '../document/schema.ts';
import { type Support, supportOf } from '../figure/support.ts';
import type { DocumentEntry, Shelf } from './shelf.ts';

/** What an answer or a mark leans on: a document, and within it a fact, a clause, or the whole. */
interface LeansOn {
  document: string;
  fact?: string | undefined;
  clause?: string | undefined;
}

/** The sourced texts of the library, for judging what ours may say. */
export interface HeldTexts {
  /** Record, facts and text of a document; nothing for an unknown id. */
  ofDocument(id: string): string[];
  /** The record of a document with the fact or clause meant; all of it when neither is named. */
  ofSource(source: LeansOn): string[];
  /** Names, days and facts of a campaign; nothing without one. */
  ofCampaign(id: string | undefined): string[];
  /** The symbols of all documents of the library. */
  symbols: Support;
}

/** Looks up the texts of a shelf; a document's own are put together when first asked. */
export function heldTexts(shelf: Shelf): HeldTexts {
  const documents = new Map(shelf.documents.map((entry) => [entry.id, entry]));
  const campaigns = new Map(shelf.campaigns.map(({ id, data }) => [id, data]));
  const known = new Map<string, string[]>();
  const recordTexts = (entry: DocumentEntry) => {
    const campaign = campaigns.get(entry.data.campaign ?? '');
    return [...identityTexts(entry), ...(campaign ? [campaign.shortName, ...campaign.aliases] : [])];
  };
  const whole = (entry: DocumentEntry) => {
    const texts = known.get(entry.id) ?? [
      ...recordTexts(entry),
      ...entry.data.facts.map(factText),
      ...bodyTexts(entry),
    ];
    known.set(entry.id, texts);
    return texts;
  };
  const ofDocument = (id: string) => {
    const entry = documents.get(id);
    return entry ? whole(entry) : [];
  };
  return {
    ofDocument,
    ofSource({ document, fact, clause }) {
      const entry = documents.get(document);
      if (!entry || (fact === undefined && clause === undefined)) return ofDocument(document);
      const facts = entry.data.facts.filter(({ id }) => id === fact).map(factText);
      return [...recordTexts(entry), ...facts, ...(clause === undefined ? [] : bodyTexts(entry, clause))];
    },
    ofCampaign(id) {
      const campaign = campaigns.get(id ?? '');
      if (!campaign) return [];
      const { name, shortName: short, aliases, eventFrom, eventTo, nationalConference, facts } = campaign;
      const days = [eventFrom, eventTo, nationalConference?.from, nationalConference?.to];
      return [
        ...[name, short, ...aliases],
        ...days.flatMap((day) => (day ? [formatDate(day)] : [])),
        ...[...facts, ...(nationalConference?.facts ?? [])].map(factText),
      ];
    },
    symbols: supportOf(shelf.documents.map(({ data }) => data.symbol ?? '')),
  };
}

/** What identifies a document, what became of it, and the days known of it. */
function identityTexts({ data }: DocumentEntry): string[] {
  const { issuedOn, issuedWithin, subject, status } = data;
  const days = [issuedOn, issuedWithin?.from, issuedWithin?.to, status.on];
  return [
    shortName(data),
    subject,
    ...days.flatMap((day) => (day ? [formatDate(day)] : [])),
    ...(status.note ? [status.note] : []),
  ];
}

/** A fact as one line; the unit follows the value, where the figure reader looks for it. */
function factText({ label, value, unit, note }: Fact): string {
  return [`${label}: ${[value, unit].filter(Boolean).join(' ')}`, note].filter(Boolean).join('. ');
}

/** The words of the text, or of one clause with everything under it. */
function bodyTexts({ body }: DocumentEntry, clause?: string): string[] {
  return [...(body?.blocks ?? []), ...(body?.footnotes ?? [])]
    .filter(({ anchor }) => clause === undefined || anchor === clause || anchor.startsWith(`${clause}-`))
    .map(({ text }) => text);
}
