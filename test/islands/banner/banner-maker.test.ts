import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BannerMaker } from '../../../src/islands/banner/banner-maker.ts';
import * as kit from '../../../src/islands/banner/drawing-kit.ts';
import { bannerMaker, bannerWords } from '../../../src/strings/banner.ts';

const starts = [
  {
    id: '01-kh-mau-2031',
    isTemplate: false,
    text: { lines: ['ĐẢNG ỦY XÃ MẪU', 'HỘI NGHỊ'], place: 'Xã Mẫu', time: 'ngày 2 tháng 3 năm 2031' },
  },
  { id: 'tw9-khoa-xx', isTemplate: true, text: { lines: ['ĐẢNG ỦY …'], place: '…', time: '' } },
];
const page = `<form data-form hidden>
  <select name="source">${starts.map(({ id }) => `<option value="${id}">${id}</option>`).join('')}</select>
  <p data-template-note hidden></p><textarea name="lines"></textarea>
  <input name="place"><input name="time"><input name="width" value="6000"><input name="height" value="2400">
  <img data-preview hidden><div data-status></div>
  ${['pdf', 'png', 'svg'].map((format) => `<button type="button" data-save="${format}"></button>`).join('')}
  <button type="button" data-copy></button><button type="button" data-restart></button></form>
  <script type="application/json" data-starts>${JSON.stringify(starts)}</script>`;

let files: string[];
let online: boolean;

function open(): BannerMaker {
  const maker = new BannerMaker();
  maker.innerHTML = page;
  maker.fetchDrawing = async () => {
    if (!online) throw new TypeError('offline');
    return kit;
  };
  document.body.replaceChildren(maker);
  return maker;
}

const part = <Part extends HTMLElement = HTMLElement>(maker: BannerMaker, selector: string) =>
  maker.querySelector(selector) as Part;
const field = (maker: BannerMaker, name: string) => part<HTMLInputElement>(maker, `[name="${name}"]`);
const status = (maker: BannerMaker) => part(maker, '[data-status]').textContent ?? '';
const says = (maker: BannerMaker, words: string) => vi.waitFor(() => expect(status(maker)).toContain(words));

function type(maker: BannerMaker, name: string, value: string): void {
  field(maker, name).value = value;
  field(maker, name).dispatchEvent(new Event('input', { bubbles: true }));
}

beforeEach(() => {
  localStorage.clear();
  online = true;
  files = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.push(this.download);
  });
  return () => vi.restoreAllMocks();
});

describe('maker of banners', () => {
  it('starts from the plan, place and time apart', () => {
    const maker = open();
    expect(field(maker, 'lines').value).toBe('ĐẢNG ỦY XÃ MẪU\nHỘI NGHỊ');
    expect(field(maker, 'place').value).toBe('Xã Mẫu');
    expect(part(maker, '[data-form]').hidden).toBe(false);
  });

  it('shows what is typed and keeps it on the device', async () => {
    type(open(), 'place', 'Phường Mẫu');
    await vi.waitFor(() => {
      const preview = document.querySelector<HTMLImageElement>('[data-preview]');
      expect(preview?.alt).toContain('HỘI NGHỊ / Phường Mẫu, ngày 2');
      expect(decodeURIComponent(preview?.src ?? '')).toContain('<svg');
    });
    expect(field(open(), 'place').value).toBe('Phường Mẫu');
  });

  it('says that a template is not a plan, and that blanks are left', async () => {
    const maker = open();
    field(maker, 'source').value = 'tw9-khoa-xx';
    field(maker, 'source').dispatchEvent(new Event('change', { bubbles: true }));
    await says(maker, bannerWords.hasBlanks);
    expect(part(maker, '[data-template-note]').hidden).toBe(false);
  });

  it('hands out no file of what cannot be drawn, and names the letters', async () => {
    const maker = open();
    type(maker, 'lines', 'HỘI NGHỊ 漢');
    await says(maker, '«漢» (U+6F22)');
    part(maker, '[data-save="pdf"]').click();
    await says(maker, '«漢»');
    expect(part(maker, '[data-preview]').hidden).toBe(true);
    expect(files).toEqual([]);
  });

  it('hands out a PDF and an SVG named by their size', async () => {
    const maker = open();
    type(maker, 'width', '3000');
    part(maker, '[data-save="pdf"]').click();
    await says(maker, bannerMaker.saved('ma-ket-3000x2400.pdf'));
    part(maker, '[data-save="svg"]').click();
    await says(maker, bannerMaker.saved('ma-ket-3000x2400.svg'));
    expect(files).toEqual(['ma-ket-3000x2400.pdf', 'ma-ket-3000x2400.svg']);
  });

  it('goes back to the lines of the plan and forgets what was typed', () => {
    const maker = open();
    type(maker, 'lines', 'HỌP CHI BỘ');
    part(maker, '[data-restart]').click();
    expect(field(maker, 'lines').value).toBe('ĐẢNG ỦY XÃ MẪU\nHỘI NGHỊ');
    expect(field(open(), 'lines').value).toBe('ĐẢNG ỦY XÃ MẪU\nHỘI NGHỊ');
  });

  it('says when the letters did not come, and fetches them again', async () => {
    online = false;
    const maker = open();
    type(maker, 'place', 'Xã Khác');
    await says(maker, bannerMaker.loadFailed);
    online = true;
    type(maker, 'place', 'Xã Mẫu');
    await vi.waitFor(() => expect(part(maker, '[data-preview]').hidden).toBe(false));
  });

  it.each(['{"lines":5}', '[]', 'null', '"…"'])('ignores a kept draft that is none: %s', (kept) => {
    localStorage.setItem('hoc-nghi-quyet:nhap:ma-ket', kept);
    expect(field(open(), 'place').value).toBe('Xã Mẫu');
  });
});
