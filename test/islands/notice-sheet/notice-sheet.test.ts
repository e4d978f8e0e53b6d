import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NoticeSheet } from '../../../src/islands/notice-sheet/notice-sheet.ts';
import { noticeSheet as words } from '../../../src/strings/notice-sheet.ts';

const form = `<form data-form hidden><select name="source"><option value=""></option>
  ${['van-ban/01-kh-mau-2031', 'van-ban/02-nq-mau-2031', 'hoi-dap/hoi-dap-mau'].map((value) => `<option value="${value}">${value}</option>`).join('')}
  </select><p data-part-field hidden><select name="part"></select></p><input name="place">
  <p data-status></p><p data-actions hidden><button data-print></button><button data-copy></button></p></form>
  <div data-result></div>`;

const plan = `<article class="paper" data-official-text data-citation="Kế hoạch số 01-KH/MAU, ngày 2/3/2031 của Đảng ủy xã Mẫu">
  <p class="issuer">ĐẢNG ỦY XÃ MẪU</p><p class="issuer">*</p><p class="number">Số 01-KH/MAU</p>
  <h1 class="title"><span class="kind">KẾ HOẠCH</span> <span class="subject">về việc mẫu</span></h1><div class="body">
  <h2 id="muc-i">I. MỤC ĐÍCH<a class="clause" data-editorial href="#muc-i"> §</a></h2>
  <p id="muc-i-d1">Học <a href="/van-ban/02-nq-mau-2031/" class="cited">Nghị quyết 02</a><sup><a href="#chu-thich-1">1</a></sup> đầy đủ.<a data-editorial href="#"> §</a></p>
  <div class="note" id="dinh-chinh-1" data-editorial>Ghi chú của trang.</div>
  <ul><li id="muc-i-y1">Ý thứ nhất.</li></ul>
  <h2 id="muc-ii">II. TỔ CHỨC</h2><p id="muc-ii-d1">Phần khác.</p></div></article>`;
const booklet = {
  ...{ title: 'Hỏi – đáp mẫu', reviewed: false },
  questions: [
    { id: 'cau-1', question: 'Hỏi gì?', answer: 'Đáp thế.', sources: ['Nghị quyết 02', 'Kế hoạch 01'] },
    { id: 'cau-2', question: 'Hỏi nữa?', answer: 'Đáp nữa.', sources: ['Nghị quyết 02'] },
  ],
};

let online: boolean;

function open(hash = ''): NoticeSheet {
  document.body.replaceChildren();
  location.hash = hash;
  const tool = new NoticeSheet();
  tool.innerHTML = form;
  tool.dataset.home = 'https://tinhuy.example/thu-vien/';
  tool.today = () => '2031-03-05';
  tool.fetchPath = async (path) => {
    if (!online) throw new TypeError('offline');
    if (path === 'van-ban/01-kh-mau-2031/') return new Response(plan);
    if (path === 'to-chuc/bang-tin/hoi-dap-mau.json') return Response.json(booklet);
    return new Response('', { status: 404 });
  };
  document.body.replaceChildren(tool);
  return tool;
}

const part = <Part extends HTMLElement = HTMLElement>(tool: NoticeSheet, selector: string) =>
  tool.querySelector(selector) as Part;
const sheet = (tool: NoticeSheet) => part(tool, '.sheet')?.textContent ?? '';
const says = (tool: NoticeSheet, sentence: string) =>
  vi.waitFor(() => expect(part(tool, '[data-status]').textContent).toBe(sentence));

function choose(tool: NoticeSheet, name: string, value: string): void {
  part<HTMLSelectElement>(tool, `[name="${name}"]`).value = value;
  part(tool, `[name="${name}"]`).dispatchEvent(new Event('change', { bubbles: true }));
}

beforeEach(() => {
  localStorage.clear();
  online = true;
});

describe('sheet for the notice board', () => {
  it('shows the name of a document first, then the clause that is chosen, and keeps it in the address', async () => {
    const tool = open();
    choose(tool, 'source', 'van-ban/01-kh-mau-2031');
    await says(tool, words.ready);
    expect(sheet(tool)).toContain('KẾ HOẠCH');
    choose(tool, 'part', 'muc-i-y1');
    expect(part(tool, '.sheet-words').textContent).toBe('Ý thứ nhất.');
    expect(location.hash).toBe('#van-ban/01-kh-mau-2031/muc-i-y1');
  });

  it('shows all that stands under a heading, word for word, without what the site adds', async () => {
    const tool = open('#van-ban/01-kh-mau-2031/muc-i');
    await says(tool, words.ready);
    const said = part(tool, '.sheet-words').textContent?.replace(/\s+/g, ' ').trim();
    expect(said).toBe('I. MỤC ĐÍCHHọc Nghị quyết 02 đầy đủ.Ý thứ nhất.');
    expect(part(tool, '.sheet-words').querySelectorAll('a, [id]')).toHaveLength(0);
  });

  it('names source, address and day', async () => {
    const tool = open('#van-ban/01-kh-mau-2031/muc-i-d1');
    await says(tool, words.ready);
    expect(sheet(tool)).toContain(
      'Nguồn: đoạn 1, mục I, Kế hoạch số 01-KH/MAU, ngày 2/3/2031 của Đảng ủy xã Mẫu.',
    );
    expect(sheet(tool)).toContain('https://tinhuy.example/thu-vien/van-ban/01-kh-mau-2031/#muc-i-d1');
    expect(sheet(tool)).toContain('In ngày 05/3/2031');
  });

  it('shows a question with its answer and sources, and says that nobody reviewed it', async () => {
    const tool = open('#hoi-dap/hoi-dap-mau/cau-1');
    await says(tool, words.ready);
    expect(part(tool, '.sheet-words').textContent).toBe('Hỏi gì?Đáp thế.');
    expect(sheet(tool)).toContain('Nguồn: Nghị quyết 02; Kế hoạch 01.');
    expect(sheet(tool)).toContain(words.unreviewed);
  });

  it('keeps the place on the device and out of the address', async () => {
    const tool = open('#hoi-dap/hoi-dap-mau/cau-1');
    await says(tool, words.ready);
    part<HTMLInputElement>(tool, '[name="place"]').value = 'Chi bộ Mẫu';
    part(tool, '[name="place"]').dispatchEvent(new Event('input', { bubbles: true }));
    expect(part(tool, '.sheet-head').textContent).toBe('Chi bộ Mẫu');
    expect(location.href).not.toContain('Chi');
    expect(part<HTMLInputElement>(open(), '[name="place"]').value).toBe('Chi bộ Mẫu');
  });

  it('says when a clause is gone, when the form does not offer the document, and when nothing could be fetched', async () => {
    await says(open('#van-ban/01-kh-mau-2031/muc-x'), words.missing);
    await says(open('#van-ban/44-nq-mau-2031'), words.missing);
    await says(open('#van-ban/02-nq-mau-2031'), words.loadFailed);
    online = false;
    const tool = open('#hoi-dap/hoi-dap-mau/cau-2');
    await says(tool, words.loadFailed);
    expect(part(tool, '[data-actions]').hidden).toBe(true);
  });

  it('prints nothing that is longer than a page, and says so', async () => {
    const height = vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockReturnValue(9000);
    const tool = open('#hoi-dap/hoi-dap-mau/cau-1');
    await says(tool, words.tooLong);
    expect(part(tool, '[data-result]').childElementCount).toBe(0);
    height.mockRestore();
  });
});
