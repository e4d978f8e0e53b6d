import Reveal from 'reveal.js';
import { deckWords as words } from '../../strings/talk-deck.ts';
import { createSpeakerScreen, type ShownSlide, type SpeakerScreen } from './speaker-screen.ts';
import { createTalkClock } from './talk-clock.ts';

/** How a deck is left; absent where the deck is the whole page. */
export interface DeckEnd {
  close?: () => void;
}

/** A deck that runs. */
export interface RunningDeck {
  stop(): void;
}

const keyOf = { n: 78, s: 83, escape: 27 };

/**
 * Runs the slides inside an element (`deckHtml`) and adds a small bar of buttons under them. Key S opens the speaker's
 * screen in a second window that turns with the slides, N shows it under the slide.
 */
export async function startDeck(root: HTMLElement, { close }: DeckEnd = {}): Promise<RunningDeck> {
  const slides = shownSlides(root);
  const clock = createTalkClock(() => performance.now());
  const stage = root.querySelector<HTMLElement>('.reveal') as HTMLElement;
  stage.setAttribute('aria-label', words.deck);
  const screens: SpeakerScreen[] = [];
  let place = 0;
  let other: Window | null = null;

  const deck = new Reveal(stage, {
    ...{ embedded: true, ...sizeFor(stage), margin: 0.05, minScale: 0.1, maxScale: 3 },
    ...{ hash: false, history: false, controls: false, progress: true, center: false, transition: 'none' },
    ...{ backgroundTransition: 'none', overview: false, touch: true, showNotes: false, help: false },
    keyboard: {
      [keyOf.n]: () => toggleNotes(),
      [keyOf.s]: () => openSpeaker(),
      [keyOf.escape]: () => close?.(),
    },
  });
  const steps = { previous: () => deck.prev(), next: () => deck.next() };
  const screenIn = (doc: Document) => {
    const screen = createSpeakerScreen(doc, slides, clock, steps, timeOfDay);
    screen.turnTo(place);
    screens.push(screen);
    return screen.node;
  };
  const panel = root.appendChild(document.createElement('div'));
  panel.className = 'deck-notes';
  panel.hidden = true;
  const toggleNotes = () => {
    if (!panel.hasChildNodes()) panel.append(screenIn(document));
    panel.hidden = !panel.hidden;
    root.classList.toggle('with-notes', !panel.hidden);
    deck.layout();
  };
  const openSpeaker = () => {
    if (other && !other.closed) {
      other.focus();
      return;
    }
    other = window.open('', '_blank', 'width=960,height=700');
    if (!other) {
      if (panel.hidden) toggleNotes();
      status.textContent = words.blocked;
      return;
    }
    dress(other.document);
    other.document.body.append(screenIn(other.document));
    other.document.addEventListener('keydown', ({ key }) => {
      if (key === 'ArrowRight' || key === 'PageDown' || key === ' ') deck.next();
      if (key === 'ArrowLeft' || key === 'PageUp') deck.prev();
    });
  };

  const status = element('span', 'deck-place');
  status.setAttribute('role', 'status');
  const partName = element('span', 'deck-part');
  const bar = root.appendChild(element('div', 'deck-bar'));
  const speaker = button(words.speaker, words.speaker, openSpeaker);
  speaker.className = 'deck-speaker';
  bar.append(
    partName,
    status,
    button('←', words.previous, steps.previous),
    button('→', words.next, steps.next),
    button(words.notes, words.notes, toggleNotes),
    speaker,
    ...(document.fullscreenEnabled
      ? [button(words.wholeScreen, words.wholeScreen, () => void root.requestFullscreen())]
      : []),
    ...(close ? [button(words.close, words.close, close)] : []),
  );

  const turn = () => {
    place = deck.getIndices().h;
    if (place > 0 && clock.elapsed() === 0) clock.start();
    status.textContent = words.place(place + 1, slides.length);
    partName.textContent = slides[place]?.partName ?? '';
    for (const screen of screens) screen.turnTo(place);
  };
  deck.on('slidechanged', turn);
  await deck.initialize();
  turn();
  const timer = setInterval(() => {
    for (const screen of screens) screen.tick();
  }, 1000);
  const closeOther = () => other?.close();
  addEventListener('pagehide', closeOther);
  return {
    stop() {
      clearInterval(timer);
      removeEventListener('pagehide', closeOther);
      closeOther();
      deck.destroy();
    },
  };
}

/** The shape of a slide: of a screen in a hall, or of a phone held upright. */
function sizeFor({ clientWidth, clientHeight }: HTMLElement): { width: number; height: number } {
  return clientHeight > clientWidth ? { width: 640, height: 960 } : { width: 1280, height: 720 };
}

function shownSlides(root: HTMLElement): ShownSlide[] {
  return [...root.querySelectorAll<HTMLElement>('.slides > section')].map((section) => ({
    part: Number(section.dataset.part),
    minutes: Number(section.dataset.minutes),
    partName: section.dataset.partName ?? '',
    heading: section.querySelector('h1, h2')?.textContent ?? '',
    notes: [...section.querySelectorAll('aside.notes p')].map((note) => note.textContent ?? ''),
  }));
}

/** Gives another window the language, name and styles of this one. */
function dress(doc: Document): void {
  doc.documentElement.lang = 'vi';
  doc.title = words.speakerTitle;
  for (const style of document.querySelectorAll('link[rel="stylesheet"], style')) {
    const copy = doc.importNode(style, true);
    if (style instanceof HTMLLinkElement) copy.setAttribute('href', style.href);
    doc.head.append(copy);
  }
  doc.body.className = 'speaker-window';
}

function timeOfDay(): string {
  const now = new Date();
  return `${now.getHours()}:${String(now.getMinutes()).padStart(2, '0')}`;
}

function element(name: string, className: string): HTMLElement {
  return Object.assign(document.createElement(name), { className });
}

function button(sign: string, label: string, act: () => void): HTMLButtonElement {
  const node = Object.assign(document.createElement('button'), { type: 'button', textContent: sign });
  node.setAttribute('aria-label', label);
  node.addEventListener('click', act);
  return node;
}
