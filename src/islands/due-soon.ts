import { scheduleKey } from './schedule/schedule-key.ts';

/** On a device with a schedule of its own, or whose clock has not passed the library's last day, fetches what shows what is due. */
const box = document.querySelector<HTMLElement>('[data-due-soon]');
const today = new Intl.DateTimeFormat('sv-SE').format();
if (box && ((box.dataset.last ?? '') >= today || hasOwnSchedule())) {
  void import('./schedule/show-due.ts').then(({ showDue }) => showDue(box, today));
}

function hasOwnSchedule(): boolean {
  try {
    return localStorage.getItem(`hoc-nghi-quyet:nhap:${scheduleKey}`) !== null;
  } catch {
    return false;
  }
}
