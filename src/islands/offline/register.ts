import { isInAppBrowser } from './in-app.ts';
import { sitePath } from './site-path.ts';

/**
 * Registers the worker once the page is loaded, and tells when a new version of the site waits. In a messaging app
 * nothing is registered: it keeps nothing.
 */
export function startOffline(): void {
  if (!('serviceWorker' in navigator) || isInAppBrowser()) return;
  const register = () => {
    const scope = sitePath();
    // where the browser refuses, the page reads on as it is
    navigator.serviceWorker
      .register(`${scope}sw.js`, { scope })
      .then(watch)
      .catch(() => undefined);
  };
  if (document.readyState === 'complete') register();
  else addEventListener('load', register);
}

function watch(registration: ServiceWorkerRegistration): void {
  const look = () => {
    const { waiting } = registration;
    if (!waiting || !navigator.serviceWorker.controller) return;
    void import('./announce.ts').then(({ announce }) => announce(waiting));
  };
  look();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
}
