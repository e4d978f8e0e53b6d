import { type AnyEntry, issueAt } from '../content/entry.ts';
import type { Issue } from '../issue.ts';
import type { DocumentEntry, Shelf } from './shelf.ts';

/** What a classified record may hold: that it exists, and the notice of the plan that names it. */
const allowed = new Set([
  'id',
  'kind',
  'symbol',
  'issuer',
  'issuedOn',
  'issuedWithin',
  'subject',
  'term',
  'campaign',
  'status',
  'classification',
  'notice',
  'text',
  'sources',
  'confidence',
]);

/**
 * A document with any secrecy grade is a bare record, and nothing else of ours speaks about its content:
 * no text, facts, relations, nicknames, Q&A or guide (law on State secrets 29/2018/QH14).
 */
export function checkClassification(shelf: Shelf): Issue[] {
  const classified = shelf.documents.filter(({ data }) => data.classification !== 'public');
  const ids = new Set(classified.map(({ id }) => id));
  return [
    ...classified.flatMap(checkRecord),
    ...[...shelf.booklets, ...shelf.guides].flatMap((entry) => checkAbout(entry, ids)),
  ];
}

function checkRecord(entry: DocumentEntry): Issue[] {
  const issues: Issue[] = [];
  const refuse = (path: PropertyKey[], what: string) => {
    const message = `Văn bản có độ mật không được có ${what}.`;
    const hint = 'Chỉ giữ số, ngày, trích yếu và lời lưu ý (Luật Bảo vệ bí mật nhà nước 29/2018/QH14).';
    issues.push(issueAt(entry, path, { code: 'classified-content', message, hint }));
  };
  if (entry.body) refuse(['text'], 'phần chữ trong tệp');
  if (entry.data.text !== 'record-only') refuse(['text'], `mục «text» ghi «${entry.data.text}»`);
  for (const [field, value] of Object.entries(entry.data)) {
    const empty = value === undefined || (Array.isArray(value) && value.length === 0);
    if (!allowed.has(field) && !empty) refuse([field], `mục «${field}»`);
  }
  return issues;
}

function checkAbout(entry: AnyEntry, classified: ReadonlySet<string>): Issue[] {
  const data = entry.data as { about?: string[]; questions?: { sources: { document: string }[] }[] };
  const issues: Issue[] = [];
  const refuse = (id: string, path: PropertyKey[]) => {
    if (!classified.has(id)) return;
    const message = `Tài liệu học không được viết về văn bản có độ mật «${id}».`;
    issues.push(
      issueAt(entry, path, { code: 'classified-content', message, hint: 'Bỏ văn bản này khỏi tài liệu.' }),
    );
  };
  data.about?.forEach((id, i) => {
    refuse(id, ['about', i]);
  });
  data.questions?.forEach((question, i) => {
    question.sources.forEach((source, j) => {
      refuse(source.document, ['questions', i, 'sources', j, 'document']);
    });
  });
  return issues;
}
