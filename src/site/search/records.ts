import type { CampaignData } from '../../core/campaign/schema.ts';
import { formatDate } from '../../core/document/plain-date.ts';
import { isClassified, type Library } from '../../core/library/library.ts';
import { tokensOf } from '../../core/search/tokens.ts';
import { searchText } from '../../strings/search.ts';
import { documentRecords } from './document-records.ts';
import type { SearchRecord } from './record.ts';

/**
 * Every record of the full-text index, in a fixed order: documents by clause, questions, guides, campaigns.
 * @param guideTexts the plain text of each guide's body by guide id
 */
export function collectRecords(
  library: Library,
  guideTexts: ReadonlyMap<string, string> = new Map(),
): SearchRecord[] {
  return [
    ...library.documents.flatMap((doc) => documentRecords(doc, library)),
    ...library.booklets.flatMap(({ id, title, questions }) =>
      questions.map(({ id: question, question: asked, answer }) =>
        record(`/hoi-dap/${id}/#${question}`, `${title} › ${asked}`, [asked, answer]),
      ),
    ),
    ...library.guides.map(({ id, title, summary }) =>
      record(`/tai-lieu/${id}/`, title, [title, summary, ...(guideTexts.get(id) ?? '').split(/\n{2,}/)]),
    ),
    ...[...library.campaigns.values()].map((campaign) =>
      record(
        `/dot-hoc/${campaign.id}/`,
        searchText.campaign(campaign.shortName),
        campaignTexts(campaign, library),
      ),
    ),
  ];
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

function record(url: string, title: string, texts: readonly string[]): SearchRecord {
  const [head = '', ...rest] = texts.map((text) => text.trim()).filter(Boolean);
  return {
    url,
    title,
    lines: [{ tag: 'h2', text: head }, ...rest.map((text) => ({ tag: 'p' as const, text }))],
    tokens: tokensOf(texts.join(' \n ')),
  };
}
