import type { PlacedMark } from './drawn-marks.ts';

/** The mark under a tap, the shortest of several; null for a tap on a link, or while words are selected. */
export function markUnder(
  { target, clientX, clientY }: MouseEvent,
  placed: readonly PlacedMark[],
): PlacedMark | null {
  if (!(target instanceof Element) || target.closest('a, button, .note')) return null;
  if (getSelection()?.isCollapsed === false) return null;
  const isUnder = ({ left, right, top, bottom }: DOMRect) =>
    clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
  const [shortest] = placed
    .filter(({ range }) => range && [...range.getClientRects()].some(isUnder))
    .sort((a, b) => a.mark.quote.length - b.mark.quote.length);
  return shortest ?? null;
}
