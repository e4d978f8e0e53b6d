/** Prints the page. False where the browser cannot: those inside messengers have no such function. */
export function printPage(): boolean {
  if (typeof window.print !== 'function') return false;
  window.print();
  return true;
}
