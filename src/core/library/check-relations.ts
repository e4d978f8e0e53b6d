import { type AnyEntry, issueAt } from '../content/entry.ts';
import { backwardRelations, type Relation } from '../document/schema.ts';
import type { Issue } from '../issue.ts';
import type { DocumentEntry, Shelf } from './shelf.ts';

const pointsBack = ({ type }: Relation): boolean => backwardRelations.some((backward) => backward === type);

/** Relations and lines of succession make no circle, and nothing rests on a document that came later. */
export function checkRelations(shelf: Shelf): Issue[] {
  const byId = new Map(shelf.documents.map((entry) => [entry.id, entry]));
  const targets = (entry: DocumentEntry) =>
    entry.data.relations.filter(pointsBack).map(({ target }) => target);
  return [
    ...circles(shelf.documents, targets, ['relations']),
    ...circles(shelf.bodies, ({ data }) => (data.parent ? [data.parent] : []), ['parent']),
    ...circles(shelf.bodies, ({ data }) => (data.successor ? [data.successor] : []), ['successor']),
    ...shelf.documents.flatMap((entry) => checkOrder(entry, byId)),
    ...shelf.documents.flatMap(checkDates),
  ];
}

function circles<E extends AnyEntry>(
  entries: readonly E[],
  targetsOf: (entry: E) => string[],
  path: PropertyKey[],
): Issue[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const state = new Map<string, 'open' | 'done'>();
  const issues: Issue[] = [];
  const visit = (entry: E, trail: string[]): void => {
    state.set(entry.id, 'open');
    for (const id of targetsOf(entry)) {
      const next = byId.get(id);
      if (!next) continue;
      if (state.get(id) === 'open') {
        const circle = [...trail.slice(trail.indexOf(id)), id].join(' → ');
        const message = `Quan hệ đi vòng tròn: ${circle}.`;
        issues.push(
          issueAt(entry, path, {
            code: 'relation-cycle',
            message,
            hint: 'Bỏ hoặc đảo chiều một quan hệ trong vòng.',
          }),
        );
      } else if (!state.has(id)) visit(next, [...trail, id]);
    }
    state.set(entry.id, 'done');
  };
  for (const entry of entries) if (!state.has(entry.id)) visit(entry, [entry.id]);
  return issues;
}

function checkOrder(entry: DocumentEntry, byId: ReadonlyMap<string, DocumentEntry>): Issue[] {
  const latest = entry.data.issuedOn ?? entry.data.issuedWithin?.to;
  return entry.data.relations.flatMap((relation, i) => {
    const { target } = relation;
    const other = byId.get(target)?.data;
    const earliest = other?.issuedOn ?? other?.issuedWithin?.from;
    if (!pointsBack(relation) || !latest || !earliest || earliest <= latest) return [];
    const message = `«${entry.id}» (chậm nhất ${latest}) dựa vào «${target}» ban hành sau đó (${earliest}).`;
    return [
      issueAt(entry, ['relations', i], {
        code: 'relation-before-its-target',
        message,
        hint: 'Xem lại ngày hoặc chiều của quan hệ.',
      }),
    ];
  });
}

function checkDates(entry: DocumentEntry): Issue[] {
  const { issuedOn, issuedWithin, status } = entry.data;
  const issues: Issue[] = [];
  if (issuedOn === null && !issuedWithin) {
    const message = 'Văn bản không có ngày ban hành mà cũng không có khoảng thời gian.';
    issues.push(
      issueAt(entry, ['issuedOn'], {
        code: 'date-missing',
        message,
        hint: 'Thêm «issuedWithin» gồm from, to và reason.',
      }),
    );
  }
  if (issuedOn !== null && issuedWithin) {
    const message = 'Văn bản đã có ngày ban hành nên không ghi khoảng thời gian nữa.';
    issues.push(
      issueAt(entry, ['issuedWithin'], { code: 'date-twice', message, hint: 'Bỏ «issuedWithin».' }),
    );
  }
  if (issuedWithin && issuedWithin.from > issuedWithin.to) {
    const message = `Khoảng thời gian ngược: từ ${issuedWithin.from} đến ${issuedWithin.to}.`;
    issues.push(
      issueAt(entry, ['issuedWithin', 'from'], {
        code: 'interval-reversed',
        message,
        hint: 'Đổi chỗ from và to.',
      }),
    );
  }
  if (status.state === 'replaced' && !status.by) {
    const message = 'Tình trạng ghi đã bị thay thế nhưng chưa nói văn bản nào thay thế.';
    issues.push(
      issueAt(entry, ['status'], {
        code: 'replacement-missing',
        message,
        hint: 'Thêm mục «by» với mã văn bản thay thế.',
      }),
    );
  }
  return issues;
}
