import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ConferenceChecklist } from '../../../src/islands/checklist/conference-checklist.ts';
import { checklistPage as words } from '../../../src/strings/checklist.ts';
import { drafts } from '../../../src/strings/drafts.ts';
import { FakeStorage } from '../../support/study-device.ts';

const key = 'hoc-nghi-quyet:nhap:chuan-bi-hoi-nghi';
const page = `<p class="checklist-title"><input></p>
  <p data-actions hidden><button data-print></button><button data-copy></button>
  <button data-reset></button><button data-undo hidden></button></p><p data-status></p><p data-progress hidden></p>
  <section class="checklist-group"><h2>Hội trường</h2><ul class="checklist">
  <li><label class="check"><input type="checkbox" value="hall"><span>Hội trường đủ chỗ</span></label></li>
  <li><label class="check"><input type="checkbox" value="water"><span>Nước uống</span></label></li></ul></section>
  <section class="checklist-group" data-own hidden><h2>Việc thêm</h2><ul class="checklist" data-own-list></ul>
  <form data-add><input><button type="submit">Thêm</button></form></section>`;

function open(list = 'chung'): ConferenceChecklist {
  const node = new ConferenceChecklist();
  node.innerHTML = page;
  node.dataset.list = list;
  document.body.replaceChildren(node);
  return node;
}

const part = <Part extends HTMLElement = HTMLInputElement>(node: HTMLElement, selector: string) =>
  node.querySelector(selector) as Part;
const status = (node: HTMLElement) => part(node, '[data-status]').textContent;
const tick = (node: HTMLElement, value: string) => part(node, `input[value="${value}"]`).click();
const isTicked = (node: HTMLElement, value: string) => part(node, `input[value="${value}"]`).checked;
function add(node: HTMLElement, text: string): void {
  part(node, '[data-add] input').value = text;
  part<HTMLFormElement>(node, 'form').requestSubmit();
}

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

describe('the list of a conference', () => {
  it('remembers what was ticked, each list by itself, and counts', () => {
    tick(open(), 'hall');
    expect(part(open(), '[data-progress]').textContent).toBe(words.progress(1, 2));
    expect(isTicked(open(), 'hall')).toBe(true);
    expect(isTicked(open('60-kh'), 'hall')).toBe(false);
  });

  it('takes own items, which can be ticked and taken off', () => {
    const list = open();
    add(list, 'Hoa để bàn <b>');
    tick(list, 'rieng-1');
    expect(status(list)).toBe('');
    const again = open();
    expect(isTicked(again, 'rieng-1')).toBe(true);
    expect(part(again, '[data-own-list] span').textContent).toBe('Hoa để bàn <b>');
    part(again, '[data-own-list] button').click();
    expect(status(again)).toBe(words.removed('Hoa để bàn <b>'));
    expect(part(open(), '[data-own-list]').children).toHaveLength(0);
  });

  it('starts again for a new conference, and gives the old one back when asked', () => {
    const list = open();
    tick(list, 'hall');
    add(list, 'Hoa để bàn');
    part(list, '[data-reset]').click();
    expect([isTicked(list, 'hall'), status(list)]).toEqual([false, words.isReset]);
    expect(part(list, '[data-own-list]').children).toHaveLength(1);
    part(list, '[data-undo]').click();
    expect([isTicked(list, 'hall'), part(list, '[data-undo]').hidden]).toEqual([true, true]);
  });

  it('is copied with marks, under the name of the conference', async () => {
    const write = vi.fn(async (_text: string) => {});
    vi.stubGlobal('navigator', { clipboard: { writeText: write } });
    const list = open();
    part(list, '.checklist-title input').value = 'Hội nghị ngày 21/7/2022';
    part(list, '.checklist-title input').dispatchEvent(new Event('input', { bubbles: true }));
    tick(list, 'water');
    part(list, '[data-copy]').click();
    await vi.waitFor(() => expect(status(list)).toBe(words.copied));
    expect(write.mock.calls[0]?.[0]).toBe(
      'Hội nghị ngày 21/7/2022\n\nHội trường\n[ ] Hội trường đủ chỗ\n[x] Nước uống\n',
    );
  });

  it('goes on ticking when the device keeps nothing, and says so', () => {
    const device = new FakeStorage();
    device.capacity = 0;
    vi.stubGlobal('localStorage', device);
    const list = open();
    tick(list, 'hall');
    expect([isTicked(list, 'hall'), status(list)]).toEqual([true, drafts.full]);
  });

  it('opens empty when what is kept is broken', () => {
    localStorage.setItem(key, '{"version":1,"lists":{"chung":{"ready":5}}}');
    expect(isTicked(open(), 'hall')).toBe(false);
  });
});
