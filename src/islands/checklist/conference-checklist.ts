import {
  type Checklist,
  emptyChecklist,
  forNewConference,
  parseChecklistDraft,
  withOwnItem,
  withoutOwnItem,
  withTitle,
} from '../../core/checklist/draft.ts';
import { checklistPage as words } from '../../strings/checklist.ts';
import { openDraft } from '../drafts.ts';
import { part } from '../parts.ts';
import { printPage } from '../print-page.ts';
import { copyText } from '../save-file.ts';
import { ownItemNode } from './own-item.ts';

/**
 * `<conference-checklist>` around the list of a page: keeps what is ticked on the device, adds own items, counts,
 * copies, prints, and starts again for the next conference.
 */
export class ConferenceChecklist extends HTMLElement {
  #draft = openDraft('chuan-bi-hoi-nghi', parseChecklistDraft);
  /** The list before «Hội nghị mới», until the page is left. */
  #before: Checklist | null = null;
  #isConnected = false;
  #stop = () => {};

  connectedCallback(): void {
    if (this.#isConnected) return;
    this.#isConnected = true;
    for (const place of ['[data-actions]', '[data-own]', '[data-progress]']) part(this, place).hidden = false;
    this.addEventListener('change', ({ target }) => {
      if ((target as HTMLInputElement).type === 'checkbox') this.#tick();
    });
    this.#title.addEventListener('input', () => this.#change(withTitle(this.#list(), this.#title.value)));
    part(this, '[data-add]').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#add();
    });
    this.#on('[data-print]', () => {
      if (!printPage()) this.#say(words.cannotPrint);
    });
    this.#on('[data-copy]', () => void this.#copy());
    this.#on('[data-reset]', () => this.#reset());
    this.#on('[data-undo]', () => this.#undo());
    this.#stop = this.#draft.onChange(() => this.#show());
    this.#show();
  }

  disconnectedCallback(): void {
    this.#stop();
    this.#isConnected = false;
  }

  #list(): Checklist {
    return this.#draft.read()?.lists[this.#name] ?? emptyChecklist;
  }

  /** Keeps a list and says so only when it is not kept. */
  #change(list: Checklist, sentence = ''): void {
    const lists = this.#draft.read()?.lists ?? {};
    const trouble = this.#draft.save({ version: 1, lists: { ...lists, [this.#name]: list } });
    this.#show();
    this.#say(trouble ?? sentence);
  }

  #tick(): void {
    const ready = this.#boxes.filter(({ checked }) => checked).map(({ value }) => value);
    this.#change({ ...this.#list(), ready });
  }

  #add(): void {
    const field = part<HTMLInputElement>(this, '[data-add] input');
    const before = this.#list();
    const list = withOwnItem(before, field.value);
    if (list === before) return;
    field.value = '';
    this.#change(list, words.added(list.own.at(-1)?.text ?? ''));
    field.focus();
  }

  #remove(id: string, text: string): void {
    this.#change(withoutOwnItem(this.#list(), id), words.removed(text));
    part(this, '[data-add] input').focus();
  }

  #reset(): void {
    this.#before = this.#list();
    this.#change(forNewConference(this.#before), words.isReset);
    part(this, '[data-undo]').hidden = false;
  }

  #undo(): void {
    if (this.#before) this.#change(this.#before, words.undone);
    this.#before = null;
    part(this, '[data-reset]').focus();
    part(this, '[data-undo]').hidden = true;
  }

  async #copy(): Promise<void> {
    const groups = [...this.querySelectorAll('.checklist-group')].map((group) => {
      const items = [...group.querySelectorAll<HTMLLabelElement>('label.check')].map((label) => {
        const isReady = label.querySelector('input')?.checked === true;
        return words.line(isReady, label.textContent?.trim() ?? '');
      });
      return items.length > 0 ? [group.querySelector('h2')?.textContent ?? '', ...items].join('\n') : '';
    });
    const text = [this.#title.value, ...groups].filter(Boolean).join('\n\n');
    this.#say((await copyText(`${text}\n`.normalize('NFC'))) ? words.copied : words.copyFailed);
  }

  #show(): void {
    const { title, own, ready } = this.#list();
    if (this.#title.value !== title) this.#title.value = title;
    const place = part(this, '[data-own-list]');
    const shown = [...place.children].map((node) => (node as HTMLElement).dataset.id).join(' ');
    if (shown !== own.map(({ id }) => id).join(' '))
      place.replaceChildren(...own.map((item) => ownItemNode(item, () => this.#remove(item.id, item.text))));
    for (const box of this.#boxes) box.checked = ready.includes(box.value);
    const done = this.#boxes.filter(({ checked }) => checked).length;
    part(this, '[data-progress]').textContent = words.progress(done, this.#boxes.length);
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('.checklist input[type="checkbox"]')];
  }

  get #title(): HTMLInputElement {
    return part<HTMLInputElement>(this, '.checklist-title input');
  }

  get #name(): string {
    return this.dataset.list ?? '';
  }

  #on(selector: string, act: () => void): void {
    part(this, selector).addEventListener('click', act);
  }

  #say(sentence: string): void {
    part(this, '[data-status]').textContent = sentence;
  }
}

if (!customElements.get('conference-checklist'))
  customElements.define('conference-checklist', ConferenceChecklist);
