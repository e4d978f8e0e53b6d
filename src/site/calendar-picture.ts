import { type Lane, lanes } from '../core/calendar/lane.ts';
import { formatDate, type PlainDate } from '../core/document/plain-date.ts';
import { calendar, laneNames } from '../strings/calendar.ts';
import type { TimelineMark } from './calendar-timeline.ts';
import { escapeHtml } from './html.ts';

/** `across`: time runs to the right, a row for each level; `down`: time runs down, a column for each level (phones). */
export type Direction = 'across' | 'down';

/** Room of one mark in its lane, in units of the picture; at full size a unit is a pixel. */
const slot = 38;
const radius = 14;
const shortestGap = 46;
const longestGap = 96;

interface Layout {
  days: PlainDate[];
  /** Place of a day along the time. */
  along(day: PlainDate): number;
  length: number;
  used: { lane: Lane; from: number; size: number }[];
  /** Middle of a mark across the lanes. */
  middleOf(mark: TimelineMark): number;
  breadth: number;
}

/**
 * The picture of a campaign: a lane for each level, a numbered disc on the last valid day of everything that falls at
 * one time, a bar where it takes several days. Days stand in order, gaps grow with time but not to scale. The table
 * with the same numbers stands behind it.
 */
export function timelinePicture(
  campaign: string,
  marks: readonly TimelineMark[],
  direction: Direction,
): string {
  const isDown = direction === 'down';
  const head = isDown ? { time: 48, lanes: 84 } : { time: 96, lanes: 52 };
  const layout = layOut(marks, isDown);
  const point = (time: number, across: number): [number, number] =>
    isDown ? [head.lanes + across, head.time + time] : [head.time + time, head.lanes + across];
  const [width, height] = point(layout.length, layout.breadth);
  const [first = ''] = layout.days;
  const label = calendar.pictureLabel(
    campaign,
    formatDate(first),
    formatDate(marks.at(-1)?.to ?? first),
    marks.length,
  );
  const parts = [
    ...layout.used.map(({ from, size }, at) => laneShape(point(0, from), [width, height], size, at, isDown)),
    ...layout.days.map((day) => dayShape(day, layout, point, isDown)),
    ...layout.used.map(({ lane, from, size }) => laneLabel(lane, from + size / 2, head, isDown)),
    ...marks.map((mark) => markShape(mark, layout, point)),
  ];
  return `<svg class="timeline-picture timeline-${direction}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeHtml(label)}">${parts.join('')}</svg>`;
}

function layOut(marks: readonly TimelineMark[], isDown: boolean): Layout {
  const days = [...new Set(marks.flatMap(({ from, to }) => [from, to]))].sort();
  const places = new Map<PlainDate, number>();
  let place = slot / 2 + 4;
  days.forEach((day, at) => {
    const before = days[at - 1];
    if (before) {
      const gap = (Date.parse(day) - Date.parse(before)) / 86_400_000;
      place += Math.min(longestGap, (isDown ? 36 : shortestGap) + Math.round(gap * 0.7));
    }
    places.set(day, place);
  });
  const slots = new Map<TimelineMark, number>();
  let breadth = 0;
  const used = lanes.flatMap((lane) => {
    const own = marks.filter((mark) => mark.lane === lane);
    const most = fillSlots(own, slots);
    if (most === 0) return [];
    const size = Math.max(most * slot, isDown ? 50 : 52);
    const from = breadth;
    breadth += size;
    return [{ lane, from, size, most }];
  });
  return {
    days,
    along: (day) => places.get(day) ?? 0,
    length: place + slot / 2 + 8,
    used,
    breadth,
    middleOf(mark) {
      const { from, size, most } = used.find(({ lane }) => lane === mark.lane) ?? {
        from: 0,
        size: 0,
        most: 1,
      };
      return from + (size * ((slots.get(mark) ?? 0) + 0.5)) / most;
    },
  };
}

/** Gives each mark of a lane the first slot that is free over its days; tells how many slots are needed. */
function fillSlots(own: readonly TimelineMark[], slots: Map<TimelineMark, number>): number {
  const ends: PlainDate[] = [];
  const byStart = [...own].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.number - b.number));
  for (const mark of byStart) {
    const free = ends.findIndex((end) => end < mark.from);
    const at = free < 0 ? ends.length : free;
    ends[at] = mark.to;
    slots.set(mark, at);
  }
  return ends.length;
}

type Point = (time: number, across: number) => [number, number];

function laneShape(
  [x, y]: [number, number],
  [width, height]: [number, number],
  size: number,
  at: number,
  isDown: boolean,
): string {
  if (at % 2 === 1) return '';
  const box = isDown ? `width="${size}" height="${height - y}"` : `width="${width - x}" height="${size}"`;
  return `<rect class="lane" x="${x}" y="${y}" ${box}/>`;
}

function laneLabel(
  lane: Lane,
  middle: number,
  head: { time: number; lanes: number },
  isDown: boolean,
): string {
  const words = laneNames[lane].split(' ');
  if (!isDown)
    return `<text class="lane-name" x="4" y="${head.lanes + middle + 5}">${laneNames[lane]}</text>`;
  return words
    .map((word, at) => {
      const y = 38 - (words.length - 1 - at) * 17;
      return `<text class="lane-name" x="${head.lanes + middle}" y="${y}" text-anchor="middle">${word}</text>`;
    })
    .join('');
}

function dayShape(day: PlainDate, { along, breadth, days }: Layout, point: Point, isDown: boolean): string {
  const [x, y] = point(along(day), 0);
  const [toX, toY] = point(along(day), breadth);
  const line = `<line class="day" x1="${x}" y1="${y}" x2="${toX}" y2="${toY}"/>`;
  if (isDown) return `${line}<text class="day-name" x="0" y="${y + 5}">${formatDate(day)}</text>`;
  const [number, month, year] = formatDate(day).split('/');
  const isNewYear = days.find((one) => one.startsWith(day.slice(0, 4))) === day;
  const yearText = isNewYear
    ? `<text class="lane-name" x="${x}" y="18" text-anchor="middle">${year}</text>`
    : '';
  return `${line}${yearText}<text class="day-name" x="${x}" y="40" text-anchor="middle">${number}/${month}</text>`;
}

function markShape(mark: TimelineMark, { along, middleOf }: Layout, point: Point): string {
  const middle = middleOf(mark);
  const [x, y] = point(along(mark.to), middle);
  const [fromX, fromY] = point(along(mark.from), middle);
  const bar =
    mark.from === mark.to ? '' : `<line class="bar" x1="${fromX}" y1="${fromY}" x2="${x}" y2="${y}"/>`;
  return `${bar}<circle cx="${x}" cy="${y}" r="${radius}"/><text class="number-text" x="${x}" y="${y + 5}" text-anchor="middle">${mark.number}</text>`;
}
