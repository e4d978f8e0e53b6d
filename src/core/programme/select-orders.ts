import type { PlanData } from '../plan/schema.ts';
import { toOldTone } from '../text/vietnamese.ts';

type Duty = PlanData['plan']['duties'][number];

const aboutReview = [
  'sơ kết',
  'tổng kết',
  'kiểm điểm',
  'theo dõi',
  'đôn đốc',
  'giám sát',
  'đánh giá hằng năm',
];
const aboutProgramme = ['chương trình hành động', 'kế hoạch hành động', 'kế hoạch thực hiện'];

/**
 * What a duty is to an action programme, by the words of its task: a step towards it, a way to review it, or null for
 * what concerns the study campaign alone.
 */
export function programmeRole({ task }: Pick<Duty, 'task'>): 'step' | 'review' | null {
  const words = toOldTone(task.normalize('NFC')).toLowerCase();
  const has = (parts: readonly string[]) => parts.some((part) => words.includes(part));
  if (has(aboutReview)) return has(aboutProgramme) || words.includes('thực hiện') ? 'review' : null;
  return has(aboutProgramme) ? 'step' : null;
}
