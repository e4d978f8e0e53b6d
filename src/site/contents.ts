import type { OfficialDocument } from '../core/library/library.ts';
import { reading } from '../strings/reading.ts';
import type { OrderSection } from './plan-orders.ts';

/** One line of a page's table of contents. */
export interface ContentsEntry {
  anchor: string;
  label: string;
  /** Depth from 1. */
  level: number;
}

/** The contents of a document page: the document's own headings, then the parts that the page adds. */
export function contentsOf(
  doc: OfficialDocument,
  orders: readonly OrderSection[],
): { text: ContentsEntry[]; page: ContentsEntry[] } {
  const text = (doc.body?.blocks ?? [])
    .filter(({ kind, level }) => kind === 'heading' && level <= 2)
    .map(({ anchor, text: label, level }) => ({ anchor, label, level }));
  const page = orders.map(({ id, title }) => ({ anchor: id, label: title, level: 1 }));
  return { text, page: [...page, { anchor: 'thong-tin', label: reading.information, level: 1 }] };
}
