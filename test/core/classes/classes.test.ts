import { expect, test } from 'vitest';
import { z } from 'zod';
import { classesOf, makeUpsOf, participantGroups } from '../../../src/core/classes/classes.ts';
import type { PlanDocument } from '../../../src/core/library/library.ts';
import { planShape } from '../../../src/core/plan/schema.ts';

const planOrders = z.strictObject(planShape);

function planOf(orders: z.input<typeof planOrders>): PlanDocument {
  return { id: 'ke-hoach', data: { plan: planOrders.parse(orders) } } as unknown as PlanDocument;
}

test('splits participants where the plan does, never inside brackets', () => {
  expect(
    participantGroups(
      'Thường trực Đảng ủy (trừ người dự cấp tỉnh; người đi công tác); bí thư chi bộ.\nBáo cáo viên.',
    ),
  ).toEqual([
    'Thường trực Đảng ủy (trừ người dự cấp tỉnh; người đi công tác)',
    'bí thư chi bộ',
    'Báo cáo viên',
  ]);
});

test('a bracket that is never closed does not swallow the next line', () => {
  expect(participantGroups('trưởng ban (khi cần\nphó ban; chuyên viên')).toEqual([
    'trưởng ban (khi cần',
    'phó ban',
    'chuyên viên',
  ]);
});

test('a conference that names nobody is still a class', () => {
  const [only] = classesOf(
    planOf({ conferences: [{ clause: 'muc-1', name: 'Lớp', level: 'city', when: [] }] }),
  );
  expect(only).toMatchObject({ id: 'lop-1', groups: [] });
});

test('finds the make-up classes wherever the plan speaks of them, once a clause', () => {
  const duty = (clause: string, task: string) => ({
    clause,
    body: 'Cấp ủy',
    task,
    due: { kind: 'unclear' as const },
  });
  const makeUps = makeUpsOf(
    planOf({
      conferences: [
        { clause: 'muc-1', name: 'Lớp một', level: 'block', when: [] },
        { clause: 'muc-2', name: 'Lớp hai', level: 'grassroots', when: [], makeUp: 'học ở hội nghị khác' },
        {
          clause: 'muc-3',
          name: 'Lớp ba',
          level: 'grassroots',
          when: [],
          participants: 'Người chưa được tham gia học tập',
        },
      ],
      duties: [
        duty('muc-2', 'Tổ chức học bù.'),
        duty('muc-4', 'Tổ chức học bù cho người vắng.'),
        duty('muc-5', 'Theo dõi.'),
      ],
    }),
  );
  expect(makeUps.map(({ clause }) => clause)).toEqual(['muc-2', 'muc-3', 'muc-4']);
});
