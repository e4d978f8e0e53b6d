import { beforeEach, describe, expect, it } from 'vitest';
import '../../src/islands/search-box.ts';

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
  element.innerHTML = '<form action="/tim-kiem/"><input id="o-tim" name="q" /><button>Tìm</button></form>';
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
