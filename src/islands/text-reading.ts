import { hasStudied } from './reading/has-studied.ts';

/** Keeps how far a guide or a booklet was read; fetched once the reader moves on, or on a device that keeps something. */
const area = document.querySelector<HTMLElement>('[data-read-area]');
if (area) {
  const start = async () => {
    const [{ followProgress }, { openStudyStore }] = await Promise.all([
      import('./reading/progress.ts'),
      import('./study-store.ts'),
    ]);
    const parts = [...area.querySelectorAll<HTMLElement>('h2[id], section[id]')];
    const position = () =>
      parts.findLast((part) => part.getBoundingClientRect().top <= innerHeight / 3)?.id ?? '';
    followProgress({ id: area.dataset.document ?? '', area, position }, openStudyStore());
  };
  if (hasStudied()) void start();
  else addEventListener('scroll', () => void start(), { once: true, passive: true });
}
