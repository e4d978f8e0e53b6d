import type { BookletData } from '../../core/booklet/schema.ts';
import type { CampaignData } from '../../core/campaign/schema.ts';
import { formatDate } from '../../core/document/plain-date.ts';
import type { GuideData } from '../../core/guide/schema.ts';
import { isClassified, isPlan, type Library } from '../../core/library/library.ts';
import { eventTokens } from '../../core/search/names.ts';
import { tokensOf } from '../../core/search/tokens.ts';
import { searchText } from '../../strings/search.ts';
import { documentRecords } from './document-records.ts';
import { dutyRecords } from './duty-records.ts';
import { glossaryRecords } from './glossary-records.ts';
import type { SearchRecord } from './record.ts';
import { campaignFacets, guideFacets } from './record-facets.ts';

/**
 * Every record of the full-text index, in a fixed order: documents by clause, what plans order, questions, guides,
 * campaigns, terms. Questions of quizzes are left out: a search would give their answers away.
 * @param guideTexts the plain text of each guide's body by guide id
 */
export function collectRecords(
  library: Library,
  guideTexts: ReadonlyMap<string, string> = new Map(),
): SearchRecord[] {
  const records = [
    ...library.documents.flatMap((doc) => documentRecords(doc, library)),
    ...library.documents.filter(isPlan).flatMap((doc) => dutyRecords(doc, library)),
    ...library.booklets.flatMap((booklet) => bookletRecords(booklet, library)),
    ...library.guides.map((guide) => guideRecord(guide, guideTexts.get(guide.id) ?? '', library)),
    ...[...library.campaigns.values()].map((campaign) => campaignRecord(campaign, library)),
    ...glossaryRecords(library.glossary),
  ];
  return records.map((record) => withEvent(record, library));
}

/** Records of a campaign are found by the name of its plenum or congress, whether they say it or not. */
function withEvent(record: SearchRecord, { campaigns }: Library): SearchRecord {
  const campaign = campaigns.get(record.facets.campaign?.[0] ?? '');
  return campaign ? { ...record, tokens: [...record.tokens, ...eventTokens(campaign.shortName)] } : record;
}

function bookletRecords({ id, title, campaign, questions }: BookletData, library: Library): SearchRecord[] {
  const studied = library.campaigns.get(campaign ?? '');
  return questions.map(({ id: anchor, question, answer }) => ({
    url: `/hoi-dap/${id}/#${anchor}`,
    title: `${title} › ${question}`,
    ...textOf([question, answer]),
    facets: campaignFacets('hoi-dap', studied),
    date: dateOf(studied),
  }));
}

function guideRecord(guide: GuideData, text: string, library: Library): SearchRecord {
  const { id, title, summary } = guide;
  const studied = library.campaigns.get(guide.campaign ?? '');
  return {
    url: `/tai-lieu/${id}/`,
    title,
    ...textOf([title, summary, ...text.split(/\n{2,}/)]),
    facets: guideFacets(guide, studied),
    date: dateOf(studied),
  };
}

function campaignRecord(campaign: CampaignData, library: Library): SearchRecord {
  return {
    url: `/dot-hoc/${campaign.id}/`,
    title: searchText.campaign(campaign.shortName),
    ...textOf(campaignTexts(campaign, library)),
    facets: campaignFacets('dot-hoc', campaign),
    date: dateOf(campaign),
  };
}

/** What is made for a campaign is as old as the campaign. */
function dateOf(campaign: CampaignData | undefined): string | null {
  return campaign?.eventTo.replaceAll('-', '') ?? null;
}

function campaignTexts(campaign: CampaignData, library: Library): string[] {
  const conference = campaign.nationalConference;
  const facts = [...campaign.facts, ...(conference?.facts ?? [])];
  return [
    campaign.name,
    ...campaign.aliases,
    `${formatDate(campaign.eventFrom)} – ${formatDate(campaign.eventTo)}`,
    ...(conference
      ? [`${conference.name}, ${formatDate(conference.from)} – ${formatDate(conference.to)}`]
      : []),
    ...facts.map(({ label, value }) => `${label}: ${value}`),
    ...campaign.documents.flatMap((id) => {
      const doc = library.documentById.get(id);
      return doc && !isClassified(doc) ? [[doc.data.symbol, doc.data.subject].filter(Boolean).join(' ')] : [];
    }),
  ];
}

/** Lines of texts, the first as their heading, and the tokens of all. */
function textOf(texts: readonly string[]): Pick<SearchRecord, 'lines' | 'tokens'> {
  const [head = '', ...rest] = texts.map((text) => text.trim()).filter(Boolean);
  return {
    lines: [{ tag: 'h2', text: head }, ...rest.map((text) => ({ tag: 'p' as const, text }))],
    tokens: tokensOf(texts.join(' \n ')),
  };
}
