import { beforeEach, expect, it, vi } from 'vitest';
import { listenForPreview } from '../../src/islands/preview-tap.ts';

const showPopover = vi.fn();

beforeEach(() => {
  showPopover.mockReset();
  Object.defineProperty(HTMLElement.prototype, 'popover', { value: '', writable: true, configurable: true });
  HTMLElement.prototype.showPopover = showPopover;
  document.body.innerHTML =
    '<article><a class="cited" href="/van-ban/a/">18-NQ/TW</a> <a class="cited" href="/van-ban/b/">19-NQ/TW</a></article>' +
    '<ol><li data-preview="/van-ban/a/"><p class="number"><a href="/van-ban/a/">Nghị quyết 18-NQ/TW</a></p>' +
    '<p>ngày 16/6/2022</p><p class="print-address">https://a.vn/</p></li></ol>';
  listenForPreview(document.querySelector('article') as HTMLElement);
});

function tap(address: string, more: MouseEventInit = {}): boolean {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...more });
  document.querySelector(`article a[href="${address}"]`)?.dispatchEvent(event);
  return event.defaultPrevented;
}

it('tells a cited document in place, with the way on', async () => {
  expect(tap('/van-ban/a/')).toBe(true);
  await vi.waitFor(() => expect(showPopover).toHaveBeenCalledOnce());
  const box = document.querySelector('.preview') as HTMLElement;
  expect(box.textContent).toBe('Nghị quyết 18-NQ/TWngày 16/6/2022Mở văn bản');
  expect(box.getAttribute('aria-label')).toBe('Nghị quyết 18-NQ/TW');
  expect(box.querySelector('a')?.getAttribute('href')).toContain('/van-ban/a/');
});

it('lets a link go where the page has nothing to tell about it', () => {
  expect(tap('/van-ban/b/')).toBe(false);
});

it('leaves a click that opens a new tab to the browser', () => {
  expect(tap('/van-ban/a/', { ctrlKey: true })).toBe(false);
});
