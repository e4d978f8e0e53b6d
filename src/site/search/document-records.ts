import { shortName } from '../../core/document/name.ts';
import type { Block, Body, Inline } from '../../core/document/outline.ts';
import { formatDate } from '../../core/document/plain-date.ts';
import {
  documentPath,
  isClassified,
  type Library,
  type OfficialDocument,
} from '../../core/library/library.ts';
import { ownTokens, tokensOf } from '../../core/search/tokens.ts';
import { cutToWords } from '../../core/text/cut.ts';
import { searchText } from '../../strings/search.ts';
import { groupClauses } from './clause-groups.ts';
import type { RecordLine, SearchRecord } from './record.ts';
import { documentFacets, sortDate } from './record-facets.ts';

/**
 * The records of one document: its card (number, subject, body, facts, text before the first heading), then its
 * clause groups. A classified document has none: the law forbids to hold more than its public record, and the
 * number door answers that.
 */
export function documentRecords(doc: OfficialDocument, library: Library): SearchRecord[] {
  if (isClassified(doc)) return [];
  const groups = doc.body ? groupClauses(doc.body.blocks) : [];
  const [first] = groups;
  const opening = first && first.headings.length === 0 ? groups.shift() : undefined;
  const own = doc.data.symbol ? tokensOf(doc.data.symbol) : [];
  const title = documentTitle(doc);
  const year = doc.data.issuedOn?.slice(0, 4) ?? null;
  const path = documentPath(doc.id);
  const common = {
    facets: documentFacets(doc, 'van-ban', library),
    date: sortDate(doc),
    within: doc.id,
  };

  const card: SearchRecord = {
    ...common,
    url: path,
    title,
    lines: [...cardLines(doc, library), ...linesOf(opening?.blocks ?? [], doc.body)],
    tokens: doc.data.symbol
      ? ownTokens(doc.data.symbol, { year, isStudied: Boolean(doc.data.campaign) })
      : [],
  };
  const clauses = groups.map(({ headings, blocks }): SearchRecord => {
    return {
      ...common,
      url: `${path}#${blocks[0]?.anchor ?? ''}`,
      title: headings.length > 0 ? `${title} › ${clauseName(headings)}` : title,
      lines: linesOf(blocks, doc.body),
      tokens: own,
    };
  });
  return [card, ...clauses].map((record) => ({ ...record, tokens: allTokens(record, doc) }));
}

/** «Nghị quyết 18-NQ/TW, ngày 16/6/2022», or kind and the first words of the subject without a number. */
export function documentTitle({ data }: OfficialDocument): string {
  const name = data.symbol ? shortName(data) : cutToWords(named(data), 14);
  return data.issuedOn ? searchText.dated(name, formatDate(data.issuedOn)) : name;
}

/** Kind and subject, the kind once: a subject may begin with it («Chiến lược phát triển kinh tế – xã hội»). */
function named(data: OfficialDocument['data']): string {
  const kind = shortName({ kind: data.kind, symbol: null });
  return data.subject.toLowerCase().startsWith(kind.toLowerCase()) ? data.subject : `${kind} ${data.subject}`;
}

/** «mục II.1: Nội dung nghiên cứu…»: the numbers from the top, then the words of the heading itself. */
function clauseName(headings: readonly Block[]): string {
  const own = headings.at(-1) as Block;
  const words = own.kind === 'heading' ? readable(own.inlines) : cutToWords(readable(own.inlines), 8);
  const labels = headings.map((heading) => heading.label ?? '').filter(Boolean);
  if (!own.label) return words;
  const path = labels.filter((label, at) => !labels[at + 1]?.startsWith(`${label}.`)).join('.');
  const rest = words.startsWith(own.label)
    ? words.slice(own.label.length).replace(/^[\s.)\-–:]+/, '')
    : words;
  return searchText.clause(path, rest);
}

function cardLines({ data }: OfficialDocument, library: Library): RecordLine[] {
  const body = library.bodies.get(data.issuer)?.name;
  const head = data.symbol ? `${shortName(data)} ${data.subject}` : named(data);
  const signer = [data.signatureBlock?.position, data.signatureBlock?.signer].filter(Boolean).join(' ');
  const texts = [
    head,
    ...(body ? [body] : []),
    ...(signer ? [signer] : []),
    ...(data.nicknames ?? []),
    ...data.facts.map(({ label, value, note }) => [`${label}: ${value}`, note].filter(Boolean).join('. ')),
  ];
  return texts.map((text) => ({ tag: 'p', text }));
}

/** Lines of blocks and of the footnotes that they point to; of a table a line for each row, with the table's anchor. */
function linesOf(blocks: readonly Block[], body: Body | null): RecordLine[] {
  return blocks.flatMap((block): RecordLine[] => {
    const notes = block.inlines
      .filter((inline) => inline.type === 'noteRef')
      .flatMap(({ text }) => body?.footnotes.find((note) => note.label === text) ?? []);
    return [
      ...ownLines(block),
      ...notes.map((note): RecordLine => ({ tag: 'p', id: note.anchor, text: readable(note.inlines) })),
    ];
  });
}

function ownLines(block: Block): RecordLine[] {
  if (block.picture) return [{ tag: 'p', id: block.anchor, text: block.picture.alt }];
  if (!block.table)
    return [{ tag: block.kind === 'heading' ? 'h2' : 'p', id: block.anchor, text: readable(block.inlines) }];
  const rows = block.table.rows.map((cells) =>
    cells.map((cell) => cell.map(({ inlines }) => readable(inlines)).join(' ')).filter(Boolean),
  );
  // one anchor stands once: the rows after the first follow it
  return rows.map((cells, at) => ({
    tag: 'p',
    ...(at === 0 ? { id: block.anchor } : {}),
    text: cells.join(' | '),
  }));
}

/** Words of a block without masks and note marks. */
function readable(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (inline.type === 'mask' || inline.type === 'noteRef' ? ' ' : inline.text))
    .join('')
    .trim();
}

/** Tokens of the text, of the date of issue on the card, and of what errata say is meant («27-NQ/TU» is 27-NQ/TW). */
function allTokens({ url, lines, tokens }: SearchRecord, { id, data }: OfficialDocument): string[] {
  const anchors = new Set(lines.map((line) => line.id));
  const corrected = data.errata
    .filter(({ clause }) => anchors.has(clause))
    .map(({ correct }) => correct ?? '');
  const issued = url === documentPath(id) && data.issuedOn ? [formatDate(data.issuedOn)] : [];
  return [
    ...new Set([
      ...tokens,
      ...tokensOf([...lines.map((line) => line.text), ...corrected, ...issued].join(' \n ')),
    ]),
  ];
}
