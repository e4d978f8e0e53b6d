import { isPlan, type OfficialDocument } from '../core/library/library.ts';
import { plan as words } from '../strings/plan.ts';
import { reading } from '../strings/reading.ts';

/** One line of a page's table of contents. */
export interface ContentsEntry {
  anchor: string;
  label: string;
  /** Depth from 1. */
  level: number;
}

/** The contents of a document page: the document's own headings, then the parts that the page adds. */
export function contentsOf(doc: OfficialDocument): { text: ContentsEntry[]; page: ContentsEntry[] } {
  const text = (doc.body?.blocks ?? [])
    .filter(({ kind, level }) => kind === 'heading' && level <= 2)
    .map(({ anchor, text: label, level }) => ({ anchor, label, level }));
  return { text, page: [...planParts(doc), { anchor: 'thong-tin', label: reading.information, level: 1 }] };
}

function planParts(doc: OfficialDocument): ContentsEntry[] {
  if (!isPlan(doc)) return [];
  const { plan } = doc.data;
  const parts: [string, string, boolean][] = [
    ['lich', words.timetable, plan.duties.length + plan.conferences.length + plan.reporting.length > 0],
    ['viec', words.duties, plan.duties.length > 0],
    ['tai-lieu', words.materials, plan.materials.length > 0],
    ['hoi-nghi', words.conferences, plan.conferences.length > 0],
    ['bao-cao', words.reporting, plan.reporting.length > 0],
  ];
  return parts.filter(([, , shown]) => shown).map(([anchor, label]) => ({ anchor, label, level: 1 }));
}
