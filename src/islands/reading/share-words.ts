import { isReadWhole } from '../../core/study/reading.ts';
import type { ReadingPlace } from '../../core/study/record.ts';
import { readingStudy } from '../../strings/reading-study.ts';

/** What was read, in words: «đã đọc khoảng 40 %»; '' when nothing was. */
export function shareWords(place: Pick<ReadingPlace, 'share'>): string {
  if (place.share === 0) return '';
  return isReadWhole(place) ? readingStudy.readWhole : readingStudy.readShare(place.share);
}
