import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ScheduleTemplate } from '../../../src/core/calendar/schedule.ts';
import { ScheduleMaker } from '../../../src/islands/schedule/schedule-maker.ts';
import { scheduleWords as words } from '../../../src/strings/schedule.ts';
import { FakeStorage } from '../../support/study-device.ts';

const key = 'hoc-nghi-quyet:nhap:lich-moi';
const template: ScheduleTemplate = {
  id: 'mau-hai',
  name: 'Đợt mẫu hai',
  start: '2022-07-21',
  startWhat: 'Hội nghị',
  lines: [
    {
      id: 'hoi-nghi',
      kind: 'conference',
      who: 'Đảng ủy Khối',
      what: 'Hội nghị cán bộ chủ chốt',
      when: { kind: 'range', from: '2022-07-21', to: '2022-07-22', startsAt: '07:45', printed: 'x' },
    },
    {
      id: 'bao-cao',
      kind: 'report',
      who: 'Chi bộ',
      what: 'Kết quả học tập',
      when: { kind: 'before', date: '2022-08-21', printed: 'x' },
    },
  ],
};

const page = `<form hidden><select name="template">
  <option id="mau-mau-mot" value="mau-mot" data-hint="Mẫu một">Mẫu một</option>
  <option id="mau-mau-hai" value="mau-hai" data-hint="Trong mẫu là ngày 21/7/2022">Mẫu hai</option></select>
  <p data-start-hint></p><input type="date" name="start"><input type="text" name="name">
  <input type="checkbox" name="avoidWeekends" checked><button>Lập lịch</button></form>
  <p data-status></p><div data-result></div>`;

let online: boolean;
let storage: FakeStorage;

function open(hash = '#mau-mau-hai'): ScheduleMaker {
  location.hash = hash;
  const maker = new ScheduleMaker();
  maker.innerHTML = page;
  maker.today = () => '2027-01-02';
  maker.fetchPath = async () => {
    if (!online) throw new TypeError('offline');
    return Response.json([template]);
  };
  document.body.replaceChildren(maker);
  return maker;
}

const part = <Part extends HTMLElement>(maker: HTMLElement, selector: string) =>
  maker.querySelector(selector) as Part;
const status = (maker: HTMLElement) => part(maker, '[data-status]').textContent;
const rows = (maker: HTMLElement) => [...maker.querySelectorAll<HTMLElement>('.schedule-lines > li')];
const times = (maker: HTMLElement) => rows(maker).map((row) => row.querySelector('.when')?.textContent);
const click = (maker: HTMLElement, label: string) =>
  [...maker.querySelectorAll('button')].find((one) => one.textContent === label)?.click();

async function make(maker: ScheduleMaker, start = '2027-03-04', name = 'Đợt mới'): Promise<void> {
  part<HTMLInputElement>(maker, 'input[name=start]').value = start;
  part<HTMLInputElement>(maker, 'input[name=name]').value = name;
  part<HTMLFormElement>(maker, 'form').requestSubmit();
  await vi.waitFor(() => expect(status(maker)).not.toBe(words.templateLoading));
}

beforeEach(() => {
  online = true;
  storage = new FakeStorage();
  vi.stubGlobal('localStorage', storage);
});

describe('making a schedule', () => {
  it('opens with the template that the address names, and tells its first day', () => {
    const maker = open();
    expect(part<HTMLSelectElement>(maker, 'select').value).toBe('mau-hai');
    expect(part(maker, '[data-start-hint]').textContent).toBe('Trong mẫu là ngày 21/7/2022');
  });

  it('moves every line, and keeps the schedule on the device', async () => {
    const maker = open();
    await make(maker);
    expect(status(maker)).toBe(words.made(2));
    expect(times(maker)).toEqual([
      'Ngày 04 và 05/3/2027, bắt đầu 7h45',
      'Trước ngày 03/4/2027 (muộn nhất 02/4/2027)',
    ]);
    expect(storage.getItem(key)).toContain('Đợt mới');
    expect(rows(open())).toHaveLength(2);
  });

  it('asks for a day before it does anything', async () => {
    const maker = open();
    await make(maker, '');
    expect(status(maker)).toBe(words.startMissing);
    expect(rows(maker)).toEqual([]);
  });

  it('replaces a schedule on the device only when asked twice', async () => {
    const maker = open();
    await make(maker);
    await make(maker, '2027-05-04');
    expect(status(maker)).toBe(words.replace);
    expect(times(maker)[0]).toContain('04 và 05/3/2027');
    await make(maker, '2027-05-04');
    expect(times(maker)[0]).toContain('04 và 05/5/2027');
  });

  it('says so when the template cannot be fetched', async () => {
    online = false;
    const maker = open();
    await make(maker);
    expect(status(maker)).toBe(words.templateFailed);
  });

  it('says so when the device keeps nothing, and still shows the schedule', async () => {
    storage.capacity = 0;
    const maker = open();
    await make(maker);
    expect(status(maker)).toContain(words.made(2));
    expect(status(maker)).toContain('Bộ nhớ của trình duyệt đã đầy');
    expect(rows(maker)).toHaveLength(2);
  });
});

describe('editing a schedule', () => {
  it('writes a line anew and puts it where its day belongs', async () => {
    const maker = open();
    await make(maker);
    const [meeting] = rows(maker) as [HTMLElement];
    part<HTMLTextAreaElement>(meeting, 'textarea').value = 'Hội nghị sơ kết';
    const [first, last] = meeting.querySelectorAll<HTMLInputElement>('input[type=date]');
    if (first) first.value = '2027-06-01';
    if (last) last.value = '2027-06-02';
    part<HTMLFormElement>(meeting, 'form').requestSubmit();
    expect(status(maker)).toBe(words.applied);
    expect(rows(maker).map((row) => row.dataset.line)).toEqual(['bao-cao', 'hoi-nghi']);
    expect(rows(maker)[1]?.textContent).toContain('Hội nghị sơ kết');
    expect(rows(maker)[0]?.textContent).toContain('Hạn báo cáo không muộn hơn ngày học xong (02/6/2027)');
  });

  it('refuses an end before the beginning, in words', async () => {
    const maker = open();
    await make(maker);
    const [meeting] = rows(maker) as [HTMLElement];
    const last = meeting.querySelectorAll<HTMLInputElement>('input[type=date]')[1];
    if (last) last.value = '2027-01-01';
    part<HTMLFormElement>(meeting, 'form').requestSubmit();
    expect(status(maker)).toBe(words.badTime);
    expect(times(maker)[0]).toContain('04 và 05/3/2027');
  });

  it('shows only the fields that a kind of time uses', async () => {
    const maker = open();
    await make(maker);
    const report = rows(maker)[1] as HTMLElement;
    const shown = () =>
      [...report.querySelectorAll<HTMLElement>('form div label')]
        .filter((label) => !label.hidden)
        .map((label) => label.firstChild?.textContent);
    expect(shown()).toEqual([words.kind, words.day]);
    const kind = part<HTMLSelectElement>(report, 'form div select');
    kind.value = 'whenIssued';
    kind.dispatchEvent(new Event('change'));
    expect(shown()).toEqual([words.kind, words.words]);
  });

  it('adds lines, each its own, and takes lines away', async () => {
    const maker = open();
    await make(maker);
    click(maker, words.add);
    click(maker, words.add);
    expect(new Set(rows(maker).map((row) => row.dataset.line)).size).toBe(4);
    click(rows(maker)[0] as HTMLElement, words.remove);
    expect(rows(maker)).toHaveLength(3);
    expect(status(maker)).toBe(words.removed);
  });

  it('erases the schedule from the device only when asked twice', async () => {
    const maker = open();
    await make(maker);
    click(maker, words.erase);
    expect(storage.getItem(key)).not.toBeNull();
    click(maker, words.eraseAgain);
    expect(storage.getItem(key)).toBeNull();
    expect(rows(maker)).toEqual([]);
  });
});

it('shows what was typed as text, never as markup', async () => {
  const maker = open();
  await make(maker, '2027-03-04', '<img src=x onerror=alert(1)>');
  expect(maker.querySelector('img')).toBeNull();
  expect(part(maker, '[data-result] h2').textContent).toContain('<img');
});
