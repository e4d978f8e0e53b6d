import { type AnyEntry, issueAt } from '../content/entry.ts';
import type { Fact } from '../document/schema.ts';
import type { Issue } from '../issue.ts';
import type { Shelf } from './shelf.ts';

/**
 * No two facts on one page share an id: marks, questions and answers point at facts by it. A guide leans only on facts
 * that an opened source states, not on a plan's word or an inference.
 */
export function checkFacts(shelf: Shelf): Issue[] {
  return [
    ...shelf.documents.flatMap((entry) => repeated(entry, [{ facts: entry.data.facts, path: ['facts'] }])),
    ...shelf.campaigns.flatMap((entry) =>
      repeated(entry, [
        { facts: entry.data.facts, path: ['facts'] },
        { facts: entry.data.nationalConference?.facts ?? [], path: ['nationalConference', 'facts'] },
      ]),
    ),
    ...unsureMarks(shelf),
  ];
}

function unsureMarks({ documents, guides }: Shelf): Issue[] {
  const byId = new Map(documents.map(({ id, data }) => [id, data.facts]));
  return guides.flatMap((entry) =>
    entry.uses.flatMap(({ line, document, fact: id }): Issue[] => {
      const fact = byId.get(document)?.find((one) => one.id === id);
      if (!fact || fact.confidence === 'corroborated' || fact.confidence === 'verified') return [];
      const message = `Tài liệu dùng dữ kiện «${id}» của «${document}», chưa có nguồn nào đã mở nói điều ấy.`;
      const hint = 'Tìm nguồn cho dữ kiện rồi sửa mục «confidence», hoặc bỏ ý này khỏi tài liệu.';
      return [{ code: 'fact-not-sure', severity: 'error', where: { file: entry.file, line }, message, hint }];
    }),
  );
}

function repeated(entry: AnyEntry, lists: { facts: readonly Fact[]; path: PropertyKey[] }[]): Issue[] {
  const seen = new Set<string>();
  return lists.flatMap(({ facts, path }) =>
    facts.flatMap(({ id }, i) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      const message = `Hai dữ kiện cùng mang mã «${id}».`;
      const hint = 'Mã dữ kiện là địa chỉ cố định: đặt mã khác cho dữ kiện thêm sau.';
      return [issueAt(entry, [...path, i, 'id'], { code: 'duplicate-fact', message, hint })];
    }),
  );
}
