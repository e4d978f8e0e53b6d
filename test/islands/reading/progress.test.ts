import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { withPlace } from '../../../src/core/study/reading.ts';
import { followProgress } from '../../../src/islands/reading/progress.ts';
import type { StudyStore } from '../../../src/islands/study-store.ts';
import { documentPage, memoryStore } from '../../support/study-page.ts';

let store: StudyStore;
let anchor = '';
let top = 0;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = documentPage;
  history.replaceState(null, '', '/van-ban/ke-hoach/');
  store = memoryStore();
  anchor = '';
  top = 0;
  HTMLElement.prototype.getBoundingClientRect = () => new DOMRect(0, top, 100, innerHeight * 10);
});
afterEach(() => vi.useRealTimers());

function follow(): void {
  const area = document.querySelector('article') as HTMLElement;
  followProgress({ id: 'ke-hoach', area, position: () => anchor }, store);
}

/** Scrolls by whole windows and stays a moment. */
function readAt(windows: number, place: string): void {
  top = -windows * innerHeight;
  anchor = place;
  window.dispatchEvent(new Event('scroll'));
  vi.advanceTimersByTime(1_000);
}

const kept = () => store.read().places.get('ke-hoach');
const shown = () => document.querySelector('[data-read-share]')?.textContent;

it('keeps the clause and the share, with few writes, and says the share in the contents', () => {
  const update = vi.spyOn(store, 'update');
  follow();
  vi.advanceTimersByTime(1_000);
  readAt(1, 'muc-i-d1');
  readAt(2, 'muc-i-y1');
  expect(update).not.toHaveBeenCalled();
  vi.advanceTimersByTime(5_000);
  expect(update).toHaveBeenCalledOnce();
  expect(kept()).toMatchObject({ anchor: 'muc-i-y1', share: 0.3 });
  expect(shown()).toBe(' · đã đọc khoảng 30%');
});

it('a page that was only opened leaves nothing behind', () => {
  follow();
  vi.advanceTimersByTime(60_000);
  window.dispatchEvent(new Event('pagehide'));
  expect(kept()).toBeUndefined();
});

it('keeps the place when the reader leaves before the next write', () => {
  follow();
  readAt(1, 'muc-i-d1');
  window.dispatchEvent(new Event('pagehide'));
  expect(kept()?.anchor).toBe('muc-i-d1');
});

it('a document left in the middle offers the way back, and does not jump by itself', () => {
  store.update((record) => withPlace(record, 'ke-hoach', { anchor: 'muc-i-y1', share: 0.4 }, 1));
  follow();
  const line = document.querySelector<HTMLElement>('[data-resume]');
  expect(line?.hidden).toBe(false);
  expect(line?.textContent?.trim()).toBe('Đọc tiếp từ ý 1, mục I');
  expect(line?.querySelector('a')?.getAttribute('href')).toBe('#muc-i-y1');
  expect(location.hash).toBe('');
});

it.each([
  ['was read to the end', 'muc-i-y1', 1, ''],
  ['lost the clause since', 'muc-ix', 0.4, ''],
  ['is opened at a clause', 'muc-i-y1', 0.4, '#muc-i'],
])('offers no way back when the document %s', (_, place, share, hash) => {
  history.replaceState(null, '', `/van-ban/ke-hoach/${hash}`);
  store.update((record) => withPlace(record, 'ke-hoach', { anchor: place, share }, 1));
  follow();
  expect(document.querySelector<HTMLElement>('[data-resume]')?.hidden).toBe(true);
});
