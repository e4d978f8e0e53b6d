import { beforeEach, describe, expect, it, vi } from 'vitest';
import '../../src/islands/search-box.ts';
import { markPhrase } from '../../src/islands/search-mark.ts';
import { attachPanel } from '../../src/islands/search-panel.ts';

const box = () => document.querySelector('search-box') as HTMLElement;
const input = () => document.querySelector('input') as HTMLInputElement;

function press(
  key: string,
  target: EventTarget = document.body,
  more: KeyboardEventInit = {},
): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  target.dispatchEvent(event);
  return event;
}

beforeEach(() => {
  document.body.innerHTML = '<textarea></textarea><main></main>';
  // The form is there before the element is defined, as on a page that has been read to its end.
  const element = document.createElement('search-box');
  element.dataset.base = '/';
  element.innerHTML = '<form action="/tim-kiem/"><input name="q" /><button>Tìm</button></form>';
  document.body.prepend(element);
});

describe('the shortcuts', () => {
  it.each([
    ['/', {}],
    ['k', { ctrlKey: true }],
    ['K', { metaKey: true }],
  ])('%s %j bring the reader to the box', (key, more) => {
    expect(press(key, document.body, more).defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(input());
  });

  it('leave «/» to whoever is writing', () => {
    expect(press('/', document.querySelector('textarea') as HTMLElement).defaultPrevented).toBe(false);
  });
});

describe('the answers under the box', () => {
  it('stay away until two letters are typed, then close with Escape', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new Error('no network')));
    attachPanel(box(), input());
    const panel = document.querySelector('.search-panel') as HTMLElement;
    const type = async (value: string) => {
      input().value = value;
      input().dispatchEvent(new Event('input', { bubbles: true }));
      await vi.advanceTimersByTimeAsync(500);
    };
    await type('n');
    expect(panel.hidden).toBe(true);
    await type('nq 18');
    expect(panel.hidden).toBe(false);
    expect(panel.querySelector('.search-all')?.getAttribute('href')).toBe('/tim-kiem/?q=nq%2018');
    input().focus();
    press('ArrowDown', input());
    expect(document.activeElement).toBe(panel.querySelector('a'));
    press('Escape', panel);
    expect(panel.hidden).toBe(true);
    expect(document.activeElement).toBe(input());
    vi.useRealTimers();
  });
});

describe('the mark on the page that a hit leads to', () => {
  function open(address: string, html: string): void {
    (document.querySelector('main') as HTMLElement).innerHTML = html;
    history.replaceState(null, '', address);
    Element.prototype.scrollIntoView = () => undefined;
    markPhrase();
  }
  const marked = () => [...document.querySelectorAll('mark')].map((mark) => mark.textContent);

  it('stands once, in the clause of the address, not before it', () => {
    open(
      '/?hl=hoc%20bu#b',
      '<p id="a">Học bù trước.</p><p id="b">Tổ chức học bù, rồi học bù nữa.</p><p>học bù</p>',
    );
    expect(marked()).toEqual(['học bù']);
    expect(document.querySelector('mark')?.parentElement?.id).toBe('b');
  });

  it('goes across a link in the middle of the phrase', () => {
    open('/?hl=18%20nq%20tw#a', '<p id="a">Nghị quyết số <a href="/x">18-NQ</a>/TW, ngày</p>');
    expect(marked().join('')).toBe('18-NQ/TW');
    expect(document.querySelector('a')?.textContent).toBe('18-NQ');
  });

  it('looks further when the clause itself does not have it', () => {
    open('/?hl=duong%20truyen#b', '<p id="a">đường truyền</p><p id="b">khác</p><p>Bảo đảm đường truyền.</p>');
    expect(document.querySelector('mark')?.parentElement?.textContent).toBe('Bảo đảm đường truyền.');
  });

  it('leaves the address as a clause’s own', () => {
    open('/?hl=%3Cb%3E#a', '<p id="a">không có</p>');
    expect(location.search).toBe('');
    expect(location.hash).toBe('#a');
    expect(marked()).toEqual([]);
  });
});
