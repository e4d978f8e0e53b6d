import { kindOf } from '../core/document/kind.ts';
import { issueDateWords, shortName } from '../core/document/name.ts';
import { passagesOf } from '../core/document/outline.ts';
import { formatDate } from '../core/document/plain-date.ts';
import { isClassified, type Library, type OfficialDocument } from '../core/library/library.ts';
import { reading, statusWords } from '../strings/reading.ts';
import { type CitationTarget, citationHref, citationTargetKey } from './citation-links.ts';
import type { LibraryView } from './library-view.ts';

/** Something that a document cites, told in a few lines; also what its links preview in place. */
export interface CitedEntry {
  /** Number among the document's citations, from 1, in order of first mention. */
  number: number;
  key: string;
  href: string;
  heading: string;
  /** Date and issuer of a document, days of a campaign, or how many documents share the number. */
  detail: string;
  subject: string;
  /** Status in words; empty where it has none. */
  status: string;
}

/** Everything that the words of a document cite, each thing once, in order of first mention. */
export function citedIn(doc: OfficialDocument, { library, linker }: LibraryView): CitedEntry[] {
  const entries = new Map<string, CitedEntry>();
  const places = [...(doc.body?.blocks ?? []), ...(doc.body?.footnotes ?? [])];
  for (const { text } of places.flatMap(passagesOf)) {
    for (const { target } of linker.citationsIn(text, doc)) {
      const key = citationTargetKey(target);
      if (entries.has(key)) continue;
      const number = entries.size + 1;
      entries.set(key, { number, key, href: citationHref(target), ...describe(target, library) });
    }
  }
  return [...entries.values()];
}

type Description = Pick<CitedEntry, 'heading' | 'detail' | 'subject' | 'status'>;

function describe(target: CitationTarget, library: Library): Description {
  if (target.type === 'document') return describeDocument(target.id, library);
  if (target.type === 'door') {
    const symbol = library.documentById.get(target.ids[0] ?? '')?.data.symbol ?? target.slug;
    const detail = reading.doorDetail(target.ids.length);
    return { heading: reading.doorHeading(symbol), detail, subject: '', status: '' };
  }
  const campaign = library.campaigns.get(target.id);
  if (!campaign) return { heading: target.id, detail: '', subject: '', status: '' };
  const days = reading.met(formatDate(campaign.eventFrom), formatDate(campaign.eventTo));
  const subject = reading.campaignDetail(campaign.documents.length);
  return { heading: campaign.shortName, detail: days, subject, status: '' };
}

function describeDocument(id: string, library: Library): Description {
  const doc = library.documentById.get(id);
  if (!doc) return { heading: id, detail: '', subject: '', status: '' };
  const { data } = doc;
  const issuer = library.bodies.get(data.issuer)?.name ?? '';
  return {
    heading: shortName(data),
    detail: [issueDateWords(data), issuer].filter(Boolean).join(', '),
    subject: isClassified(doc) ? `${data.subject} (${reading.classifiedTitle.toLowerCase()})` : data.subject,
    status: statusSentence(doc, library),
  };
}

/** Status in words, with the document that came instead: «Đã được thay thế bởi Quy định 207-QĐ/TW». */
export function statusSentence({ data }: OfficialDocument, library: Library): string {
  const words = statusWords[data.status.state];
  const by = data.status.by ? library.documentById.get(data.status.by) : undefined;
  const since = data.status.on ? ` ${reading.since} ${formatDate(data.status.on)}` : '';
  return by
    ? `${words} bởi ${kindOf(by.data.kind).label} ${by.data.symbol ?? ''}${since}`.trimEnd()
    : words + since;
}
