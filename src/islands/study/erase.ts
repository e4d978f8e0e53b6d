import { isStudyKey } from './keys.ts';

/**
 * Removes everything of study that the site keeps on the device, of every learner and every version of the site.
 * @returns false when the browser refuses
 */
export function eraseStudy(open: () => Storage): boolean {
  try {
    const storage = open();
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
    for (const key of keys.filter(isStudyKey)) storage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
