import { describe, expect, test } from 'vitest';
import type { CalendarItem } from '../../../src/core/calendar/item.ts';
import {
  notesOn,
  parseSchedule,
  type Schedule,
  shiftLines,
  templateOf,
} from '../../../src/core/calendar/schedule.ts';
import { listText, scheduleCalendar, scheduleCsv } from '../../../src/core/calendar/schedule-files.ts';
import { formatWhen, type When } from '../../../src/core/plan/when.ts';

function item(id: string, kind: CalendarItem['kind'], what: string, when: When): CalendarItem {
  const place = kind === 'conference' ? { place: 'Hội trường A' } : {};
  const rest = {
    ...place,
    docId: 'ke-hoach',
    clause: 'muc-1',
    campaign: null,
    documents: [],
    lane: 'block' as const,
  };
  return { ...rest, id, kind, what, when, who: 'Cấp ủy cơ sở' };
}

const items = [
  item('so-nguoi', 'report', 'Số người dự kiến', {
    kind: 'beforeHour',
    date: '2021-03-25',
    hour: '08:30',
    printed: 'x',
  }),
  item('hoi-nghi', 'conference', 'Hội nghị', {
    kind: 'range',
    from: '2021-03-27',
    to: '2021-03-28',
    printed: 'x',
  }),
  item('ket-qua', 'report', 'Kết quả học tập', { kind: 'before', date: '2021-06-30', printed: 'x' }),
  item('cho', 'actionProgramme', 'Chương trình', {
    kind: 'whenIssued',
    trigger: 'văn bản của tỉnh',
    printed: 'x',
  }),
  item('khong-han', 'duty', 'Theo dõi', { kind: 'unclear' }),
];
const template = templateOf('ke-hoach', 'Đợt mẫu', items);

describe('a template', () => {
  test('starts with the first meeting, not with what is due before it', () => {
    expect(template).toMatchObject({ start: '2021-03-27', startWhat: 'Hội nghị' });
  });

  test('keeps what waits and leaves out what has no time', () => {
    expect(template?.lines.map(({ id }) => id)).toEqual(['so-nguoi', 'hoi-nghi', 'ket-qua', 'cho']);
  });

  test('is none without a single day', () => {
    expect(templateOf('ke-hoach', 'Đợt mẫu', items.slice(3))).toBeNull();
  });
});

const lines = shiftLines(template?.lines ?? [], {
  from: '2021-03-27',
  to: '2027-03-04',
  avoidWeekends: true,
});
const schedule: Schedule = {
  template: 'ke-hoach',
  name: 'Đợt mới',
  start: '2027-03-04',
  avoidWeekends: true,
  lines,
};

test('a new schedule keeps the headcount two days before the meeting', () => {
  expect(lines.map(({ when }) => formatWhen(when)).slice(0, 2)).toEqual([
    'trước 8h30 ngày 02/3/2027',
    'ngày 04 và 05/3/2027',
  ]);
});

test('a schedule comes back from the device as it was; anything else is none', () => {
  expect(parseSchedule(JSON.parse(JSON.stringify(schedule)))).toEqual(schedule);
  for (const other of [null, 'x', {}, { ...schedule, lines: [{}] }, { ...schedule, start: '2027-02-30' }])
    expect(parseSchedule(other)).toBeNull();
});

test('warns of a report on results due while people may still study', () => {
  const early = item('som', 'report', 'Kết quả học tập', {
    kind: 'before',
    date: '2027-03-05',
    printed: 'x',
  });
  const line = { ...early, who: '' };
  expect(notesOn(line, lines)).toEqual([
    'Hạn báo cáo không muộn hơn ngày học xong (05/3/2027), nên không kịp tổng hợp.',
  ]);
  expect(notesOn(lines[0] as Schedule['lines'][number], lines)).toEqual([]);
});

test('the list to copy tells time, who and what on a line', () => {
  expect(listText('Đợt mới', lines).split('\n')).toEqual([
    'Đợt mới',
    '- Trước 8h30 ngày 02/3/2027 – Cấp ủy cơ sở: Số người dự kiến',
    '- Ngày 04 và 05/3/2027 – Cấp ủy cơ sở: Hội nghị. Tại Hội trường A.',
    expect.stringContaining('- Trước ngày '),
    '- Khi có văn bản của tỉnh – Cấp ủy cơ sở: Chương trình',
  ]);
});

test('the table has the days apart, and no cell runs as a formula', () => {
  const evil = { ...(lines[1] as Schedule['lines'][number]), what: '=HYPERLINK("http://x")' };
  const csv = scheduleCsv([evil]);
  expect(csv.startsWith('\uFEFFTừ ngày;Ngày cuối cùng;Thứ;')).toBe(true);
  expect(csv).toContain('04/3/2027;05/3/2027;thứ Sáu;');
  expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`);
});

test('the calendar file holds what has a day and names the schedule', () => {
  const text = scheduleCalendar(schedule, '2027-01-02');
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(3);
  expect(text).toContain('X-WR-CALNAME:Đợt mới');
  expect(text).toContain('DTSTAMP:20270102T000000Z');
});
