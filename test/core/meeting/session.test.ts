import { describe, expect, it } from 'vitest';
import { bookletSchema } from '../../../src/core/booklet/schema.ts';
import type { DocumentData } from '../../../src/core/document/schema.ts';
import { choosePassages, suitsCell } from '../../../src/core/meeting/passages.ts';
import { cellSession, sessionMinutes } from '../../../src/core/meeting/session.ts';
import type { Question } from '../../../src/core/quiz/schema.ts';
import { smallCampaign, smallDocument, smallLibrary } from '../../support/small-library.ts';

type FactFields = Partial<DocumentData['facts'][number]> & { id: string; label: string };

function fact(fields: FactFields): DocumentData['facts'][number] {
  return { value: 'một việc', confidence: 'corroborated', sources: ['thử'], ...fields };
}

const share = (id: string) =>
  fact({
    ...{ id, label: `chỉ tiêu 2030 – ${id}`, value: '90', unit: '%' },
    target: { year: 2030, field: 'rural', measure: id },
  });

function resolution(id: string, facts: DocumentData['facts'], over: Partial<DocumentData> = {}) {
  const [symbol, issuer] = [`${id.slice(0, 2)}-NQ/TW`, 'ban-chap-hanh-trung-uong'];
  return smallDocument({ id, kind: 'resolution', symbol, issuer, facts, ...over });
}

const library = smallLibrary([
  resolution('11-nq-tw', [
    fact({ id: 'so-ky-hieu', label: 'số, ký hiệu' }),
    share('a'),
    share('b'),
    share('c'),
  ]),
  resolution('12-nq-tw', [
    share('d'),
    fact({ id: 'viec', label: 'nhiệm vụ 1', value: 'Chi bộ sinh hoạt hằng tháng' }),
  ]),
  resolution('13-nq-tw', [fact({ id: 'moi', label: 'điểm mới', value: 'Một cách làm mới' })]),
  resolution('14-nq-tw', [share('e')]),
]);
const documents = ['11-nq-tw', '12-nq-tw', '13-nq-tw', '14-nq-tw'];
const campaign = { ...smallCampaign('dot'), documents };
const idsOf = (passages: ReturnType<typeof choosePassages>) =>
  passages.map(({ doc, fact: { id } }) => `${doc.id}/${id}`);

describe('the passages of a cell meeting', () => {
  it('are the weightiest of three documents, in the order of study', () => {
    expect(idsOf(choosePassages(library, campaign))).toEqual(['11-nq-tw/a', '12-nq-tw/viec', '13-nq-tw/moi']);
  });

  it('are several of one document where the others have none', () => {
    const alone = { ...campaign, documents: ['11-nq-tw'] };
    expect(idsOf(choosePassages(library, alone))).toEqual(['11-nq-tw/a', '11-nq-tw/b', '11-nq-tw/c']);
  });

  it('never come from a classified document', () => {
    const secret = resolution('11-nq-tw', [share('a')], { classification: 'secret' });
    expect(choosePassages(smallLibrary([secret]), campaign)).toEqual([]);
  });

  it('are neither unsure nor mere marks of identity', () => {
    expect(suitsCell(share('a'))).toBe(true);
    expect(suitsCell({ ...share('a'), confidence: 'seed-only' })).toBe(false);
    expect(suitsCell(fact({ id: 'nguoi-ky', label: 'người ký' }))).toBe(false);
    expect(suitsCell(fact({ id: 'x', label: 'mục tiêu (nguồn không nói rõ mức)' }))).toBe(false);
  });
});

describe('a session before a cell meeting', () => {
  const question = (id: string, anchor: string): Question => ({
    ...{
      id,
      revision: 1,
      type: 'single-choice',
      prompt: id,
      explanation: 'Vì vậy.',
      difficulty: 1,
      facts: [],
    },
    ...{ audiences: ['everyone'], options: [], answer: 'a' },
    source: { doc: id.split('--')[0] ?? '', anchor, quote: 'chữ' },
  });
  const booklet = bookletSchema.parse({
    ...{
      id: 'tap',
      title: 'Tập',
      campaign: 'dot',
      about: ['11-nq-tw'],
      audience: 'mọi người',
      reviewed: false,
    },
    questions: [
      ['so', '11-nq-tw', 'so-ky-hieu'],
      ['b', '11-nq-tw', 'b'],
      ['a', '11-nq-tw', 'a'],
      ['moi', '13-nq-tw', 'moi'],
    ].map(([id, document, of]) => ({
      ...{ id, question: 'Hỏi?', answer: 'Đáp.', sources: [{ document, fact: of }] },
    })),
  });
  const quiz = [
    question('11-nq-tw--so', 'so-ky-hieu'),
    question('11-nq-tw--a', 'du-kien-a'),
    question('11-nq-tw--a-again', 'du-kien-a'),
    question('11-nq-tw--b', 'du-kien-b'),
    question('11-nq-tw--c', 'du-kien-c'),
    question('14-nq-tw--e', 'du-kien-e'),
  ];
  const session = cellSession({ ...library, booklets: [booklet] }, campaign, quiz);

  it('answers two questions about the passages, of two documents', () => {
    expect(session.answers.map(({ question: { id } }) => id)).toEqual(['a', 'moi']);
  });

  it('asks about the passages first, each fact once, and what identifies a document last', () => {
    expect(session.questions.map(({ id }) => id)).toEqual([
      '11-nq-tw--a',
      '11-nq-tw--b',
      '14-nq-tw--e',
      '11-nq-tw--c',
      '11-nq-tw--so',
    ]);
  });

  it('lasts fifteen minutes', () => {
    expect(Object.values(sessionMinutes).reduce((sum, minutes) => sum + minutes)).toBe(15);
  });
});
