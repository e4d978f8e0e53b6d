import {
  type BulletinItem,
  type BulletinPace,
  type BulletinScript,
  bulletinTime,
} from '../../core/bulletin/script.ts';
import type { PartyPaper } from '../../core/paper/paper.ts';
import { bulletin as words } from '../../strings/bulletin.ts';
import { talk } from '../../strings/talk.ts';
import { element } from '../element.ts';
import { button } from '../parts.ts';

/** A bulletin on the page. */
export interface ShownBulletin {
  script: BulletinScript;
  items: readonly BulletinItem[];
  pace: BulletinPace;
}

/** What the buttons of a bulletin do; `listen` is absent where the device has no Vietnamese voice. */
export interface BulletinActs {
  print(): void;
  docx(): void;
  copy(): void;
  listen?: () => void;
}

/** The script in large print, its length, the buttons, and the sources that are not read. */
export function bulletinNodes({ script, items, pace }: ShownBulletin, acts: BulletinActs): HTMLElement[] {
  const sources = items.map(({ question, sources }) =>
    element('li', {}, `${question} ${sources.join('; ')}.`),
  );
  const listen = acts.listen ? [button(words.listen, acts.listen)] : [];
  const [first] = listen;
  if (first) first.dataset.listening = '';
  return [
    element('h2', { tabIndex: -1 }, words.scriptTitle),
    element('p', {}, words.length(bulletinTime(script.seconds), script.syllables, pace)),
    element(
      'div',
      { className: 'actions screen-only' },
      button(words.print, acts.print, { className: 'button-primary' }),
      button(talk.docx, acts.docx),
      button(talk.copyText, acts.copy),
      ...listen,
    ),
    element(
      'div',
      { className: 'bulletin-script' },
      ...script.paragraphs.map((text) => element('p', {}, text)),
    ),
    element('h3', {}, words.sources),
    element('ul', { className: 'small' }, ...sources),
  ];
}

/** A bulletin as a paper in the Party's form. */
export function bulletinPaper({ script, pace }: ShownBulletin): PartyPaper {
  return {
    ...{ upperBody: '', issuer: '…', symbol: '', place: '', date: null },
    ...{ kind: words.paperKind, subject: words.paperSubject },
    notice: words.length(bulletinTime(script.seconds), script.syllables, pace),
    addressees: [],
    blocks: script.paragraphs.map((text) => ({ type: 'paragraph', text })),
    ...{ signature: null, recipients: [] },
  };
}
