import { expect, test } from 'vitest';
import { z } from 'zod';
import { byBody, byTime, partsOf } from '../../../src/core/calendar/group.ts';
import { calendarItems } from '../../../src/core/calendar/item.ts';
import { laneOf } from '../../../src/core/calendar/lane.ts';
import type { OfficialDocument } from '../../../src/core/library/library.ts';
import { planShape } from '../../../src/core/plan/schema.ts';
import { formatWhen } from '../../../src/core/plan/when.ts';
import { smallBody } from '../../support/small-library.ts';

const limit = (date: string) => ({ kind: 'before' as const, date, printed: 'x' });
const plan = z.strictObject(planShape).parse({
  contents: [
    { clause: 'muc-1', name: 'Nghị quyết 18', document: '18-nq-tw-2022' },
    { clause: 'muc-1', name: 'Nghị quyết 21', document: '21-nq-tw-2022' },
  ],
  conferences: [
    {
      clause: 'muc-3',
      name: 'Hội nghị cơ sở',
      level: 'grassroots',
      host: 'Cấp uỷ cơ sở',
      place: 'Hội trường A',
      address: 'Số 1, phố Một',
      when: [limit('2022-08-20')],
    },
  ],
  actionProgrammes: [
    {
      clause: 'muc-4',
      drafter: 'Ban Tổ chức',
      for: ['21-nq-tw-2022'],
      task: 'Dự thảo',
      due: { kind: 'unclear' },
    },
  ],
  reporting: [
    {
      clause: 'muc-6',
      from: 'cấp ủy cơ sở',
      about: 'Lần một',
      addressee: 'Cấp trên',
      due: limit('2022-08-20'),
    },
    {
      clause: 'muc-6',
      from: 'cấp ủy cơ sở',
      about: 'Lần hai',
      addressee: 'Cấp trên',
      due: limit('2022-12-30'),
    },
  ],
});
const doc = { id: 'ke-hoach', data: { issuer: 'khoi', plan } } as unknown as OfficialDocument;
const items = calendarItems({
  documents: [doc],
  bodies: new Map([['khoi', smallBody('khoi', 'Khối', 'ĐUK')]]),
});

test('gives each thing an id of its own, two of one clause apart', () => {
  expect(items.map(({ id }) => id)).toEqual([
    'ke-hoach-muc-3-conference',
    'ke-hoach-muc-4-actionProgramme',
    'ke-hoach-muc-6-report',
    'ke-hoach-muc-6-report-2',
  ]);
});

test('a conference brings its hall and address', () => {
  expect(items[0]?.place).toBe('Hội trường A, Số 1, phố Một');
});

test('a programme serves the documents that it is for, everything else all that the plan studies', () => {
  expect(items[1]?.documents).toEqual(['21-nq-tw-2022']);
  expect(items[3]?.documents).toEqual(['18-nq-tw-2022', '21-nq-tw-2022']);
});

test('puts what falls on one day together, and what has no day apart', () => {
  expect(byTime(items).map(({ when, items: own }) => [formatWhen(when), own.length])).toEqual([
    ['trước ngày 20/8/2022 (muộn nhất 19/8/2022)', 2],
    ['trước ngày 30/12/2022 (muộn nhất 29/12/2022)', 1],
  ]);
  expect(partsOf(items).open.map(({ what }) => what)).toEqual(['Dự thảo']);
});

test('knows a body again whatever its capitals and tone marks', () => {
  const bodies = byBody(items, () => 'khoi');
  expect(bodies.map(({ body, items: own }) => [body, own.length])).toEqual([
    ['Ban Tổ chức', 1],
    ['Cấp uỷ cơ sở', 3],
  ]);
});

test.each([
  ['Ban Tuyên giáo Đảng ủy Khối', 'block', 'block'],
  ['Các chi uỷ, đảng uỷ cơ sở', 'block', 'grassroots'],
  ['Các cấp ủy chi, đảng bộ cơ sở và Đoàn Khối', 'block', 'grassroots'],
  ['Ủy ban Mặt trận Tổ quốc Việt Nam thành phố', 'city', 'mass-organization'],
  ['Các huyện ủy, thành ủy, đảng ủy trực thuộc tỉnh', 'province', 'city'],
  ['cấp ủy các cấp', 'block', 'grassroots'],
  ['Bộ Chính trị, Ban Bí thư', 'province', 'central'],
  [null, 'province', 'province'],
] as const)('«%s» in a plan of level %s acts at level %s', (who, level, lane) => {
  expect(laneOf(who, level)).toBe(lane);
});
