import type { BodyData } from '../body/schema.ts';
import { kindOf } from '../document/kind.ts';
import { passagesOf } from '../document/outline.ts';
import type { PlainDate } from '../document/plain-date.ts';
import { type DocumentSymbol, parseSymbol, symbolSlug } from '../document/symbol.ts';
import type { Library, OfficialDocument } from '../library/library.ts';
import type { Citation, CollectiveCitation } from './citation.ts';
import { extractCitations } from './extract.ts';
import { bodyName } from './issuer-agreement.ts';

/** A held document with its number read. */
export interface NumberedDocument {
  doc: OfficialDocument;
  symbol: DocumentSymbol;
}

/** What resolving needs of the library, made once. */
export interface CitationIndex {
  /** By `symbolSlug`, in the library's order. */
  byNumber: ReadonlyMap<string, readonly NumberedDocument[]>;
  /** By `dayKey`: number, kind and day without the issuer, to recognise a slip in the issuer's code. */
  byDay: ReadonlyMap<string, readonly NumberedDocument[]>;
  /** By day of issue, in the library's order. */
  byIssueDay: ReadonlyMap<PlainDate, readonly NumberedDocument[]>;
  /** Campaign ids by `collectiveKey`. */
  campaigns: ReadonlyMap<string, string>;
  bodies: ReadonlyMap<string, BodyData>;
  /** Names of each body as they are compared (see `bodyName`), its own first, then its aliases; by its id. */
  bodyNames: ReadonlyMap<string, readonly string[]>;
  /** The citations of a paragraph; a paragraph of a document is read once. */
  citationsIn: (paragraph: string, doc?: OfficialDocument) => readonly Citation[];
  /** Days that the text of a document gives to the numbers that it cites, by `symbolSlug`. Read when first asked. */
  datesGivenIn: (doc: OfficialDocument) => ReadonlyMap<string, ReadonlySet<PlainDate>>;
}

/** What of a library an index is made of. */
type IndexedLibrary = Pick<Library, 'documents' | 'bodies' | 'campaigns'>;

/** Prepares a library for resolving. Campaigns are known by the names and aliases of their own records. */
export function createCitationIndex(library: IndexedLibrary): CitationIndex {
  const byNumber = new Map<string, NumberedDocument[]>();
  const byDay = new Map<string, NumberedDocument[]>();
  const byIssueDay = new Map<PlainDate, NumberedDocument[]>();
  for (const doc of library.documents) {
    const symbol = doc.data.symbol ? parseSymbol(doc.data.symbol) : null;
    if (!symbol) continue;
    add(byNumber, symbolSlug(symbol), { doc, symbol });
    if (doc.data.issuedOn) {
      add(byDay, dayKey(symbol.value, kindOf(doc.data.kind).slug, doc.data.issuedOn), { doc, symbol });
      add(byIssueDay, doc.data.issuedOn, { doc, symbol });
    }
  }
  const read = new WeakMap<OfficialDocument, Map<string, readonly Citation[]>>();
  const citationsIn = (paragraph: string, doc?: OfficialDocument): readonly Citation[] => {
    if (!doc) return extractCitations(paragraph);
    const ofDoc = read.get(doc) ?? new Map<string, readonly Citation[]>();
    read.set(doc, ofDoc);
    const citations = ofDoc.get(paragraph) ?? extractCitations(paragraph);
    ofDoc.set(paragraph, citations);
    return citations;
  };
  const given = new WeakMap<OfficialDocument, ReadonlyMap<string, ReadonlySet<PlainDate>>>();
  return {
    byNumber,
    byDay,
    byIssueDay,
    campaigns: campaignsByName(library),
    bodies: library.bodies,
    bodyNames: new Map(
      [...library.bodies].map(([id, { name, aliases }]) => [id, [name, ...aliases].map(bodyName)]),
    ),
    citationsIn,
    datesGivenIn(doc) {
      const known = given.get(doc) ?? givenDates(textsOf(doc).flatMap((text) => citationsIn(text, doc)));
      given.set(doc, known);
      return known;
    },
  };
}

/** Days that citations give to their numbers, by `symbolSlug`. */
export function givenDates(citations: readonly Citation[]): Map<string, Set<PlainDate>> {
  const dates = new Map<string, Set<PlainDate>>();
  for (const citation of citations) {
    if (citation.form !== 'symbol' || !citation.issuedOn) continue;
    const slug = symbolSlug({ ...citation, value: Number(citation.number) });
    dates.set(slug, (dates.get(slug) ?? new Set()).add(citation.issuedOn));
  }
  return dates;
}

/** Key of a number, kind and day, whoever issued. */
export function dayKey(value: number, kindSlug: string, day: PlainDate): string {
  return `${value}-${kindSlug}-${day}`;
}

/** Key of a plenum or congress. */
export function collectiveKey(citation: CollectiveCitation): string {
  return `${citation.congress ? 'congress' : citation.plenum}-${citation.term}`;
}

function campaignsByName(library: IndexedLibrary): Map<string, string> {
  const campaigns = new Map<string, string>();
  for (const { id, name, shortName, aliases } of library.campaigns.values()) {
    for (const citation of extractCitations([name, shortName, ...aliases].join('\n\n'))) {
      if (citation.form === 'collective') campaigns.set(collectiveKey(citation), id);
    }
  }
  return campaigns;
}

function textsOf(doc: OfficialDocument): string[] {
  const { blocks = [], footnotes = [] } = doc.body ?? {};
  return [...blocks, ...footnotes].flatMap(passagesOf).map(({ text }) => text);
}

function add(map: Map<string, NumberedDocument[]>, key: string, entry: NumberedDocument): void {
  const entries = map.get(key);
  if (entries) entries.push(entry);
  else map.set(key, [entry]);
}
