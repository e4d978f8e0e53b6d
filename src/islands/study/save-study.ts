import type { StudyRecord } from '../../core/study/record.ts';
import { formatTransfer, type Transfer } from '../../core/study/transfer.ts';
import { slugify } from '../../core/text/vietnamese.ts';
import { study } from '../../strings/study.ts';
import { saveFile } from '../save-file.ts';
import { minutesNow } from '../study-store.ts';

/** What a learner takes along now. */
export function transferOf(record: StudyRecord, name: string): Transfer {
  return { record, name, at: minutesNow() };
}

/** Offers a learner's study as a file named after the learner and the day; gives the name of the file. */
export function saveStudy(record: StudyRecord, name: string): string {
  const transfer = transferOf(record, name);
  const file = `${study.fileName(slugify(name), dayOf(transfer.at))}.json`;
  saveFile(file, formatTransfer(transfer));
  return file;
}

/** The day of a time on this device: `2026-11-22`. */
function dayOf(at: number): string {
  const date = new Date(at * 60_000);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
