import { beforeEach, describe, expect, it } from 'vitest';
import { markPhrase } from '../../src/islands/search-mark.ts';

beforeEach(() => {
  document.body.innerHTML = '<main></main>';
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
