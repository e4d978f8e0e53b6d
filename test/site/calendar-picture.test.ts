import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { type Direction, timelinePicture } from '../../src/site/calendar-picture.ts';
import type { TimelineMark } from '../../src/site/calendar-timeline.ts';

function mark(number: number, lane: TimelineMark['lane'], from: string, to = from): TimelineMark {
  return { number, lane, from, to, words: '', happenings: [] };
}

const marks = [
  mark(1, 'central', '2022-05-04', '2022-05-10'),
  mark(2, 'block', '2022-07-21', '2022-07-22'),
  mark(3, 'grassroots', '2022-08-19'),
  mark(4, 'grassroots', '2022-08-19', '2022-08-19'),
  mark(5, 'block', '2022-08-01', '2022-08-31'),
];

/** The shapes of a kind, by an attribute. */
function shapes(svg: string, name: string) {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  return [...(root?.getElementsByTagName(name) ?? [])];
}

describe.each<Direction>(['across', 'down'])('the picture that runs %s', (direction) => {
  const svg = timelinePicture('Trung ương 5 <khóa XIII>', marks, direction);
  const discs = shapes(svg, 'circle').map((one) => [
    Number(one.getAttribute('cx')),
    Number(one.getAttribute('cy')),
  ]);

  test('has a disc for every mark, none on another', () => {
    expect(discs).toHaveLength(marks.length);
    for (const [at, [x = 0, y = 0]] of discs.entries())
      for (const [otherX = 0, otherY = 0] of discs.slice(at + 1))
        expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThanOrEqual(28);
  });

  test('lets time run one way only', () => {
    const along = direction === 'across' ? 0 : 1;
    const places = [0, 1, 2, 4].map((at) => discs[at]?.[along] ?? 0);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('keeps everything inside, and draws a bar only for what takes several days', () => {
    const [, , width = 0, height = 0] = /viewBox="([^"]+)"/.exec(svg)?.[1]?.split(' ').map(Number) ?? [];
    for (const [x = 0, y = 0] of discs) {
      expect(x + 14).toBeLessThanOrEqual(width);
      expect(y + 14).toBeLessThanOrEqual(height);
    }
    expect(svg.match(/class="bar"/g)).toHaveLength(3);
  });

  test('says in words what it shows, and names only the levels that have something', () => {
    expect(svg).toContain(
      'role="img" aria-label="Diễn biến đợt học Trung ương 5 &lt;khóa XIII&gt; từ 04/5/2022 đến 31/8/2022, 5 mốc.',
    );
    expect(svg).toContain('Khối');
    expect(svg).not.toContain('Tỉnh');
  });
});

test('on a phone of 360 px the letters of a full picture stay readable', () => {
  const all = (['central', 'province', 'city', 'block', 'grassroots', 'mass-organization'] as const).map(
    (lane, at) => mark(at + 1, lane, `2022-08-1${at}`),
  );
  const width = Number(/viewBox="0 0 ([\d.]+)/.exec(timelinePicture('x', all, 'down'))?.[1]);
  // letters of 14 units in the 324 pixels that a phone has for a picture
  expect((14 * 324) / width).toBeGreaterThan(11);
});
