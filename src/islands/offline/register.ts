import { newVersion as words } from '../../strings/new-version.ts';
import { element } from '../element.ts';
import { isInAppBrowser } from './in-app.ts';
import { showNewVersion } from './names.ts';

const asked = 'ban-moi-de-sau';

/** The path of the site, with a slash at both ends, from the page's own link to the manifest beside the worker. */
export function sitePath(): string {
  const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
  return manifest ? new URL('.', manifest.href).pathname : '/';
}

/**
 * Registers the worker once the page is loaded, and tells when a new version of the site waits. The page is only ever
 * changed by the reader's own touch. In a messaging app nothing is registered: it keeps nothing.
 */
export function startOffline(): void {
  if (!('serviceWorker' in navigator) || isInAppBrowser()) return;
  const register = () => {
    const scope = sitePath();
    navigator.serviceWorker.register(`${scope}sw.js`, { scope }).then(watch, () => undefined);
  };
  if (document.readyState === 'complete') register();
  else addEventListener('load', register);
}

function watch(registration: ServiceWorkerRegistration): void {
  const look = () => {
    if (registration.waiting && navigator.serviceWorker.controller) announce(registration.waiting);
  };
  look();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
}

function announce(waiting: ServiceWorker): void {
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

/** «Để sau» holds for this tab. */
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
