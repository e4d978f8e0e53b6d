import { talk } from '../../strings/talk.ts';
import type { TalkOutline } from './outline.ts';

/** An outline with what the speaker typed: the name of the talk and notes by id of point. */
export interface Talk {
  title: string;
  outline: TalkOutline;
  notes: Readonly<Record<string, string>>;
}

/** The name of a talk: as typed, else after its documents. */
export function titleOf({ title, outline }: Talk): string {
  const names = outline.materials.map(({ name }) => name);
  return title.normalize('NFC').trim() || talk.untitled(names);
}

/** The speaker's own note on a point; '' for none. */
export function noteOn({ notes }: Talk, id: string): string {
  return (Object.hasOwn(notes, id) ? (notes[id] ?? '') : '').normalize('NFC').trim();
}

/** The documents a point's heading must name when a talk has several: «Nghị quyết 18-NQ/TW: Giá đất». */
export function headingOf({ outline }: Talk, point: { heading: string; documentName: string }): string {
  const isClear = outline.materials.length < 2 || point.heading.includes(point.documentName);
  return isClear ? point.heading : `${point.documentName}: ${point.heading}`;
}
