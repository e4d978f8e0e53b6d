import { newVersion as words } from '../../strings/new-version.ts';
import { element } from '../element.ts';
import { showNewVersion } from './names.ts';

const asked = 'ban-moi-de-sau';

/**
 * Tells that a new version of the site waits. The page changes by the reader's own touch only, and «Để sau» holds for
 * this tab.
 */
export function announce(waiting: ServiceWorker): void {
  if (document.querySelector('[data-new-version]') || wasAsked()) return;
  const notice = element('div', { className: 'keeping-notice', role: 'status' });
  notice.dataset.newVersion = '';
  const show = element('button', { type: 'button', className: 'button-primary' }, words.show);
  const later = element('button', { type: 'button' }, words.later);
  show.addEventListener('click', () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting.postMessage(showNewVersion);
  });
  later.addEventListener('click', () => {
    notice.remove();
    remember();
  });
  document.body.append(notice);
  notice.append(element('p', {}, words.ready), show, later);
}

function wasAsked(): boolean {
  try {
    return sessionStorage.getItem(asked) !== null;
  } catch {
    return false;
  }
}

function remember(): void {
  try {
    sessionStorage.setItem(asked, '1');
  } catch {
    // it is asked again on the next page
  }
}
