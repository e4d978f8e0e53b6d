import { factAnchor } from '../document/fact-anchor.ts';
import { formatDate } from '../document/plain-date.ts';
import { entryAnchor } from '../glossary/anchor.ts';
import type { Library, OfficialDocument } from '../library/library.ts';
import type { QuestionSource } from './schema.ts';

/**
 * The words that the site prints at the place a question points to, or null when there is no such place.
 *
 * Places of a document: clauses and footnotes of its text, and the anchors of its information box (`so-hieu`,
 * `ngay-ban-hanh`, `trich-yeu`, `co-quan`, `tinh-trang`, `nguoi-ky`, `quan-he`, `du-kien-<id>`). Places of a campaign:
 * `van-ban`, `hoi-nghi-toan-quoc`, `du-kien-<id>`. Places of a glossary: its entries on the page of abbreviations.
 */
export function wordsAt(library: Library, source: QuestionSource): string | null {
  const doc = library.documentById.get(source.doc);
  if (doc) return recordWords(library, doc, source.anchor) ?? clauseWords(doc, source.anchor);
  return campaignWords(library, source) ?? entryWords(library, source);
}

function clauseWords({ body }: OfficialDocument, anchor: string): string | null {
  const place = [...(body?.blocks ?? []), ...(body?.footnotes ?? [])].find((item) => item.anchor === anchor);
  return place?.text ?? null;
}

function recordWords(library: Library, { data }: OfficialDocument, anchor: string): string | null {
  const symbolOf = (id: string | undefined) => library.documentById.get(id ?? '')?.data.symbol ?? '';
  switch (anchor) {
    case 'so-hieu':
      return data.symbol;
    case 'ngay-ban-hanh':
      return data.issuedOn && formatDate(data.issuedOn);
    case 'trich-yeu':
      return data.subject;
    case 'co-quan':
      return library.bodies.get(data.issuer)?.name ?? null;
    case 'nguoi-ky':
      return data.signatureBlock?.signer ?? null;
    case 'tinh-trang':
      return symbolOf(data.status.by) || null;
    case 'dot-hoc':
      return library.campaigns.get(data.campaign ?? '')?.shortName ?? null;
    case 'quan-he':
      return data.relations.map((relation) => symbolOf(relation.target)).join('\n') || null;
    default:
      return data.facts.find(({ id }) => factAnchor(id) === anchor)?.value ?? null;
  }
}

function campaignWords(library: Library, { doc, anchor }: QuestionSource): string | null {
  const campaign = library.campaigns.get(doc);
  const conference = campaign?.nationalConference;
  if (anchor === 'van-ban') {
    return (
      campaign?.documents.map((id) => library.documentById.get(id)?.data.symbol ?? '').join('\n') ?? null
    );
  }
  if (anchor === 'hoi-nghi-toan-quoc' && conference) {
    return [conference.name, formatDate(conference.from), formatDate(conference.to)].join('\n');
  }
  const facts = [...(campaign?.facts ?? []), ...(conference?.facts ?? [])];
  return facts.find(({ id }) => factAnchor(id) === anchor)?.value ?? null;
}

function entryWords({ glossary }: Library, { doc, anchor }: QuestionSource): string | null {
  const group = glossary.find(({ id }) => id === doc);
  const entry = group?.entries.find((one) => entryAnchor(doc, one) === anchor);
  return entry ? [entry.term, entry.meaning].join('\n') : null;
}
