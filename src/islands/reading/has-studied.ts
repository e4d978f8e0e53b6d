/**
 * True when the device keeps anything of this site, so that there may be a place or a mark to show. The record itself
 * is read by the store only; a device that keeps nothing does not even fetch the code for it.
 */
export function hasStudied(): boolean {
  try {
    return localStorage.length > 0;
  } catch {
    return false;
  }
}
