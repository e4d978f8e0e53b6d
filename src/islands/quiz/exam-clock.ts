import { exam as words } from '../../strings/exam.ts';
import { element } from '../element.ts';

/** The time left in words, with a button that ends the counting. */
export interface ExamClock {
  element: HTMLElement;
  stop(): void;
}

const tick = 1000;
/** Minutes at which the time left is also said aloud. */
const said = new Set([5, 1]);

/**
 * Starts a clock. It shows whole minutes only: nothing flickers, nothing hurries.
 * @param minutesLeft asked every second; 0 ends the exam
 */
export function startClock(
  minutesLeft: () => number,
  events: { over(): void; switchedOff(): void },
): ExamClock {
  const shown = element('span', { role: 'timer' });
  const voice = element('span', { className: 'visually-hidden', role: 'status' });
  const off = element('button', { type: 'button' }, words.stopClock);
  let last = -1;
  const look = () => {
    const minutes = minutesLeft();
    if (minutes === last) return;
    const isFirst = last === -1;
    last = minutes;
    if (minutes > 0) shown.textContent = words.minutesLeft(minutes);
    if (!isFirst && said.has(minutes)) voice.textContent = shown.textContent;
    if (minutes > 0) return;
    stop();
    events.over();
  };
  const timer = setInterval(look, tick);
  const stop = () => clearInterval(timer);
  off.addEventListener('click', () => {
    stop();
    events.switchedOff();
  });
  look();
  return { element: element('p', { className: 'exam-clock' }, shown, voice, off), stop };
}
