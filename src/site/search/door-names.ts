import { kindOf } from '../../core/document/kind.ts';
import { formatDate } from '../../core/document/plain-date.ts';
import {
  documentPath,
  isClassified,
  type Library,
  type OfficialDocument,
} from '../../core/library/library.ts';
import type { DoorName } from '../../core/search/door-data.ts';
import { canonicalName } from '../../core/search/names.ts';
import { searchText } from '../../strings/search.ts';
import { newestFirst } from '../facets.ts';
import { documentTitle } from './document-records.ts';

/**
 * What the door answers a name with, sorted by name: campaigns (the latest first), nicknamed documents, documents by
 * the person who signed them (the newest first), bodies. Classified documents answer to their number alone.
 */
export function doorNames(library: Library): DoorName[] {
  const open = newestFirst(library.documents.filter((doc) => !isClassified(doc)));
  const named = [
    ...campaignNames(library),
    ...open.flatMap((doc) => (doc.data.nicknames ?? []).map((nickname) => nameOf(nickname, doc))),
    ...open.flatMap((doc) => {
      const signer = doc.data.signatureBlock?.signer;
      return signer ? [{ ...nameOf(signer, doc), isSigned: true as const }] : [];
    }),
    ...bodyNames(library),
  ];
  const unique = new Map(
    named.filter(({ name }) => name).map((entry) => [`${entry.name}|${entry.path}`, entry]),
  );
  return [...unique.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function campaignNames(library: Library): DoorName[] {
  const campaigns = [...library.campaigns.values()].sort((a, b) => (a.eventTo < b.eventTo ? 1 : -1));
  return campaigns.flatMap(({ id, name, shortName, aliases, eventFrom, eventTo }) => {
    const keys = [shortName, name, ...aliases].map(canonicalName);
    const short = keys.map((key) => key.replace(/ khoa [ivx]+$/, ''));
    return [...keys, ...short].map((key) => ({
      name: key,
      title: searchText.campaign(shortName),
      detail: searchText.event(formatDate(eventFrom), formatDate(eventTo)),
      path: `/dot-hoc/${id}/`,
    }));
  });
}

function bodyNames({ bodies }: Library): DoorName[] {
  return [...bodies.values()].flatMap(({ id, name, aliases, codes }) =>
    [name, ...aliases].map((alias) => ({
      name: canonicalName(alias),
      title: name,
      detail: codes.join(', '),
      path: `/co-quan/${id}/`,
    })),
  );
}

function nameOf(name: string, doc: OfficialDocument): DoorName {
  const { symbol, subject, kind } = doc.data;
  return {
    name: canonicalName(name),
    title: documentTitle(doc),
    detail: symbol ? subject : kindOf(kind).label,
    path: documentPath(doc.id),
  };
}
