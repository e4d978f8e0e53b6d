import { partOf } from './material.ts';
import { mostPointsIn, type OutlinePoint, type TalkOutline } from './outline.ts';

/** The ids of the points of an outline, in their order. */
export function orderOf({ parts }: TalkOutline): string[] {
  return parts.flatMap(({ points }) => points.map(({ id }) => id));
}

/** The order without a point. */
export function dropPoint(outline: TalkOutline, id: string): string[] {
  return orderOf(outline).filter((one) => one !== id);
}

/** The order with a point that was left out, at the end of its part; null when the time is full of points. */
export function addPoint(outline: TalkOutline, { id, kind }: OutlinePoint): string[] | null {
  const order = orderOf(outline);
  if (order.length >= mostPointsIn(outline.minutes)) return null;
  const before = outline.parts
    .filter(({ part }) => part <= partOf(kind))
    .reduce((sum, { points }) => sum + points.length, 0);
  return order.toSpliced(before, 0, id);
}

/** The order with a point one place earlier (-1) or later (1) in its part; null at the end of the part. */
export function movePoint(outline: TalkOutline, id: string, step: -1 | 1): string[] | null {
  const points = outline.parts.find(({ points }) => points.some((point) => point.id === id))?.points ?? [];
  const at = points.findIndex((point) => point.id === id);
  const other = points[at + step];
  if (at < 0 || !other) return null;
  return orderOf(outline).map((one) => (one === id ? other.id : one === other.id ? id : one));
}
