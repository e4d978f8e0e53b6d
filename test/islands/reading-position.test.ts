import { beforeEach, expect, it, vi } from 'vitest';
import { readPlace } from '../../src/islands/reading-place.ts';
import { followReading } from '../../src/islands/reading-position.ts';

/** Distance of each block from the top of the window, by id. */
const tops: Record<string, number> = {};

beforeEach(() => {
  localStorage.clear();
  for (const id of Object.keys(tops)) delete tops[id];
  Object.defineProperty(window, 'scrollY', { value: 0, configurable: true });
  document.body.innerHTML =
    '<nav id="muc-luc"><ol><li><a href="#muc-i">I</a></li><li><a href="#muc-ii">II</a></li></ol></nav>' +
    '<div data-document="x" data-title="Kế hoạch 60-KH/ĐUK"><article><div class="body">' +
    '<h2 id="muc-i"></h2><p id="muc-i-d1"></p><h2 id="muc-ii"></h2><p id="muc-ii-d1"></p></div></article></div>';
  HTMLElement.prototype.getBoundingClientRect = function (this: HTMLElement) {
    return new DOMRect(0, tops[this.id] ?? 0, 100, 20);
  };
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => run());
});

/** Scrolls so that the blocks stand at these distances from the top. */
function scrollTo(places: Record<string, number>, scrolled: number): void {
  Object.assign(tops, places);
  Object.defineProperty(window, 'scrollY', { value: scrolled, configurable: true });
  window.dispatchEvent(new Event('scroll'));
}

it('marks the heading being read, and remembers the clause for the next visit', () => {
  const position = followReading(document.querySelector('article') as HTMLElement);
  scrollTo({ 'muc-i': -900, 'muc-i-d1': -800, 'muc-ii': -200, 'muc-ii-d1': 50 }, 1000);
  expect(position()).toBe('muc-ii-d1');
  expect(document.querySelector('[aria-current]')?.textContent).toBe('II');
  expect(readPlace(() => localStorage)).toMatchObject({ title: 'Kế hoạch 60-KH/ĐUK', anchor: 'muc-ii-d1' });
});

it('takes a reader at the top of the page to be reading the whole document', () => {
  const position = followReading(document.querySelector('article') as HTMLElement);
  scrollTo({ 'muc-i': 100, 'muc-i-d1': 200, 'muc-ii': 900, 'muc-ii-d1': 950 }, 0);
  expect(position()).toBe('');
  expect(readPlace(() => localStorage)).toBeNull();
});
