import { type AnyEntry, issueAt } from '../content/entry.ts';
import type { Issue } from '../issue.ts';
import { nearest } from '../text/nearest.ts';
import type { Shelf } from './shelf.ts';

/** One id that must exist: where it stands, and what it should be. */
interface Reference {
  entry: AnyEntry;
  path: PropertyKey[];
  id: string;
  to: 'documents' | 'bodies' | 'campaigns';
}

const nouns = { documents: 'văn bản', bodies: 'cơ quan', campaigns: 'đợt học tập' };
const folders = {
  documents: 'content/van-ban hoặc content/ke-hoach',
  bodies: 'content/co-quan',
  campaigns: 'content/dot-hoc',
};

/** Every id that an entry names exists; a miss names the nearest one. Astro's `reference()` would only log it. */
export function checkReferences(shelf: Shelf): Issue[] {
  const ids = {
    documents: new Set(shelf.documents.map(({ id }) => id)),
    bodies: new Set(shelf.bodies.map(({ id }) => id)),
    campaigns: new Set(shelf.campaigns.map(({ id }) => id)),
  };
  return referencesOf(shelf).flatMap(({ entry, path, id, to }) => {
    if (ids[to].has(id)) return [];
    const close = nearest(id, [...ids[to]]);
    const message = `Không có ${nouns[to]} nào mang mã «${id}».`;
    const hint = close ? `Có phải «${close}»?` : `Thêm ${nouns[to]} ấy vào ${folders[to]}, hoặc sửa mã.`;
    return [issueAt(entry, path, { code: `${singular[to]}-not-found`, message, hint })];
  });
}

const singular = { documents: 'document', bodies: 'body', campaigns: 'campaign' };

function referencesOf(shelf: Shelf): Reference[] {
  const found: Reference[] = [];
  const add = (entry: AnyEntry, to: Reference['to'], id: string | undefined, path: PropertyKey[]) => {
    if (id !== undefined) found.push({ entry, path, id, to });
  };
  for (const entry of shelf.documents) {
    add(entry, 'bodies', entry.data.issuer, ['issuer']);
    add(entry, 'campaigns', entry.data.campaign, ['campaign']);
    add(entry, 'documents', entry.data.status.by, ['status', 'by']);
    entry.data.relations.forEach((relation, i) => {
      add(entry, 'documents', relation.target, ['relations', i, 'target']);
    });
  }
  for (const entry of shelf.plans) {
    entry.data.plan.contents.forEach((content, i) => {
      add(entry, 'documents', content.document, ['plan', 'contents', i, 'document']);
    });
    entry.data.plan.actionProgrammes.forEach((programme, i) => {
      programme.for.forEach((id, j) => {
        add(entry, 'documents', id, ['plan', 'actionProgrammes', i, 'for', j]);
      });
    });
  }
  for (const entry of shelf.bodies) {
    add(entry, 'bodies', entry.data.parent, ['parent']);
    add(entry, 'bodies', entry.data.successor, ['successor']);
  }
  for (const entry of shelf.campaigns) {
    entry.data.documents.forEach((id, i) => {
      add(entry, 'documents', id, ['documents', i]);
    });
  }
  for (const entry of [...shelf.booklets, ...shelf.guides]) {
    add(entry, 'campaigns', entry.data.campaign, ['campaign']);
    entry.data.about.forEach((id, i) => {
      add(entry, 'documents', id, ['about', i]);
    });
  }
  for (const entry of shelf.booklets) {
    entry.data.questions.forEach((question, i) => {
      question.sources.forEach((source, j) => {
        add(entry, 'documents', source.document, ['questions', i, 'sources', j, 'document']);
      });
    });
  }
  return found;
}
