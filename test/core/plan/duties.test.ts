import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { PlanDocument } from '../../../src/core/library/library.ts';
import { deadlines, dutiesByBody, dutiesByDue } from '../../../src/core/plan/duties.ts';
import { planShape } from '../../../src/core/plan/schema.ts';
import { formatWhen } from '../../../src/core/plan/when.ts';

const planOrders = z.strictObject(planShape);

function planOf(id: string, issuer: string, orders: z.input<typeof planOrders>): PlanDocument {
  return { id, data: { issuer, plan: planOrders.parse(orders) } } as unknown as PlanDocument;
}

const cells = 'Cấp ủy các chi bộ, đảng bộ cơ sở';
const block = planOf('60-kh-duk-2022-thai-nguyen', 'dang-uy-khoi-thai-nguyen', {
  conferences: [
    {
      clause: 'muc-iii-2',
      name: 'Hội nghị cấp cơ sở',
      level: 'grassroots',
      host: cells,
      when: [{ kind: 'before', date: '2022-08-20', printed: 'trước ngày 20/8/2022' }],
    },
    {
      clause: 'muc-iii-1',
      name: 'Hội nghị cán bộ chủ chốt Đảng bộ Khối',
      level: 'block',
      when: [
        {
          kind: 'range',
          from: '2022-07-21',
          to: '2022-07-22',
          startsAt: '07:45',
          printed: 'ngày 21 và 22/7/2022',
        },
      ],
    },
  ],
  duties: [
    {
      clause: 'muc-vi-2',
      body: 'Ban Tổ chức Đảng ủy Khối',
      task: 'Sơ kết, tổng kết.',
      due: { kind: 'recurring', printed: 'định kỳ' },
    },
    {
      clause: 'muc-vi-4-d2',
      body: 'Cấp uỷ các chi bộ, đảng bộ cơ sở',
      task: 'Học bù.',
      due: { kind: 'unclear' },
    },
  ],
  actionProgrammes: [
    {
      clause: 'muc-vi-2',
      drafter: 'Ban Tổ chức Đảng ủy Khối',
      for: ['21-nq-tw-2022'],
      task: 'Dự thảo Chương trình hành động.',
      due: { kind: 'inMonth', month: '2022-08', printed: 'trong tháng 8/2022' },
    },
  ],
  reporting: [
    {
      clause: 'muc-vi-6',
      from: cells,
      about: 'Kết quả học tập.',
      addressee: 'Ban Thường vụ Đảng ủy Khối',
      channel: 'Ban Tuyên giáo Đảng ủy Khối',
      due: { kind: 'before', date: '2022-08-21', printed: 'trước ngày 21/8/2022' },
    },
  ],
});
const otherProvince = planOf('34-kh-duk-2022', 'dang-uy-khoi', {
  duties: [
    {
      clause: 'muc-iii-d1',
      body: 'Ban Tổ chức Đảng ủy Khối',
      task: 'Hướng dẫn tổ chức đợt sinh hoạt chính trị.',
      due: { kind: 'whenIssued', trigger: 'hướng dẫn của Ban Tổ chức Tỉnh ủy', printed: 'khi có hướng dẫn' },
    },
    {
      clause: 'muc-iv-2',
      body: 'cấp ủy',
      task: 'Chuẩn bị hội trường.',
      due: { kind: 'before', date: '2022-08-20', printed: 'trước ngày 20/8/2022' },
    },
  ],
});

describe('deadlines of a plan', () => {
  test('come soonest first, whatever part of the plan they stand in', () => {
    expect(deadlines(block).map(({ kind, clause }) => [kind, clause])).toEqual([
      ['conference', 'muc-iii-1'],
      ['conference', 'muc-iii-2'],
      ['report', 'muc-vi-6'],
      ['actionProgramme', 'muc-vi-2'],
      ['duty', 'muc-vi-2'],
    ]);
  });

  test('say who does what, to whom and through whom', () => {
    expect(deadlines(block)[2]).toEqual({
      docId: '60-kh-duk-2022-thai-nguyen',
      kind: 'report',
      clause: 'muc-vi-6',
      when: { kind: 'before', date: '2022-08-21', printed: 'trước ngày 21/8/2022' },
      who: cells,
      what: 'Kết quả học tập.',
      addressee: 'Ban Thường vụ Đảng ủy Khối',
      channel: 'Ban Tuyên giáo Đảng ủy Khối',
    });
  });

  test('name nobody when the plan names nobody', () => {
    expect(deadlines(block)[0]).toMatchObject({ who: null, what: 'Hội nghị cán bộ chủ chốt Đảng bộ Khối' });
  });

  test('leave out what the plan sets no time for', () => {
    expect(deadlines(block).map(({ what }) => what)).not.toContain('Học bù.');
  });
});

describe('duties by body', () => {
  test('gather one body under one name, whatever the place of the tone mark', () => {
    const found = dutiesByBody([block]).find(({ body }) => body === cells);
    expect(found?.duties.map(({ what }) => what)).toEqual([
      'Hội nghị cấp cơ sở',
      'Kết quả học tập.',
      'Học bù.',
    ]);
  });

  test('keep apart bodies of one name in two provinces', () => {
    const found = dutiesByBody([block, otherProvince]).filter(
      ({ body }) => body === 'Ban Tổ chức Đảng ủy Khối',
    );
    expect(found.map(({ issuer, duties }) => [issuer, duties.length])).toEqual([
      ['dang-uy-khoi', 1],
      ['dang-uy-khoi-thai-nguyen', 2],
    ]);
  });

  test('list bodies in dictionary order, with a capital letter', () => {
    expect(dutiesByBody([otherProvince]).map(({ body }) => body)).toEqual([
      'Ban Tổ chức Đảng ủy Khối',
      'Cấp ủy',
    ]);
  });
});

describe('duties by due time', () => {
  const groups = dutiesByDue([block, otherProvince]);

  test('bring the same deadline of two plans together', () => {
    expect(groups[1]?.duties.map(({ docId }) => docId)).toEqual([block.id, otherProvince.id]);
  });

  test('end with what recurs, what waits for a document, and what has no time', () => {
    expect(groups.slice(-3).map(({ when }) => formatWhen(when))).toEqual([
      'định kỳ',
      'khi có hướng dẫn của Ban Tổ chức Tỉnh ủy',
      'văn bản không ghi hạn',
    ]);
  });

  test('lose nothing', () => {
    expect(groups.flatMap(({ duties }) => duties)).toHaveLength(8);
  });
});
