import { talkPaper } from '../../core/talk/paper.ts';
import { type Talk, titleOf } from '../../core/talk/talk.ts';
import { talkText } from '../../core/talk/text.ts';
import { slugify } from '../../core/text/vietnamese.ts';
import { talk as words } from '../../strings/talk.ts';
import { copyOrShow } from '../copy-or-show.ts';
import { element } from '../element.ts';
import { actions, button } from '../parts.ts';
import { saveFile } from '../save-file.ts';

/** What the buttons under a talk need; the talk is asked for at every press, for it changes under them. */
export interface TalkActions {
  talk(): Talk;
  /** Address of this selection. */
  address(): string;
  today(): string;
  say(sentence: string): void;
  print(what: 'outline' | 'handout'): void;
}

/** The buttons that hand a talk out: print, show, files, texts; libraries are fetched at the press. */
export function actionNodes({ talk, address, today, say, print }: TalkActions): HTMLElement[] {
  const box = element('div');
  const copy = (text: string) => copyOrShow(text, box, words, say);
  const make = async (kind: string, ending: string, content: () => Promise<string | Blob>) => {
    say(words.making);
    try {
      const name = fileName(titleOf(talk()), kind, today(), ending);
      saveFile(name, await content());
      say(words.saved(name));
    } catch {
      say(words.makeFailed);
    }
  };
  const present = button(words.present, async () => {
    try {
      const { openDeck } = await import('./deck-layer.ts');
      await openDeck(talk(), () => present.focus());
    } catch {
      say(words.makeFailed);
    }
  });
  const first = element(
    'div',
    { className: 'actions screen-only' },
    button(words.print, () => print('outline'), { className: 'button-primary' }),
    present,
    button(words.printHandout, () => print('handout')),
  );
  const more = element(
    'details',
    { className: 'screen-only' },
    element('summary', {}, words.takeAway),
    actions(
      button(words.docx, () =>
        make(words.fileKind, '.docx', async () => {
          const { paperToDocx } = await import('../office/docx.ts');
          return paperToDocx(talkPaper(talk()));
        }),
      ),
      button(words.slideFile, () =>
        make(words.slideFileKind, '.html', async () => {
          const { deckFileOf } = await import('./deck-file.ts');
          return deckFileOf(talk());
        }),
      ),
      button(words.copyText, () => copy(talkText(talk()))),
      button(words.copyAddress, () => copy(address())),
    ),
    element('p', { className: 'small muted' }, words.slideFileNote),
    box,
  );
  return [first, more];
}

/** Name of a file, safe on every system: `de-cuong-hoc-tap-quan-triet-2026-11-22.docx`. */
function fileName(title: string, kind: string, today: string, ending: string): string {
  const name = slugify(title).slice(0, 60).replace(/-+$/, '');
  return `${[kind, name, today].filter(Boolean).join('-')}${ending}`;
}
