import {
  type BulletinItem,
  type BulletinPace,
  bulletinScript,
  bulletinTime,
  paces,
} from '../../core/bulletin/script.ts';
import { piecesOf } from '../../core/speech/sentences.ts';
import { bulletin as words } from '../../strings/bulletin.ts';
import { talk } from '../../strings/talk.ts';
import { copyOrShow } from '../copy-or-show.ts';
import { openDraft } from '../drafts.ts';
import { element } from '../element.ts';
import { part } from '../parts.ts';
import { printPage } from '../print-page.ts';
import { vietnameseVoice } from '../reading/offer-listening.ts';
import { createSpeaker, type Speaker } from '../reading/speaker.ts';
import { saveFile } from '../save-file.ts';
import { readersToday } from '../today.ts';
import { bulletinNodes, bulletinPaper, type ShownBulletin } from './bulletin-view.ts';
import type { FetchPath } from './talk-files.ts';

/** What is kept on the device: greeting and closing as typed. */
interface KeptWords {
  greeting: string;
  closing: string;
}

/**
 * `<bulletin-maker>` around the form of «Bản tin loa truyền thanh»: writes a script to be read aloud from the chosen
 * questions. Only the files of booklets with a chosen question are fetched.
 */
export class BulletinMaker extends HTMLElement {
  /** How files of the site are fetched; tests put their own here before the element is connected. */
  fetchPath: FetchPath = (path) => fetch((this.dataset.base ?? '/') + path);
  /** Today on the reader's clock, `2026-11-22`. */
  today: () => string = readersToday;

  #draft = openDraft('ban-tin-loa', parseWords);
  #files = new Map<string, Promise<BulletinItem[]>>();
  #speaker: Speaker | null = null;
  #turn = 0;
  #isConnected = false;

  connectedCallback(): void {
    if (this.#isConnected) return;
    this.#isConnected = true;
    const kept = this.#draft.read();
    if (kept) {
      this.#field('chao').value = kept.greeting;
      this.#field('ket').value = kept.closing;
    }
    for (const box of this.querySelectorAll<HTMLInputElement>('[name="cau"]')) box.hidden = false;
    part(this, '[data-settings]').hidden = false;
    const form = part<HTMLFormElement>(this, 'form[data-recipe]');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#make(form);
    });
    for (const name of ['chao', 'ket']) this.#field(name).addEventListener('input', () => this.#keep());
    addEventListener('pagehide', () => this.#speaker?.stop());
    // the first question for voices makes a browser load them
    globalThis.speechSynthesis?.getVoices();
  }

  async #make(form: HTMLFormElement): Promise<void> {
    const data = new FormData(form);
    const chosen = data.getAll('cau').map(String);
    if (chosen.length === 0) {
      this.#say(words.chooseQuestion);
      return;
    }
    this.#turn += 1;
    const turn = this.#turn;
    this.#say(words.loading);
    try {
      const booklets = [...new Set(chosen.map((id) => id.split('_')[0] ?? ''))];
      const all = (await Promise.all(booklets.map((id) => this.#itemsOf(id)))).flat();
      if (turn !== this.#turn) return;
      const items = chosen.flatMap((id) => all.find((item) => item.id === id) ?? []);
      const pace = paces.find((one) => String(one) === data.get('toc-do')) ?? paces[1];
      this.#show(items, pace);
    } catch {
      if (turn === this.#turn) this.#say(words.loadFailed);
    }
  }

  #show(items: readonly BulletinItem[], pace: BulletinPace): void {
    this.#speaker?.stop();
    const frame = { greeting: this.#field('chao').value, closing: this.#field('ket').value };
    const shown: ShownBulletin = { script: bulletinScript(frame, items, pace), items, pace };
    const voice = vietnameseVoice(globalThis.speechSynthesis?.getVoices() ?? []);
    const box = element('div');
    const say = (sentence: string) => this.#say(sentence);
    const place = part(this, '[data-result]');
    place.replaceChildren(
      ...bulletinNodes(shown, {
        print: () => {
          if (!printPage()) this.#say(talk.cannotPrint);
        },
        docx: () => void this.#saveDocx(shown),
        copy: () => void copyOrShow(`${shown.script.paragraphs.join('\n\n')}\n`, box, talk, say),
        ...(voice ? { listen: () => this.#listen(shown, voice) } : {}),
      }),
      box,
    );
    this.#say(words.made(items.length, bulletinTime(shown.script.seconds)));
    place.querySelector('h2')?.focus();
  }

  /** Starts the voice, or silences it at the second press. */
  #listen({ script }: ShownBulletin, voice: SpeechSynthesisVoice): void {
    const button = part<HTMLButtonElement>(this, '[data-listening]');
    if (this.#speaker) {
      this.#speaker.stop();
      return;
    }
    const texts = script.paragraphs.flatMap((text) =>
      piecesOf(text).map(({ from, to }) => text.slice(from, to)),
    );
    const speaker = createSpeaker(texts, voice, speechSynthesis, ({ state }, hasFailed) => {
      button.textContent = state === 'stopped' ? words.listen : words.stop;
      if (state === 'stopped') this.#speaker = null;
      if (hasFailed) this.#say(words.voiceFailed);
    });
    this.#speaker = speaker;
    speaker.start(0);
  }

  async #saveDocx(shown: ShownBulletin): Promise<void> {
    this.#say(talk.making);
    try {
      const { paperToDocx } = await import('../office/docx.ts');
      const name = `${words.fileKind}-${this.today()}.docx`;
      saveFile(name, await paperToDocx(bulletinPaper(shown)));
      this.#say(talk.saved(name));
    } catch {
      this.#say(talk.makeFailed);
    }
  }

  #itemsOf(id: string): Promise<BulletinItem[]> {
    const file = this.#files.get(id) ?? this.#load(id);
    this.#files.set(id, file);
    file.catch(() => this.#files.delete(id));
    return file;
  }

  /** A booklet that the site no longer has gives nothing. */
  async #load(id: string): Promise<BulletinItem[]> {
    const reply = await this.fetchPath(`bao-cao-vien/ban-tin-loa/${id}.json`);
    if (reply.status === 404) return [];
    if (!reply.ok) throw new Error(`No ${id}: ${reply.status}`);
    return (await reply.json()) as BulletinItem[];
  }

  #keep(): void {
    const trouble = this.#draft.save({
      greeting: this.#field('chao').value,
      closing: this.#field('ket').value,
    });
    if (trouble) this.#say(trouble);
  }

  #say(sentence: string): void {
    part(this, '[data-status]').textContent = sentence;
  }

  #field(name: string): HTMLTextAreaElement {
    return part<HTMLTextAreaElement>(this, `[name="${name}"]`);
  }
}

function parseWords(kept: unknown): KeptWords | null {
  const { greeting, closing } = (kept ?? {}) as Partial<Record<keyof KeptWords, unknown>>;
  return typeof greeting === 'string' && typeof closing === 'string' ? { greeting, closing } : null;
}

if (!customElements.get('bulletin-maker')) customElements.define('bulletin-maker', BulletinMaker);
