import { type AnyEntry, issueAt } from '../content/entry.ts';
import type { Fact } from '../document/schema.ts';
import type { Issue } from '../issue.ts';
import type { Shelf } from './shelf.ts';

/** No two facts on one page share an id: marks, questions and answers point at facts by it. */
export function checkFacts(shelf: Shelf): Issue[] {
  return [
    ...shelf.documents.flatMap((entry) => repeated(entry, [{ facts: entry.data.facts, path: ['facts'] }])),
    ...shelf.campaigns.flatMap((entry) =>
      repeated(entry, [
        { facts: entry.data.facts, path: ['facts'] },
        { facts: entry.data.nationalConference?.facts ?? [], path: ['nationalConference', 'facts'] },
      ]),
    ),
  ];
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
