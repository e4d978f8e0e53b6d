import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { asksOf } from '../../../src/core/cascade/asks.ts';
import { comparePlans } from '../../../src/core/cascade/compare.ts';
import { contentCoverage, plansAbove } from '../../../src/core/cascade/coverage.ts';
import type { PlanDocument } from '../../../src/core/library/library.ts';
import { planShape } from '../../../src/core/plan/schema.ts';
import { smallCampaign, smallDocument } from '../../support/small-library.ts';

const planOrders = z.strictObject(planShape);
type Orders = z.input<typeof planOrders>;

function planOf(id: string, orders: Orders, relations: object[] = []): PlanDocument {
  return { id, data: { kind: 'plan', relations, plan: planOrders.parse(orders) } } as unknown as PlanDocument;
}

const limit = (date: string) => ({ kind: 'before' as const, date, printed: `trước ngày ${date}` });
const content = (document: string) => ({ clause: `muc-${document}`, name: document, document });
const study = (date: string, level: 'block' | 'grassroots' = 'grassroots') => ({
  clause: 'muc-3',
  name: 'Hội nghị cơ sở',
  level,
  when: [limit(date)],
});
const report = (from: string, date: string) => ({
  clause: 'muc-6',
  from,
  about: 'Kết quả học tập.',
  addressee: 'cấp trên',
  due: limit(date),
});

const province = planOf('tinh', {
  contents: [content('18-nq-tw-2022'), content('19-nq-tw-2022')],
  conferences: [study('2022-08-31')],
  reporting: [
    report('Các huyện ủy, đảng ủy trực thuộc', '2022-09-10'),
    report('Ban Tuyên giáo Tỉnh ủy', '2022-09-20'),
  ],
  actionProgrammes: [
    {
      clause: 'muc-4',
      drafter: 'cấp ủy cơ sở',
      for: [],
      task: 'Xây dựng chương trình',
      due: limit('2022-10-01'),
    },
  ],
});

describe('what a plan asks of lower levels', () => {
  test('leaves out what its own boards do', () => {
    const asked = asksOf(province, 'province').map(({ kind, who }) => [kind, who]);
    expect(asked).toEqual([
      ['content', undefined],
      ['content', undefined],
      ['study', undefined],
      ['report', 'Các huyện ủy, đảng ủy trực thuộc'],
      ['programme', 'cấp ủy cơ sở'],
    ]);
  });
});

describe('a lower plan held against the upper one', () => {
  const verdicts = (lower: Orders) =>
    comparePlans(province, planOf('khoi', lower), 'province').map(({ verdict }) => verdict);

  test('answers in time, with a document missing', () => {
    const lower: Orders = {
      contents: [content('19-nq-tw-2022')],
      conferences: [study('2022-07-22', 'block'), study('2022-08-31')],
      reporting: [report('chi bộ', '2022-09-05')],
      actionProgrammes: [
        { clause: 'muc-4', drafter: 'chi bộ', for: [], task: 'Chương trình', due: { kind: 'unclear' } },
      ],
    };
    expect(verdicts(lower)).toEqual(['missing', 'met', 'met', 'tighter', 'undated']);
  });

  test('is late when the last of its own days is, however early the others', () => {
    const lower: Orders = {
      contents: [content('18-nq-tw-2022'), content('19-nq-tw-2022')],
      conferences: [study('2022-07-01'), study('2022-09-15')],
      reporting: [report('chi bộ', '2022-09-01'), report('chi bộ', '2022-09-30')],
    };
    expect(verdicts(lower)).toEqual(['met', 'met', 'later', 'later', 'missing']);
  });

  test('names the clause of the lower plan that answers', () => {
    const rows = comparePlans(province, planOf('khoi', { conferences: [study('2022-08-01')] }), 'province');
    expect(rows.find(({ ask }) => ask.kind === 'study')).toMatchObject({
      verdict: 'tighter',
      clause: 'muc-3',
      when: { date: '2022-08-01' },
    });
  });
});

test('a plan that leaves out a document of its campaign, and adds one, is told so', () => {
  const campaign = { ...smallCampaign('tw5'), documents: ['18-nq-tw-2022', '20-nq-tw-2022'] };
  expect(contentCoverage(campaign, province)).toEqual({
    studied: ['18-nq-tw-2022'],
    missing: ['20-nq-tw-2022'],
    more: ['19-nq-tw-2022'],
  });
});

test('above a plan stand the plans and guidelines that it rests on, not the resolutions', () => {
  const guideline = smallDocument({ id: '28-hd', kind: 'guideline', symbol: '28-HD/BTGTU', issuer: 'a' });
  const resolution = smallDocument({ id: '18-nq', kind: 'resolution', symbol: '18-NQ/TW', issuer: 'b' });
  const held = new Map([guideline, resolution].map((doc) => [doc.id, doc]));
  const relations = [
    { type: 'implements', target: '18-nq' },
    { type: 'basis', target: '28-hd' },
    { type: 'mentions', target: '28-hd' },
    { type: 'basis', target: 'khong-co' },
  ];
  expect(plansAbove(planOf('khoi', {}, relations), held)).toEqual([guideline]);
});
