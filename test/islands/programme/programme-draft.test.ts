import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PartyPaper } from '../../../src/core/paper/paper.ts';
import type { ProgrammeDocument, ProgrammeSource } from '../../../src/core/programme/source.ts';
import { ProgrammeDraft } from '../../../src/islands/programme/programme-draft.ts';
import { programmePages as words } from '../../../src/strings/programme.ts';

const doc = (id: string): ProgrammeDocument => {
  const name = `Nghị quyết ${id}`;
  const nothing = { aims: [], targets: [], news: [], tasks: [], groups: null };
  return { id, name, citation: name, dated: name, isClassified: false, ...nothing };
};
const order = { who: 'Văn phòng', what: 'Soạn chương trình.', due: 'trong tháng 8/2022', clause: 'mục VI.3' };
const source: ProgrammeSource = {
  ...{ id: '60-kh--muc-vi-3', anchor: 'muc-vi-3', plan: { id: '60-kh', name: 'Kế hoạch 60-KH/ĐUK' } },
  issuer: { upperBody: 'Đảng bộ tỉnh Bình Minh', name: 'Đảng ủy Khối', code: 'ĐUK', place: 'Bình Minh' },
  ...{ order, submitsTo: '', channel: '', documents: [doc('mot'), doc('hai')] },
  ...{ requests: [order], steps: [], reviews: [], reports: [] },
};
const names = ['upperBody', 'issuer', 'symbol', 'place', 'signingBody', 'position', 'signer'];
const page = `<form hidden>${names.map((name) => `<input name="${name}">`).join('')}
  <input type="checkbox" name="document" value="mot" checked><input type="checkbox" name="document" value="hai" checked>
  <button type="button" data-take-issuer></button><button type="button" data-erase></button></form>
  <p data-actions hidden><button data-docx></button><button data-copy></button></p><p data-status></p>
  <div data-preview></div><script type="application/json" data-source></script>`;

let made: PartyPaper[];

function open(): ProgrammeDraft {
  const node = new ProgrammeDraft();
  node.innerHTML = page;
  part(node, '[data-source]').textContent = JSON.stringify(source);
  node.toDocx = async (paper) => {
    made.push(paper);
    return new Blob(['tệp']);
  };
  document.body.replaceChildren(node);
  return node;
}

const part = <Part extends HTMLElement = HTMLInputElement>(node: HTMLElement, selector: string) =>
  node.querySelector(selector) as Part;
const preview = (node: HTMLElement) => part(node, '[data-preview]').textContent ?? '';
const status = (node: HTMLElement) => part(node, '[data-status]').textContent;
function type(node: HTMLElement, name: string, text: string): void {
  part(node, `[name="${name}"]`).value = text;
  part(node, `[name="${name}"]`).dispatchEvent(new Event('input', { bubbles: true }));
}
function leaveOut(node: HTMLElement, value: string): void {
  part(node, `[value="${value}"]`).checked = false;
  part(node, `[value="${value}"]`).dispatchEvent(new Event('input', { bubbles: true }));
}

beforeEach(() => {
  localStorage.clear();
  made = [];
});

describe('the draft of a programme', () => {
  it('shows at once what is typed, and again when the page is opened again', () => {
    type(open(), 'issuer', 'Đảng ủy xã Bình Minh');
    expect(preview(open()).startsWith('ĐẢNG ỦY XÃ BÌNH MINH\n')).toBe(true);
  });

  it('takes the issuer of the plan in one tap', () => {
    const draft = open();
    part(draft, '[data-take-issuer]').click();
    expect(preview(draft)).toContain('ĐẢNG BỘ TỈNH BÌNH MINH\nĐẢNG ỦY KHỐI\nSố …-CTr/ĐUK\n');
  });

  it('leaves out documents that are not ticked, and tells when none is', () => {
    const draft = open();
    leaveOut(draft, 'hai');
    expect(preview(open())).not.toContain('Nghị quyết hai');
    const again = open();
    leaveOut(again, 'mot');
    expect(status(again)).toBe(words.noDocument);
    expect(preview(again)).toContain('Nghị quyết mot; Nghị quyết hai');
  });

  it('makes a Word file of what the preview shows', async () => {
    URL.createObjectURL = () => 'blob:thu';
    const draft = open();
    type(draft, 'issuer', 'Đảng ủy xã Bình Minh');
    part(draft, '[data-docx]').click();
    await vi.waitFor(() => expect(status(draft)).toContain('chuong-trinh-hanh-dong-60-kh--muc-vi-3.docx'));
    expect(made[0]?.issuer).toBe('Đảng ủy xã Bình Minh');
  });

  it('says so when the Word file could not be made', async () => {
    const draft = open();
    draft.toDocx = () => Promise.reject(new TypeError('offline'));
    part(draft, '[data-docx]').click();
    await vi.waitFor(() => expect(status(draft)).toBe(words.saveFailed));
  });

  it('forgets what was typed when asked', () => {
    const draft = open();
    type(draft, 'issuer', 'Đảng ủy xã Bình Minh');
    part(draft, '[data-erase]').click();
    expect([part(draft, '[name="issuer"]').value, localStorage.length]).toEqual(['', 0]);
    expect(preview(draft)).not.toContain('BÌNH MINH');
  });
});
