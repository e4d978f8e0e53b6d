import { beforeEach, expect, it, vi } from 'vitest';
import { followReading } from '../../src/islands/reading-position.ts';

/** Distance of each block from the top of the window, by id. */
const tops: Record<string, number> = {};
let moved: () => void;

beforeEach(() => {
  moved = vi.fn();
  for (const id of Object.keys(tops)) delete tops[id];
  Object.defineProperty(window, 'scrollY', { value: 0, configurable: true });
  document.body.innerHTML =
    '<nav id="muc-luc"><ol><li><a href="#muc-i">I</a></li><li><a href="#muc-ii">II</a></li></ol></nav>' +
    '<article><div class="body">' +
    '<h2 id="muc-i"></h2><p id="muc-i-d1"></p><h2 id="muc-ii"></h2><p id="muc-ii-d1"></p></div></article>';
  HTMLElement.prototype.getBoundingClientRect = function (this: HTMLElement) {
    return new DOMRect(0, tops[this.id] ?? 0, 100, 20);
  };
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => run());
});

function follow(): () => string {
  return followReading(document.querySelector('article') as HTMLElement, moved);
}

/** Scrolls so that the blocks stand at these distances from the top. */
function scrollTo(places: Record<string, number>, scrolled: number): void {
  Object.assign(tops, places);
  Object.defineProperty(window, 'scrollY', { value: scrolled, configurable: true });
  window.dispatchEvent(new Event('scroll'));
}

it('marks the heading being read, and tells that the reader moved on', () => {
  const position = follow();
  expect(moved).not.toHaveBeenCalled();
  scrollTo({ 'muc-i': -900, 'muc-i-d1': -800, 'muc-ii': -200, 'muc-ii-d1': 50 }, 1000);
  expect(position()).toBe('muc-ii-d1');
  expect(document.querySelector('[aria-current]')?.textContent).toBe('II');
  expect(moved).toHaveBeenCalledOnce();
});

it('takes a reader at the top of the page to be reading the whole document', () => {
  const position = follow();
  scrollTo({ 'muc-i': 100, 'muc-i-d1': 200, 'muc-ii': 900, 'muc-ii-d1': 950 }, 0);
  expect(position()).toBe('');
  expect(moved).not.toHaveBeenCalled();
});
