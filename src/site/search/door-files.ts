import { formatDate } from '../../core/document/plain-date.ts';
import { parseSymbol } from '../../core/document/symbol.ts';
import { isClassified, type Library, type OfficialDocument } from '../../core/library/library.ts';
import {
  type DoorEntry,
  type DoorRoot,
  type DoorSeries,
  entryKey,
  toRanges,
} from '../../core/search/door-data.ts';
import { codeOfKind } from '../../core/search/kind-words.ts';
import { cutPages, pageSize } from '../../core/search/pages.ts';
import { foldVietnamese } from '../../core/text/vietnamese.ts';
import { doorDates } from './door-dates.ts';
import { doorNames } from './door-names.ts';

/** A library that fits in this many characters of JSON is answered by one file. */
const inlineSize = 5 * pageSize;

/**
 * The files of the number door by name without «.json»: `index` and, for larger libraries, the pages of the three
 * lists. A look-up costs the index and one or two pages, at most 12 KB compressed at any size.
 */
export function doorFiles(library: Library): Map<string, unknown> {
  const lists = {
    numbers: numbersOf(library),
    series: seriesOf(library),
    names: doorNames(library),
    dates: doorDates(library),
  };
  const cut = {
    numbers: cutPages(lists.numbers, entryKey),
    series: cutPages(lists.series, (entry) => entry.series),
    names: cutPages(lists.names, (entry) => entry.name),
    dates: cutPages(lists.dates, (entry) => entry.name),
  };
  const bounds = {
    numbers: cut.numbers.bounds,
    series: cut.series.bounds,
    names: cut.names.bounds,
    dates: cut.dates.bounds,
  };
  if (JSON.stringify(lists).length <= inlineSize)
    return new Map([['index', { bounds, inline: lists } satisfies DoorRoot]]);
  const files = new Map<string, unknown>([['index', { bounds } satisfies DoorRoot]]);
  for (const [list, { pages }] of Object.entries(cut)) {
    for (const [page, content] of pages.entries()) files.set(`${list}-${page}`, content);
  }
  return files;
}

/** Held numbers in the order of the door; documents of one number by campaign under study, then newest first. */
function numbersOf(library: Library): DoorEntry[] {
  return library.documents
    .flatMap((doc) => {
      const entry = entryOf(doc, library);
      return entry
        ? [{ entry, key: entryKey(entry), event: eventOf(doc, library), issued: doc.data.issuedOn ?? '' }]
        : [];
    })
    .sort((a, b) => compare(a.key, b.key) || compare(b.event, a.event) || compare(b.issued, a.issued))
    .map(({ entry }) => entry);
}

/** The public record of a document, classified ones included: number, date, subject, nothing of the text. */
function entryOf(doc: OfficialDocument, library: Library): DoorEntry | null {
  const { id, data } = doc;
  const symbol = data.symbol ? parseSymbol(data.symbol) : null;
  if (!data.symbol || !symbol) return null;
  const campaign = data.campaign && library.campaigns.get(data.campaign)?.shortName;
  const replacedBy = data.status.by && library.documentById.get(data.status.by)?.data.symbol;
  return {
    id,
    symbol: data.symbol,
    number: `${symbol.value}`,
    code: codeOfKind(data.kind),
    kind: data.kind,
    issuer: foldVietnamese(symbol.issuerCode),
    body: library.bodies.get(data.issuer)?.name ?? '',
    subject: data.subject,
    ...(data.issuedOn && { date: formatDate(data.issuedOn) }),
    ...(data.term && { term: data.term }),
    ...(data.nicknames?.[0] && !isClassified(doc) && { nickname: data.nicknames[0] }),
    ...(campaign && { campaign }),
    ...(replacedBy && { replacedBy }),
  };
}

function seriesOf(library: Library): DoorSeries[] {
  const held = new Map<string, { label: string; numbers: number[] }>();
  for (const doc of library.documents) {
    const entry = entryOf(doc, library);
    if (!entry) continue;
    const series = `${entry.code}/${entry.issuer}`;
    const group = held.get(series) ?? { label: entry.symbol.replace(/^\d+[-/]/, ''), numbers: [] };
    group.numbers.push(Number(entry.number));
    held.set(series, group);
  }
  return [...held]
    .map(([series, { label, numbers }]) => ({ series, label, numbers: toRanges(numbers) }))
    .sort((a, b) => compare(a.series, b.series));
}

function eventOf({ data }: OfficialDocument, library: Library): string {
  return (data.campaign && library.campaigns.get(data.campaign)?.eventTo) || '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
