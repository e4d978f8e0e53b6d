import type { PlainDate } from '../../document/plain-date.ts';
import { slugify } from '../../text/vietnamese.ts';
import type { Question } from '../schema.ts';
import { toAnki } from './anki.ts';
import type { ExportContext } from './cite.ts';
import { toContestCsv } from './contest-csv.ts';
import { toGift } from './gift.ts';
import { toMoodleXml } from './moodle-xml.ts';

/** A file format that questions can be taken elsewhere in. */
export interface ExportFormat {
  id: 'gift' | 'moodle' | 'anki' | 'csv';
  /** End of the file's name, with its dot. */
  ending: string;
  write(questions: readonly Question[], context: ExportContext): string;
}

/** The formats in the order of the page. */
export const exportFormats: readonly ExportFormat[] = [
  { id: 'moodle', ending: '.xml', write: toMoodleXml },
  { id: 'gift', ending: '.gift.txt', write: toGift },
  { id: 'anki', ending: '.anki.txt', write: toAnki },
  { id: 'csv', ending: '.csv', write: toContestCsv },
];

const longestName = 60;

/**
 * Name of a file, safe on every system and in every messenger: «Ôn tập Trung ương 5», `.csv`, 2026-11-22 →
 * `on-tap-trung-uong-5-2026-11-22.csv`.
 */
export function exportFileName(title: string, { ending }: ExportFormat, today: PlainDate): string {
  const name = slugify(title).slice(0, longestName).replace(/-+$/, '');
  return `${name || 'cau-hoi'}-${today}${ending}`;
}
