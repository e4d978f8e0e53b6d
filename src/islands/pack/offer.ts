import { isInAppBrowser } from '../offline/in-app.ts';

/** In a messaging app a pack is read at once, and how to save it stands in words: nothing there is pushed to download. */
export function offerInWords(page: ParentNode, userAgent: string): void {
  if (!isInAppBrowser(userAgent)) return;
  for (const part of page.querySelectorAll<HTMLElement>('[data-in-app]')) part.hidden = false;
  for (const part of page.querySelectorAll<HTMLElement>('[data-save]')) part.hidden = true;
}
