import { study } from '../../strings/study.ts';
import { element } from '../element.ts';

/**
 * Tells at the end of the page, in calm words, that the device does not keep what was just done, and what helps. A
 * screen reader reads it out; it stays until it is closed.
 */
export function showKeepingNotice(keeping: 'full' | 'newer'): void {
  const notice = element('div', { className: 'keeping-notice', role: 'status' });
  const close = element('button', { type: 'button', textContent: study.close });
  close.addEventListener('click', () => notice.remove());
  document.body.append(notice);
  const base = document.querySelector<HTMLElement>('[data-base]')?.dataset.base ?? '/';
  const way =
    keeping === 'full'
      ? element('a', { href: `${base}hoc-cua-toi/`, textContent: study.openPage })
      : element('button', { type: 'button', textContent: study.reload });
  if (keeping === 'newer') way.addEventListener('click', () => location.reload());
  notice.append(element('p', { textContent: study.keeping[keeping] }), way, close);
}
