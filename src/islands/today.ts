/** Today on the reader's clock, `2026-11-22`. */
export function readersToday(): string {
  return new Intl.DateTimeFormat('sv-SE').format();
}
