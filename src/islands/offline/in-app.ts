/**
 * True in the browser inside a messaging app (Zalo, Facebook, Messenger), by its user agent: it cannot save files and
 * keeps nothing for long.
 */
export function isInAppBrowser(userAgent: string = navigator.userAgent): boolean {
  return /\bZalo|\bFB(?:AN|AV)\//.test(userAgent);
}
