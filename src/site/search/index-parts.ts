import { hashText } from '../../core/quiz/seed.ts';
import type { SearchRecord } from './record.ts';

/**
 * Most records of one part of the index, as long as there are few parts. Pagefind holds a whole index in memory, about
 * 0.13 MB a record, and makes it anew when one word of it changes; the reader's browser asks every part.
 */
const partSize = 3000;
const mostParts = 8;

/**
 * Divides the records into parts of the index, one for each 3,000 and at most eight. A document is whole in one part,
 * and stays in it while the number of parts is the same: then a changed document changes one part.
 */
export function divideRecords(records: readonly SearchRecord[]): SearchRecord[][] {
  const count = Math.min(mostParts, Math.max(1, Math.ceil(records.length / partSize)));
  const parts: SearchRecord[][] = Array.from({ length: count }, () => []);
  for (const record of records) {
    const [page = ''] = record.url.split('#');
    parts[hashText(page) % count]?.push(record);
  }
  return parts;
}
