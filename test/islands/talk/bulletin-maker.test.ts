import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BulletinMaker } from '../../../src/islands/talk/bulletin-maker.ts';
import { bulletin as words } from '../../../src/strings/bulletin.ts';

const form = `<form data-recipe>
  <input type="checkbox" name="cau" value="tap-mot_cau-1" hidden><input type="checkbox" name="cau" value="tap-mot_cau-2" hidden>
  <input type="checkbox" name="cau" value="tap-hai_cau-1" hidden>
  <div data-settings hidden><textarea name="chao">Kính chào.</textarea><textarea name="ket">Xin hết.</textarea>
  <select name="toc-do"><option value="140">140</option><option value="160" selected>160</option></select>
  <button type="submit">Lập</button></div></form><p data-status></p><div data-result></div>`;

let online: boolean;
let requests: string[];

function open(): BulletinMaker {
  const maker = new BulletinMaker();
  maker.innerHTML = form;
  maker.fetchPath = async (path) => {
    requests.push(path);
    if (!online) throw new TypeError('offline');
    const id = /ban-tin-loa\/(.+)\.json$/.exec(path)?.[1];
    return Response.json(
      [1, 2].map((number) => ({
        ...{ id: `${id}_cau-${number}`, question: `Câu ${number} hỏi gì?`, answer: 'Đạt trên 90%.' },
        sources: ['Nghị quyết 01-NQ/MAU'],
      })),
    );
  };
  document.body.replaceChildren(maker);
  return maker;
}

const status = (maker: BulletinMaker) => maker.querySelector('[data-status]')?.textContent;
const choose = (maker: BulletinMaker, ...values: string[]) => {
  for (const value of values) {
    const box = maker.querySelector<HTMLInputElement>(`[value="${value}"]`);
    if (box) box.checked = true;
  }
  maker.querySelector<HTMLFormElement>('form')?.requestSubmit();
};
const script = (maker: BulletinMaker) =>
  [...maker.querySelectorAll('.bulletin-script p')].map(({ textContent }) => textContent);

beforeEach(() => {
  online = true;
  requests = [];
  localStorage.clear();
});
afterEach(() => document.body.replaceChildren());

describe('the bulletin for loudspeakers', () => {
  it('reads the chosen questions in words and fetches only their booklet', async () => {
    const maker = open();
    choose(maker, 'tap-mot_cau-2');
    await vi.waitFor(() => expect(script(maker)).toHaveLength(4));
    expect(script(maker)[2]).toBe('Trả lời. Đạt trên chín mươi phần trăm.');
    expect(requests).toEqual(['bao-cao-vien/ban-tin-loa/tap-mot.json']);
    expect(maker.textContent).toContain('Nghị quyết 01-NQ/MAU');
  });

  it('asks for a question when none is chosen, and says when answers cannot be had', async () => {
    const maker = open();
    choose(maker);
    expect(status(maker)).toBe(words.chooseQuestion);
    online = false;
    choose(maker, 'tap-hai_cau-1');
    await vi.waitFor(() => expect(status(maker)).toBe(words.loadFailed));
    online = true;
    choose(maker, 'tap-hai_cau-1');
    await vi.waitFor(() => expect(script(maker)).toHaveLength(4));
  });

  it('keeps greeting and closing on the device, as typed', () => {
    const maker = open();
    const greeting = maker.querySelector<HTMLTextAreaElement>('[name="chao"]');
    if (greeting) greeting.value = 'Kính chào bà con thôn Mẫu.';
    greeting?.dispatchEvent(new Event('input'));
    expect(open().querySelector<HTMLTextAreaElement>('[name="chao"]')?.value).toBe(
      'Kính chào bà con thôn Mẫu.',
    );
  });

  it('offers no voice where the device has none', async () => {
    const maker = open();
    choose(maker, 'tap-mot_cau-1');
    await vi.waitFor(() => expect(script(maker)).toHaveLength(4));
    expect(maker.querySelector('[data-listening]')).toBeNull();
  });
});
