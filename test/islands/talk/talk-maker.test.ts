import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TalkMaterial } from '../../../src/core/talk/material.ts';
import { parseStoredTalk } from '../../../src/islands/talk/talk-draft.ts';
import { TalkMaker } from '../../../src/islands/talk/talk-maker.ts';
import { talk as words } from '../../../src/strings/talk.ts';

const form = `<details data-choices hidden><form data-selection>
  <details><input type="checkbox" name="van-ban" value="01-nq-mau-2030" checked>
  <input type="checkbox" name="van-ban" value="02-nq-mau-2030"></details>
  <input type="radio" name="doi-tuong" value="key-officials">
  <input type="radio" name="doi-tuong" value="grassroots-members" checked>
  <input type="radio" name="doi-tuong" value="mass-organizations">
  <button type="button" data-minutes="30"></button><button type="button" data-minutes="45"></button>
  <input name="phut" value="45"><input name="ten">
  <button type="submit">Lập</button><button type="button" data-restart>Lại</button></form></details>
  <p data-status></p><div data-result>Đề cương dựng sẵn</div>`;

function material(id: string): TalkMaterial {
  const path = `/van-ban/${id}/`;
  const name = `Nghị quyết ${id.slice(0, 2)}-NQ/MAU`;
  const kinds = ['identity', 'context', 'aim', 'aim', 'new', 'prompt', 'question'] as const;
  const points = kinds.map((kind, index) => ({
    ...{ key: `y-${index}`, kind, heading: `Ý ${index}`, text: `Nội dung ${index}.`, source: name },
    path: `${path}#du-kien-${index}`,
  }));
  return { id, name, subject: 'về việc mẫu', citation: name, path, points };
}

let online: boolean;
let requests: string[];

function open(hash = ''): TalkMaker {
  history.replaceState(null, '', `/bao-cao-vien/soan-bai/${hash}`);
  const maker = new TalkMaker();
  maker.innerHTML = form;
  maker.dataset.base = '/thu-vien/';
  maker.today = () => '2026-11-22';
  maker.fetchPath = async (path) => {
    requests.push(path);
    if (!online) throw new TypeError('offline');
    const id = /bao-cao-vien\/(0[12]-nq-mau-2030)\.json/.exec(path)?.[1];
    return id ? Response.json(material(id)) : new Response('', { status: 404 });
  };
  document.body.replaceChildren(maker);
  return maker;
}

const status = (maker: TalkMaker) => maker.querySelector('[data-status]')?.textContent;
const made = (maker: TalkMaker) =>
  vi.waitFor(() => expect(maker.querySelector('[data-title]')).not.toBeNull());
const headings = (maker: TalkMaker) =>
  [...maker.querySelectorAll('.talk-point[data-point] strong')].map((node) => node.textContent);
const press = (maker: TalkMaker, act: string, heading: string) =>
  maker
    .querySelector<HTMLButtonElement>(`.talk-point [data-act="${act}"][aria-label$=": ${heading}"]`)
    ?.click();
const type = (field: HTMLInputElement | HTMLTextAreaElement, text: string) => {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

beforeEach(() => {
  online = true;
  requests = [];
  localStorage.clear();
});
afterEach(() => document.body.replaceChildren());

describe('the outline on the page', () => {
  it('is there without a press, and fetches only the chosen document', async () => {
    const maker = open();
    await made(maker);
    expect(requests).toEqual(['bao-cao-vien/01-nq-mau-2030.json']);
    expect(headings(maker)).toContain('Ý 4');
    expect(location.hash).toBe('');
  });

  it('leads from every point to its proof under the base path', async () => {
    const maker = open();
    await made(maker);
    const links = [...maker.querySelectorAll('.talk-point a')].map((link) => link.getAttribute('href'));
    expect(links).toContain('/thu-vien/van-ban/01-nq-mau-2030/#du-kien-4');
  });

  it('stays as built where nothing can be fetched, and says so', async () => {
    online = false;
    const maker = open();
    await vi.waitFor(() => expect(status(maker)).toBe(words.loadFailed));
    expect(maker.textContent).toContain('Đề cương dựng sẵn');
  });

  it('comes from the address, with the form filled in', async () => {
    const maker = open('#van-ban=02-nq-mau-2030&doi-tuong=nhan-dan&phut=90&thu-tu=0_y-4.0_y-0');
    await made(maker);
    expect(headings(maker)).toEqual(['Ý 0', 'Ý 4']);
    expect(maker.querySelector<HTMLInputElement>('[name="phut"]')?.value).toBe('90');
    expect(maker.querySelector<HTMLInputElement>('[value="mass-organizations"]')?.checked).toBe(true);
  });
});

describe('documents sent by their kit', () => {
  it('are opened for the audience and the length of the last time', async () => {
    const first = open('#van-ban=01-nq-mau-2030&doi-tuong=chu-chot&phut=90');
    await made(first);
    press(first, 'drop', 'Ý 4');
    const maker = open('?van-ban=02-nq-mau-2030');
    await made(maker);
    expect(maker.querySelector('.talk-about')?.textContent).toBe(words.heading(90, 'key-officials'));
    expect(headings(maker)).toContain('Ý 4');
    press(maker, 'drop', 'Ý 4');
    expect(location.search).toBe('');
  });

  it('bring back the own order when they are those of the last time', async () => {
    const first = open();
    await made(first);
    press(first, 'drop', 'Ý 4');
    const maker = open('?van-ban=01-nq-mau-2030');
    await made(maker);
    expect(headings(maker)).not.toContain('Ý 4');
  });
});

describe('changing the outline', () => {
  it('moves a point, keeps the focus on its button and tells the new place', async () => {
    const maker = open();
    await made(maker);
    press(maker, 'down', 'Ý 2');
    expect(headings(maker).indexOf('Ý 3')).toBeLessThan(headings(maker).indexOf('Ý 2'));
    expect(document.activeElement?.getAttribute('aria-label')).toBe(words.downOf('Ý 2'));
    expect(status(maker)).toBe(words.moved(2, 2, 1));
    press(maker, 'down', 'Ý 2');
    expect(status(maker)).toBe(words.atEnd);
  });

  it('obeys Alt with an arrow and Alt with Delete', async () => {
    const maker = open();
    await made(maker);
    const key = (heading: string, name: string) =>
      [...maker.querySelectorAll('.talk-point')]
        .find((node) => node.querySelector('strong')?.textContent === heading)
        ?.dispatchEvent(new KeyboardEvent('keydown', { key: name, altKey: true, cancelable: true }));
    key('Ý 3', 'ArrowUp');
    expect(headings(maker).indexOf('Ý 3')).toBeLessThan(headings(maker).indexOf('Ý 2'));
    key('Ý 3', 'Delete');
    expect(headings(maker)).not.toContain('Ý 3');
    expect(document.activeElement?.getAttribute('data-act')).toBe('drop');
  });

  it('drops a point into the list of what was left out, and takes it back', async () => {
    const maker = open();
    await made(maker);
    press(maker, 'drop', 'Ý 4');
    expect(headings(maker)).not.toContain('Ý 4');
    expect(status(maker)).toBe(words.dropped('Ý 4'));
    maker.querySelector<HTMLButtonElement>('[data-act="add"][aria-label$="Ý 4"]')?.click();
    expect(headings(maker)).toContain('Ý 4');
  });

  it('puts order into the address, never notes or the name of the talk', async () => {
    const maker = open();
    await made(maker);
    press(maker, 'down', 'Ý 2');
    type(maker.querySelector('textarea') as HTMLTextAreaElement, 'Kể chuyện xã mình');
    type(maker.querySelector('[name="ten"]') as HTMLInputElement, 'Bài của tôi');
    expect(location.hash).toContain('thu-tu=');
    expect(decodeURIComponent(location.href)).not.toMatch(/xã mình|Bài của tôi/);
  });

  it('keeps an own order when only the length changes, and starts anew for another audience', async () => {
    const maker = open();
    await made(maker);
    press(maker, 'drop', 'Ý 4');
    maker.querySelector<HTMLButtonElement>('[data-minutes="30"]')?.click();
    await vi.waitFor(() => expect(status(maker)).toContain('30 phút'));
    expect(headings(maker)).not.toContain('Ý 4');
    const officials = maker.querySelector<HTMLInputElement>('[value="key-officials"]');
    if (officials) officials.checked = true;
    maker.querySelector<HTMLFormElement>('form')?.requestSubmit();
    await vi.waitFor(() => expect(headings(maker)).toContain('Ý 4'));
  });

  it('asks for a document when none is chosen', async () => {
    const maker = open();
    await made(maker);
    for (const box of maker.querySelectorAll<HTMLInputElement>('[name="van-ban"]')) box.checked = false;
    maker.querySelector<HTMLFormElement>('form')?.requestSubmit();
    await vi.waitFor(() => expect(status(maker)).toBe(words.chooseDocument));
  });
});

describe('what is kept on the device', () => {
  it('brings back order, notes, audience and name the next time', async () => {
    const maker = open();
    await made(maker);
    press(maker, 'drop', 'Ý 4');
    type(maker.querySelector('textarea') as HTMLTextAreaElement, 'Kể chuyện xã mình');
    type(maker.querySelector('[name="ten"]') as HTMLInputElement, 'Bài của tôi');
    const again = open();
    await made(again);
    expect(headings(again)).not.toContain('Ý 4');
    expect(again.querySelector('textarea')?.value).toBe('Kể chuyện xã mình');
    expect(again.querySelector('[data-title]')?.textContent).toBe('Bài của tôi');
  });

  it('is not touched by looking at the page', async () => {
    await made(open());
    expect(localStorage.length).toBe(0);
  });

  it.each([null, 7, {}, { selection: 'phut=45' }, { selection: 5, notes: [] }])(
    'is no draft when it is %j',
    (kept) => {
      expect(parseStoredTalk(kept)).toBeNull();
    },
  );

  it('loses only what is damaged', () => {
    const selection = 'van-ban=01-nq-mau-2030&doi-tuong=co-so&phut=45';
    const kept = parseStoredTalk({ selection, title: 4, notes: { a: 'được', b: 5, c: '' } });
    expect(kept).toEqual({ selection, title: '', notes: { a: 'được' } });
  });
});

it('prints the handout beside the outline, each slide with its notes', async () => {
  const maker = open();
  await made(maker);
  vi.stubGlobal('print', () => undefined);
  const handout = [...maker.querySelectorAll('button')].find((one) => one.textContent === words.printHandout);
  handout?.click();
  expect(maker.dataset.printing).toBe('handout');
  expect(maker.querySelectorAll('.handout tbody tr').length).toBeGreaterThan(5);
  const outline = [...maker.querySelectorAll('button')].find((one) => one.textContent === words.print);
  outline?.click();
  expect(maker.dataset.printing).toBe('outline');
  expect(maker.querySelector('.handout')).toBeNull();
  vi.unstubAllGlobals();
});
