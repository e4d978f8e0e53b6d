import type { Schedule } from '../../core/calendar/schedule.ts';
import { listText, scheduleCalendar, scheduleCsv } from '../../core/calendar/schedule-files.ts';
import type { PlainDate } from '../../core/document/plain-date.ts';
import { slugify } from '../../core/text/vietnamese.ts';
import { scheduleWords as words } from '../../strings/schedule.ts';
import { element } from '../element.ts';
import { button } from '../parts.ts';
import { copyText, saveFile } from '../save-file.ts';

const longestName = 60;

/** What the part asks of the page around it. */
interface TakeAwayPort {
  say(sentence: string): void;
  erase(): void;
}

/** The part that hands a schedule out: calendar file, table, list to copy; and takes it off the device. */
export function takeAwayNode(
  schedule: Schedule,
  today: PlainDate,
  { say, erase }: TakeAwayPort,
): HTMLElement {
  const list = listText(schedule.name, schedule.lines);
  const name = slugify(schedule.name).slice(0, longestName).replace(/-+$/, '') || 'lich';
  const save = (ending: string, content: string) => {
    saveFile(name + ending, content);
    say(words.saved(name + ending));
  };
  const box = element('pre', { className: 'copy-list', tabIndex: 0 }, list);
  box.setAttribute('aria-label', words.listLabel);
  box.setAttribute('role', 'group');
  return element(
    'section',
    {},
    element('h3', {}, words.takeAway),
    element(
      'p',
      { className: 'actions' },
      button(words.calendarFile, () => save('.ics', scheduleCalendar(schedule, today))),
      button(words.csv, () => save('.csv', scheduleCsv(schedule.lines))),
      button(words.copy, async () => say((await copyText(list)) ? words.copied : words.copyFailed)),
    ),
    box,
    eraseButton(erase),
  );
}

function eraseButton(erase: () => void): HTMLButtonElement {
  const node = button(words.erase, () => {
    if (node.textContent === words.eraseAgain) erase();
    else node.textContent = words.eraseAgain;
  });
  return node;
}
