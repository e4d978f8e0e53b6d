import type { BodyData } from '../body/schema.ts';
import type { KindId } from '../document/kind.ts';
import type { Fact } from '../document/schema.ts';
import { isClassified, isPlan, type Library, type OfficialDocument } from '../library/library.ts';
import { remember } from '../remember.ts';
import { foldVietnamese } from '../text/vietnamese.ts';
import { createFigurePool, type FigurePool } from './distract/figures.ts';
import { createNames, type Names } from './names.ts';
import { hashText } from './seed.ts';

const reach = 30;
const most = 40;

/** A fact and the document whose record states it. */
export interface OwnedFact {
  doc: OfficialDocument;
  fact: Fact;
}

/** Where wrong options come from, indexed once for the whole library. No classified document is in any list. */
export interface Pools {
  library: Library;
  names: Names;
  /** Trusted documents of the same kind, nearest in time first, at most 60 of them. */
  near(doc: OfficialDocument): OfficialDocument[];
  /** Bodies of one level whose record is sure. */
  bodies(level: BodyData['level']): readonly BodyData[];
  /** Some of the people who sign documents of the same rank (central or local), at most 40, other ones for another document. */
  signers(doc: OfficialDocument): readonly string[];
  /** Some of the places of conferences, as `signers`. */
  venues(seed: string): readonly string[];
  /** Some facts of the same family, of all trusted documents, as `signers`. */
  factsLike(fact: Fact, seed: string): readonly OwnedFact[];
  /** Wrong figures for facts, from the facts of all trusted documents. */
  figures: FigurePool;
  /** Other trusted documents of the same kind and number, the oldest first. */
  twins(doc: OfficialDocument): readonly OfficialDocument[];
  /** True when both have one subject, however it is spelt: then the subject alone does not tell them apart. */
  haveSameSubject(a: OfficialDocument, b: OfficialDocument): boolean;
  /** True when either document names the other in its relations or status. */
  areRelated(a: OfficialDocument, b: OfficialDocument): boolean;
  /** The words of a document's text that may be of a symbol, in one line: some hundredth of the text. */
  symbolsIn(doc: OfficialDocument): string;
}

/** True when a document may be asked about or be a wrong option: public, and its record is sure. */
export function isTrusted(doc: OfficialDocument): boolean {
  return !isClassified(doc) && (doc.body !== null || isSure(doc.data.confidence));
}

/** True for what at least one opened source says (`corroborated`, `verified`). */
function isSure(confidence: Fact['confidence']): boolean {
  return confidence === 'corroborated' || confidence === 'verified';
}

// Words of a note that casts doubt («cần đối chiếu», «báo khác ghi…»); other notes only add («Với 2 triệu thành viên»).
const doubt = /đối chiếu|nguồn|nhầm|xác nhận|suy luận|không dùng|báo|bài|(?:^|\s)ghi\s|(?:^|\s)khác\s/iu;

/** True for a fact that may be asked: sure, and without a note that casts doubt. */
export function isAskable(fact: Pick<Fact, 'confidence' | 'note'>): boolean {
  return isSure(fact.confidence) && !doubt.test(fact.note ?? '');
}

/** The words of a label before « – » or a year, in small letters: «Mục tiêu tổng quát 2030» → «mục tiêu tổng quát». */
export function familyOf(fact: Pick<Fact, 'label'>): string {
  return (fact.label.split(/\s[–-]\s|\s\d{4}/)[0] as string).toLowerCase();
}

/** Indexes a library: linear in documents, relations and facts, but for sorting. */
export function createPools(library: Library): Pools {
  const trusted = library.documents.filter(isTrusted);
  const timeline = group(trusted, (doc) => doc.data.kind);
  const placeOf = new Map<string, number>();
  for (const docs of timeline.values()) {
    docs.sort((a, b) => compare(dayOf(a), dayOf(b)) || compare(a.id, b.id));
    for (const [index, doc] of docs.entries()) placeOf.set(doc.id, index);
  }
  const bodies = group(
    [...library.bodies.values()].filter((body) => isSure(body.confidence)),
    (body) => body.level,
  );
  const askable = trusted
    .flatMap((doc) => doc.data.facts.map((fact) => ({ doc, fact })))
    .filter(({ fact }) => isAskable(fact));
  const facts = group(askable, ({ fact }) => familyOf(fact));
  const numberOf = ({ data }: OfficialDocument) => `${data.kind} ${data.symbol}`;
  const numbered = group(
    trusted.filter(({ data }) => data.symbol && data.issuedOn),
    numberOf,
  );
  const isCentral = ({ data }: OfficialDocument) => library.bodies.get(data.issuer)?.level === 'central';
  const signersOf = (central: boolean) =>
    distinct(
      trusted
        .filter((doc) => isCentral(doc) === central)
        .flatMap((doc) => doc.data.signatureBlock?.signer ?? []),
    );
  const signers = { central: signersOf(true), local: signersOf(false) };
  const conferences = trusted.filter(isPlan).flatMap(({ data }) => data.plan.conferences);
  const fold = remember(foldVietnamese);
  const links = remember(linksOf);
  const venues = distinct(conferences.flatMap(({ place }) => place ?? []));
  return {
    library,
    names: createNames(library),
    near: (doc) => around(timeline.get(doc.data.kind) ?? [], placeOf.get(doc.id) ?? 0),
    bodies: (level) => bodies.get(level) ?? [],
    signers: (doc) => some(isCentral(doc) ? signers.central : signers.local, doc.id),
    venues: (seed) => some(venues, seed),
    factsLike: (fact, seed) => some(facts.get(familyOf(fact)) ?? [], seed),
    figures: createFigurePool(askable),
    twins: (doc) => sameNumber(numbered.get(numberOf(doc)) ?? [], doc.id),
    haveSameSubject: (a, b) => fold(a.data.subject) === fold(b.data.subject),
    areRelated: (a, b) => links(a).has(b.id) || links(b).has(a.id),
    symbolsIn: remember(symbolWords),
  };
}

/** Central and local numbers are apart by their codes; of many documents the first forty count. */
function sameNumber(docs: readonly OfficialDocument[], own: string): OfficialDocument[] {
  return docs
    .filter(({ id }) => id !== own)
    .slice(0, most)
    .sort((a, b) => compare(dayOf(a), dayOf(b)));
}

function linksOf({ data }: OfficialDocument): Set<string> {
  return new Set([...data.relations.map((relation) => relation.target), data.status.by ?? '']);
}

function symbolWords({ body }: OfficialDocument): string {
  return (body?.blocks ?? []).flatMap(({ text }) => text.match(/(?<!\S)[^\s\d/]*[\d/]\S*/g) ?? []).join(' ');
}

function around(docs: readonly OfficialDocument[], index: number): OfficialDocument[] {
  const found: OfficialDocument[] = [];
  for (let step = 1; step <= reach; step++) {
    for (const doc of [docs[index - step], docs[index + step]]) if (doc) found.push(doc);
  }
  return found;
}

function dayOf({ data }: OfficialDocument): string {
  return data.issuedOn ?? data.issuedWithin?.from ?? '';
}

function group<T, Key extends string | KindId>(items: readonly T[], key: (item: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const list = groups.get(key(item));
    if (list) list.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** At most 40 of the list, from a place that the seed decides. */
function some<T>(items: readonly T[], seed: string): T[] {
  const start = items.length > most ? hashText(seed) % items.length : 0;
  return [
    ...items.slice(start, start + most),
    ...items.slice(0, Math.max(0, start + most - items.length)),
  ].slice(0, most);
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].sort(compare);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
