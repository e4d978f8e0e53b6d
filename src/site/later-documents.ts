import { issueDateWords } from '../core/document/name.ts';
import { documentPath, isClassified, type OfficialDocument } from '../core/library/library.ts';
import { relationWords } from '../strings/reading.ts';
import { statusSentence } from './cited.ts';
import { documentLabel } from './document-label.ts';
import type { LibraryView } from './library-view.ts';

/** What became of a document after it was issued, as far as the library knows. */
export interface Aftermath {
  path: string;
  name: string;
  /** Its status in words, with the note of its record. */
  status: string;
  /** Later documents of the centre and the State that build on it, oldest first. */
  later: { path: string; name: string; words: string; subject: string }[];
}

/** What a reader must know today of a document of an earlier day. */
export function aftermathOf(doc: OfficialDocument, view: LibraryView): Aftermath {
  const { library, relationsTo } = view;
  const { status } = doc.data;
  const sentence = [statusSentence(doc, library), status.note].filter((text) => text !== undefined);
  const later = (relationsTo.get(doc.id) ?? [])
    .filter(({ type, from }) => type !== 'mentions' && !isClassified(from) && isHigh(from, view))
    .sort((a, b) => dayOf(a.from).localeCompare(dayOf(b.from)));
  return {
    path: documentPath(doc.id),
    name: documentLabel(doc.data),
    status: sentence.map((text) => (text.endsWith('.') ? text : `${text}.`)).join(' '),
    later: later.map(({ type, from }) => ({
      path: documentPath(from.id),
      name: [documentLabel(from.data), issueDateWords(from.data)].filter(Boolean).join(', '),
      words: relationWords[type].other,
      subject: from.data.subject,
    })),
  };
}

function isHigh({ data }: OfficialDocument, { library }: LibraryView): boolean {
  return /^(?:central|state)$/.test(library.bodies.get(data.issuer)?.level ?? '');
}

function dayOf({ data }: OfficialDocument): string {
  return data.issuedOn ?? data.issuedWithin?.from ?? '';
}
