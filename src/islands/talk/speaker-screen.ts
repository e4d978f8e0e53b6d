import { formatClock, type PacedSlide, paceAt } from '../../core/talk/pace.ts';
import { deckWords as words } from '../../strings/talk-deck.ts';
import type { TalkClock } from './talk-clock.ts';

/** What the speaker's screen shows of one slide. */
export interface ShownSlide extends PacedSlide {
  heading: string;
  partName: string;
  notes: readonly string[];
}

/** The speaker's screen: clocks, notes and the next slide, in this window or in another one. */
export interface SpeakerScreen {
  node: HTMLElement;
  /** Shows a slide; `at` is its index. */
  turnTo(at: number): void;
  /** Brings the clocks up to date. */
  tick(): void;
}

/** What the buttons of the screen do. */
export interface SpeakerSteps {
  previous(): void;
  next(): void;
}

/**
 * Makes the screen for a document, which may be that of another window.
 * @param timeOfDay «14:05» now
 */
export function createSpeakerScreen(
  doc: Document,
  slides: readonly ShownSlide[],
  clock: TalkClock,
  steps: SpeakerSteps,
  timeOfDay: () => string,
): SpeakerScreen {
  let at = 0;
  const make = (name: string, className = '', text = ''): HTMLElement =>
    Object.assign(doc.createElement(name), { className, textContent: text });
  const figure = (label: string) => {
    const value = make('strong');
    const node = make('p', 'speaker-figure');
    const caption = make('span', '', label);
    node.append(value, caption);
    return { node, value, caption };
  };
  const button = (label: string, act: () => void) => {
    const node = make('button', '', label) as HTMLButtonElement;
    node.type = 'button';
    node.addEventListener('click', act);
    return node;
  };
  const [now, elapsed, part, left] = [words.now, words.elapsed, '', words.left].map(figure) as [
    ReturnType<typeof figure>,
    ReturnType<typeof figure>,
    ReturnType<typeof figure>,
    ReturnType<typeof figure>,
  ];
  const verdict = make('p', 'speaker-verdict');
  const heading = make('h2');
  const notes = make('div', 'speaker-notes');
  const following = make('p', 'speaker-next');
  const hold = button(words.startClock, () => {
    if (clock.isRunning()) clock.hold();
    else clock.start();
    tick();
  });
  const restart = button(words.restartClock, () => {
    clock.restart();
    tick();
  });

  const tick = () => {
    const seconds = clock.elapsed();
    const pace = paceAt(slides, at, seconds);
    now.value.textContent = timeOfDay();
    elapsed.value.textContent = formatClock(seconds);
    left.value.textContent = formatClock(pace.left);
    part.value.textContent = `${formatClock(pace.partUsed)} / ${formatClock(pace.partPlanned)}`;
    verdict.textContent = verdictOn(pace.late);
    hold.textContent = clock.isRunning() ? words.holdClock : words.startClock;
  };
  const turnTo = (index: number) => {
    at = index;
    const slide = slides[index];
    heading.textContent = `${words.place(index + 1, slides.length)} ${slide?.heading ?? ''}`;
    part.caption.textContent = words.partTime((slide?.partName ?? '').replace(/:.*$/, ''));
    const lines = slide && slide.notes.length > 0 ? slide.notes : [words.noNotes];
    notes.replaceChildren(...lines.map((line) => make('p', '', line)));
    const next = slides[index + 1];
    following.textContent = next ? `${words.following}: ${next.heading}` : words.atEnd;
    tick();
  };

  const node = make('section', 'speaker-screen');
  node.setAttribute('aria-label', words.speakerTitle);
  const figures = make('div', 'speaker-figures');
  figures.append(now.node, elapsed.node, part.node, left.node);
  const acts = make('div', 'speaker-acts');
  acts.append(button(words.previous, steps.previous), button(words.next, steps.next), hold, restart);
  node.append(figures, verdict, heading, notes, following, acts);
  turnTo(0);
  return { node, turnTo, tick };
}

/** Less than half a minute either way is nothing to worry about. */
function verdictOn(late: number): string {
  if (late >= 30) return words.late(formatClock(late));
  if (late <= -30) return words.ahead(formatClock(-late));
  return words.onTime;
}
