import { readNumber } from '../../document/numbering.ts';
import type { Block, Body } from '../../document/outline.ts';

/** A block with its place in the outline. */
export interface Place {
  block: Block;
  /** Null at the top of the outline. */
  parent: Place | null;
  children: Place[];
  /** The words without the number: «Cấp cơ sở». */
  words: string;
}

/** The blocks of a body as a tree, in reading order: a block belongs to the one whose anchor its own continues. */
export function placesOf({ blocks }: Body): Place[] {
  const places: Place[] = [];
  const open: Place[] = [];
  for (const block of blocks) {
    while (open.length > 0 && !continues(block.anchor, open.at(-1) as Place)) open.pop();
    const parent = open.at(-1) ?? null;
    const number = block.marker ? null : readNumber(block.text, block.kind === 'heading');
    const place: Place = { block, parent, children: [], words: block.text.slice(number?.length ?? 0) };
    parent?.children.push(place);
    places.push(place);
    open.push(place);
  }
  return places;
}

/** A place and everything below it, in reading order. */
export function subtree(place: Place): Place[] {
  return [place, ...place.children.flatMap(subtree)];
}

/** True for a heading and for a paragraph with a printed number: what others stand under. */
export function isNumbered({ block }: Place): boolean {
  return block.kind === 'heading' || block.label !== null;
}

/** «muc-ii-3-y1» continues «muc-ii-3»; «muc-ii-3-lan-2» is the same number printed again, not a part of it. */
function continues(anchor: string, { block }: Place): boolean {
  return anchor.startsWith(`${block.anchor}-`) && !anchor.startsWith(`${block.anchor}-lan-`);
}
