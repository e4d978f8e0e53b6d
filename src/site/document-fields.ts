import { factAnchor } from '../core/document/fact-anchor.ts';
import { issueDateWords, shortName } from '../core/document/name.ts';
import { formatDate } from '../core/document/plain-date.ts';
import type { DocumentData } from '../core/document/schema.ts';
import { documentPath, isClassified, type Library, type OfficialDocument } from '../core/library/library.ts';
import { confidenceWords, reading, relationWords } from '../strings/reading.ts';
import { href } from './address.ts';
import { capitalize } from './capitalize.ts';
import { statusSentence } from './cited.ts';
import { factValue } from './fact-value.ts';
import { escapeHtml, linkHtml } from './html.ts';
import type { LibraryView } from './library-view.ts';
import type { SourceList } from './source-list.ts';

/** One row of the table of facts; `id` is permanent, for quizzes and answers to point at. */
export interface FieldRow {
  id: string;
  label: string;
  html: string;
}

/**
 * The typed fields of a document, each with its permanent anchor. A classified document shows only
 * what identifies it.
 */
export function fieldRows(doc: OfficialDocument, view: LibraryView, sources: SourceList): FieldRow[] {
  const { library } = view;
  const { data } = doc;
  const issuer = library.bodies.get(data.issuer);
  const identity: FieldRow[] = [
    { id: 'so-hieu', label: reading.symbol, html: escapeHtml(data.symbol ?? reading.sourceLacks) },
    { id: 'ngay-ban-hanh', label: reading.issuedOn, html: dateHtml(data) },
    { id: 'trich-yeu', label: reading.subject, html: escapeHtml(data.subject) },
    {
      id: 'co-quan',
      label: reading.issuer,
      html: issuer ? linkHtml(href(`/co-quan/${issuer.id}/`), issuer.name) : escapeHtml(data.issuer),
    },
  ];
  if (isClassified(doc)) return identity;
  return [
    ...identity,
    { id: 'tinh-trang', label: reading.status, html: statusHtml(doc, library, sources) },
    { id: 'nguoi-ky', label: reading.signer, html: signerHtml(data, sources) },
    { id: 'quan-he', label: reading.relations, html: relationsHtml(doc, view) },
    ...memberships(data, library),
  ];
}

/** The facts with their sources, as rows `du-kien-<id>`; empty for a classified document. */
export function factRows(facts: DocumentData['facts'], sources: SourceList): FieldRow[] {
  return facts.map(({ id, label, value, unit, section, note, confidence, sources: own }) => {
    const place = section && reading.inSection(section);
    const asides = [place, note, confidenceWords[confidence]].filter((text) => text !== undefined);
    const html =
      `<p>${escapeHtml(factValue({ value, unit }))}</p>` +
      `<p class="small muted">${escapeHtml(asides.map(asSentence).join(' '))} ${sources.refs(own)}</p>`;
    return { id: factAnchor(id), label: capitalize(label), html };
  });
}

function dateHtml({ issuedOn, issuedWithin }: DocumentData): string {
  if (issuedOn) return `<time datetime="${issuedOn}">${formatDate(issuedOn)}</time>`;
  if (!issuedWithin) return reading.unknown;
  const interval = capitalize(issueDateWords({ issuedOn, issuedWithin }));
  return `${interval}. <span class="muted">${escapeHtml(issuedWithin.reason)}</span>`;
}

function statusHtml(doc: OfficialDocument, library: Library, sources: SourceList): string {
  const { status } = doc.data;
  const sentence = escapeHtml(statusSentence(doc, library));
  const linked = status.by ? linkHtml(href(documentPath(status.by)), reading.openReplacement) : '';
  return [sentence, linked, status.note && escapeHtml(status.note), sources.refs(status.sources)]
    .filter(Boolean)
    .join('. ')
    .replace(/\.\.(\s|$)/g, '.$1');
}

function signerHtml({ signatureBlock, text }: DocumentData, sources: SourceList): string {
  if (!signatureBlock) return text === 'record-only' ? reading.unknown : reading.sourceLacks;
  const { authority, body, position, signer } = signatureBlock;
  const role = body ? `${reading.authority[authority]} ${body}` : '';
  const words = [signer, position, role].filter(Boolean).join(', ');
  return `${escapeHtml(words || reading.sourceLacks)} ${sources.refs(signatureBlock.sources)}`.trim();
}

function relationsHtml(doc: OfficialDocument, { library, relationsTo }: LibraryView): string {
  const own = doc.data.relations.map(({ type, target, note }) => ({
    words: relationWords[type].own,
    target: library.documentById.get(target),
    note,
  }));
  const others = (relationsTo.get(doc.id) ?? []).map(({ type, note, from }) => ({
    words: relationWords[type].other,
    target: from,
    note,
  }));
  const items = [...own, ...others].flatMap(({ words, target, note }) => {
    if (!target) return [];
    const link = linkHtml(href(documentPath(target.id)), shortName(target.data));
    const subject = `<span class="muted">${escapeHtml(target.data.subject)}</span>`;
    return [`<li>${words} ${link} ${subject}${note ? ` ${escapeHtml(note)}` : ''}</li>`];
  });
  return items.length > 0 ? `<ul class="plain">${items.join('')}</ul>` : reading.noRelations;
}

function memberships({ term, campaign }: DocumentData, library: Library): FieldRow[] {
  const rows: FieldRow[] = [];
  if (term) rows.push({ id: 'khoa', label: reading.term, html: escapeHtml(term) });
  const named = campaign ? library.campaigns.get(campaign) : undefined;
  if (named) {
    const html = linkHtml(href(`/dot-hoc/${named.id}/`), named.shortName);
    rows.push({ id: 'dot-hoc', label: reading.campaign, html });
  }
  return rows;
}

function asSentence(text: string): string {
  return /[.:]$/.test(text) ? capitalize(text) : `${capitalize(text)}.`;
}
