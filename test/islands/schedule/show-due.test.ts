import { beforeEach, expect, it, vi } from 'vitest';
import { showDue } from '../../../src/islands/schedule/show-due.ts';
import { FakeStorage } from '../../support/study-device.ts';

const past = 'Các đợt học trong thư viện đã qua.';
const held = [
  {
    who: 'Chi bộ',
    what: 'Kết quả học tập',
    when: { kind: 'before', date: '2027-04-03', printed: 'x' },
    href: '/van-ban/a/#muc-6',
  },
  {
    who: '',
    what: 'Hội nghị',
    when: { kind: 'range', from: '2027-03-04', to: '2027-03-05', printed: 'x' },
    href: '/van-ban/a/#muc-3',
  },
];

let storage: FakeStorage;
let fetched: string[];

function box(last: string): HTMLElement {
  const node = document.createElement('div');
  Object.assign(node.dataset, { last, base: '/thu-vien/', schedule: '/thu-vien/to-chuc/lich/lap-moi/' });
  node.textContent = past;
  return node;
}

const fetchHeld = async (path: string) => {
  fetched.push(path);
  return Response.json(held);
};
const rows = (node: HTMLElement) => [...node.querySelectorAll('li')].map((row) => row.textContent);

beforeEach(() => {
  storage = new FakeStorage();
  fetched = [];
  vi.stubGlobal('localStorage', storage);
});

function keepSchedule(): void {
  const line = {
    id: 'a',
    kind: 'duty',
    who: 'Văn phòng',
    what: 'Thử đường truyền',
    when: { kind: 'fixed', date: '2027-03-03', startsAt: '18:00', printed: 'x' },
  };
  const schedule = {
    template: 'mau',
    name: 'Đợt mới',
    start: '2027-03-04',
    avoidWeekends: true,
    lines: [line],
  };
  storage.setItem('hoc-nghi-quyet:nhap:lich-moi', JSON.stringify(schedule));
}

it('tells what is due of the library and of one’s own schedule, soonest first', async () => {
  keepSchedule();
  const node = box('2027-04-02');
  await showDue(node, '2027-03-02', fetchHeld);
  expect(rows(node)).toEqual([
    '18h00 ngày 03/3/2027 (ngày mai)Văn phòng: Thử đường truyền',
    'Ngày 04 và 05/3/2027 (còn 2 ngày)Hội nghị',
    'Trước ngày 03/4/2027 (muộn nhất 02/4/2027) (còn 31 ngày)Chi bộ: Kết quả học tập',
  ]);
  expect(fetched).toEqual(['/thu-vien/to-chuc/lich/sap-den-han.json']);
});

it('says that a meeting is going on, and that a deadline is today', async () => {
  const node = box('2027-04-02');
  await showDue(node, '2027-03-05', fetchHeld);
  expect(rows(node)[0]).toContain('(đang diễn ra)');
  await showDue(node, '2027-04-02', fetchHeld);
  expect(rows(node)).toEqual([expect.stringContaining('(hôm nay)')]);
});

it('fetches nothing when the library’s days are over', async () => {
  keepSchedule();
  const node = box('2023-12-20');
  await showDue(node, '2027-03-02', fetchHeld);
  expect(fetched).toEqual([]);
  expect(rows(node)).toHaveLength(1);
});

it('leaves the sentence of the page when nothing is due, or nothing can be fetched', async () => {
  const node = box('2027-04-02');
  await showDue(node, '2027-03-05', () => Promise.reject(new TypeError('offline')));
  expect(node.textContent).toBe(past);
});
