import { readingStudy } from '../../strings/reading-study.ts';
import { element } from '../element.ts';
import { createPainter } from './paint.ts';
import { actionButton } from './sheet.ts';
import { createSpeaker, type SpeakerState } from './speaker.ts';
import { spokenText } from './spoken-text.ts';
import { needToolsStyle } from './tools-style.ts';
import { keepScreenOn } from './wake-lock.ts';

/** The text to be read aloud. */
export interface HeardText {
  article: HTMLElement;
  voice: SpeechSynthesisVoice;
  say: (sentence: string) => void;
}

/** Reads a document aloud, with its buttons at the foot of the window. */
export interface Listening {
  /** Reads from a clause, from the title when it is ''. */
  readFrom(anchor: string): void;
}

const speeds = [
  { label: readingStudy.slow, rate: 0.8 },
  { label: readingStudy.normal, rate: 1 },
  { label: readingStudy.fast, rate: 1.25 },
];

/** Gets the reading aloud of a document ready; nothing sounds before `readFrom`. */
export function startListening({ article, voice, say }: HeardText): Listening {
  needToolsStyle();
  const passages = spokenText(article);
  const painter = createPainter();
  const screen = keepScreenOn();
  const texts = passages.map(({ text }) => text);

  const show = ({ state, at }: SpeakerState, failed: boolean) => {
    const range = state === 'stopped' ? null : (passages[at]?.range() ?? null);
    painter.paint('being-read', range ? [range] : []);
    if (state === 'reading' && range) keepInView(range);
    screen.want(state === 'reading');
    hold.textContent = state === 'paused' ? readingStudy.goOn : readingStudy.pause;
    bar.dataset.state = state;
    bar.hidden = state === 'stopped';
    if (failed) say(readingStudy.voiceFailed);
  };
  const speaker = createSpeaker(texts, voice, speechSynthesis, show);

  const hold = actionButton(readingStudy.pause, () => {
    if (bar.dataset.state === 'paused') speaker.goOn();
    else speaker.pause();
  });
  const pace = speeds.map(({ label, rate }) => {
    const button = actionButton(label, () => {
      speaker.setRate(rate);
      for (const other of pace) other.setAttribute('aria-pressed', String(other === button));
    });
    button.setAttribute('aria-pressed', String(rate === 1));
    return button;
  });
  const bar = element('div', { className: 'listening', hidden: true });
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', readingStudy.listening);
  const speed = element('span', { className: 'speeds' }, ...pace);
  speed.setAttribute('role', 'group');
  speed.setAttribute('aria-label', readingStudy.speed);
  bar.append(
    hold,
    actionButton(readingStudy.stop, () => speaker.stop()),
    speed,
  );
  document.body.append(bar);
  addEventListener('pagehide', () => speaker.stop());

  return {
    readFrom(anchor) {
      const first = passages.findIndex((passage) => passage.anchor === anchor);
      speaker.start(Math.max(0, first));
      hold.focus();
    },
  };
}

/** Brings the sentence being read to the middle of the window when it is not all in it. */
function keepInView(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top < innerHeight * 0.1 || bottom > innerHeight * 0.75) scrollBy({ top: top - innerHeight * 0.3 });
}
