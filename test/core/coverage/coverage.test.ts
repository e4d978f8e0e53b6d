import { expect, it } from 'vitest';
import { bookletSchema } from '../../../src/core/booklet/schema.ts';
import { coverageOf } from '../../../src/core/coverage/coverage.ts';
import { smallDocument, smallLibrary } from '../../support/small-library.ts';

const fact = (id: string) => ({
  id,
  label: id,
  value: '1',
  confidence: 'verified' as const,
  sources: ['một'],
});
const doc = smallDocument({
  ...{ id: '18-nq-tw-2022', kind: 'resolution', symbol: '18-NQ/TW', issuer: 'tw', campaign: 'tw5' },
  facts: [fact('ngay-ban-hanh'), fact('so'), fact('so-dieu'), fact('muc-tieu')],
});
const plan = smallDocument(
  { id: '1-kh-tu-2022', kind: 'plan', symbol: '1-KH/TU', issuer: 'tu', campaign: 'tw5' },
  ['Một.', 'Hai.'],
);
for (const [at, block] of (plan.body?.blocks ?? []).entries()) {
  Object.assign(block, { label: String(at + 1), anchor: `muc-${at + 1}` });
}
const booklet = bookletSchema.parse({
  ...{ id: 'hoi-dap', title: 'Hỏi', about: [doc.id], audience: 'Mọi người.', reviewed: false },
  questions: [
    { id: 'cau-1', question: 'Gì?', answer: 'Một.', sources: [{ document: doc.id, fact: 'muc-tieu' }] },
  ],
});
const library = { ...smallLibrary([doc, plan]), booklets: [booklet] };

it('tells which facts and clauses nobody asks or answers', () => {
  const coverage = coverageOf(library, [
    { doc: doc.id, anchor: 'ngay-ban-hanh' },
    { doc: doc.id, anchor: 'du-kien-so-dieu' },
    { doc: plan.id, anchor: 'muc-1-y2' },
  ]);
  const seen = coverage.map(({ items }) =>
    items.map(({ anchor, asked, answered }) => `${anchor} ${asked ? 'Q' : '-'}${answered ? 'A' : '-'}`),
  );
  expect(seen).toEqual([
    ['du-kien-ngay-ban-hanh Q-', 'du-kien-so --', 'du-kien-so-dieu Q-', 'du-kien-muc-tieu -A'],
    ['muc-1 Q-', 'muc-2 --'],
  ]);
});
