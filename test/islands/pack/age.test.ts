import { expect, test } from 'vitest';
import { showAge } from '../../../src/islands/pack/age.ts';

function shownOn(today: string): string | null {
  document.body.innerHTML = '<p data-pack-age="2026-01-01" hidden></p>';
  showAge(document, new Date(today));
  const line = document.querySelector('p') as HTMLElement;
  return line.hidden ? null : line.textContent;
}

test('a pack says that it is old after 180 days, not before, and not on a clock that runs behind', () => {
  expect(shownOn('2026-06-30T12:00:00Z')).toBeNull();
  expect(shownOn('2026-07-01T12:00:00Z')).toContain('181 ngày');
  expect(shownOn('2020-01-01T00:00:00Z')).toBeNull();
});
