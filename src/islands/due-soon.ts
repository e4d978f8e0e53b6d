/** On a device with a schedule of its own, or whose clock has not passed the library's last day, fetches what shows what is due. */
const box = document.querySelector<HTMLElement>('[data-due-soon]');
const today = new Intl.DateTimeFormat('sv-SE').format();
if (box && ((box.dataset.last ?? '') >= today || isKept(box.dataset.dueSoon ?? ''))) {
  void import('./schedule/show-due.ts').then(({ showDue }) => showDue(box, today));
}

/** True when the device keeps a draft of this name (drafts.ts). */
function isKept(name: string): boolean {
  try {
    return localStorage.getItem(`hoc-nghi-quyet:nhap:${name}`) !== null;
  } catch {
    return false;
  }
}
