import { formatDate } from '../../core/document/plain-date.ts';
import { fitType } from '../../core/notice-sheet/fit-type.ts';
import type { SheetBooklet } from '../../core/notice-sheet/questions.ts';
import { formatSelection, parseSelection, type SheetSelection } from '../../core/notice-sheet/selection.ts';
import { noticeSheet as words } from '../../strings/notice-sheet.ts';
import { openDraft } from '../drafts.ts';
import { element } from '../element.ts';
import { part } from '../parts.ts';
import { printPage } from '../print-page.ts';
import { copyText } from '../save-file.ts';
import { readersToday } from '../today.ts';
import { bookletSource, documentSource, type SheetSource } from './content.ts';
import { sheetNode } from './sheet-view.ts';

/** Height of the type as parts of a hundred of the sheet's width (180 mm): 14 pt to 46 pt on paper. */
const type = { least: 2.75, most: 9 } as const;

/**
 * `<notice-sheet>` around the form of «Bảng tin»: fetches what is chosen and sets it on one page of A4, in type as
 * large as the page holds. The address keeps the choice behind «#», so that a sheet can be sent.
 */
export class NoticeSheet extends HTMLElement {
  /** How files of the site are fetched; tests put their own here before the element is connected. */
  fetchPath: (path: string) => Promise<Response> = (path) => fetch((this.dataset.base ?? '/') + path);
  /** Today on the reader's clock, `2026-11-22`. */
  today: () => string = readersToday;

  #place = openDraft<string>('bang-tin', (kept) => (typeof kept === 'string' ? kept : null));
  #source: { value: string; source: SheetSource } | null = null;
  #selection: SheetSelection | null = null;
  #turn = 0;
  #isConnected = false;

  connectedCallback(): void {
    if (this.#isConnected) return;
    this.#isConnected = true;
    this.#field('place').value = this.#place.read() ?? '';
    part(this, '[data-form]').hidden = false;
    part(this, '[data-form]').addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.#selection) part(this, '[data-result]').focus();
      else this.#say(words.choose);
    });
    this.#field('source').addEventListener('change', () => void this.#chooseSource());
    this.#field('part').addEventListener('change', () => this.#choosePart());
    this.#field('place').addEventListener('input', () => {
      const trouble = this.#place.save(this.#field('place').value);
      this.#show();
      if (trouble) this.#say(trouble);
    });
    part(this, '[data-print]').addEventListener('click', () => {
      if (!printPage()) this.#say(words.cannotPrint);
    });
    part(this, '[data-copy]').addEventListener('click', async () => {
      this.#say((await copyText(location.href)) ? words.copied : words.copyFailed);
    });
    addEventListener('hashchange', this.#open);
    this.#open();
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#open);
    this.#isConnected = false;
  }

  /** Shows what the address names, when it names something else than what is shown. */
  #open = (): void => {
    const selection = parseSelection(location.hash);
    if (!selection) return;
    if (this.#selection && formatSelection(selection) === formatSelection(this.#selection)) return;
    const value = `${selection.kind}/${selection.id}`;
    this.#field('source').value = value;
    // only what the form offers: what is not for everyone hangs on no board
    if (this.#field('source').value === value) void this.#load(selection);
    else this.#clear(words.missing);
  };

  async #chooseSource(): Promise<void> {
    const value = this.#field('source').value;
    const [kind, id = ''] = value.split('/');
    if (value) await this.#load({ kind: kind === 'hoi-dap' ? 'hoi-dap' : 'van-ban', id, part: '' });
    else this.#clear('');
  }

  #choosePart(): void {
    if (!this.#selection) return;
    this.#selection = { ...this.#selection, part: this.#field('part').value };
    this.#show();
  }

  async #load(selection: SheetSelection): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const value = `${selection.kind}/${selection.id}`;
    this.#clear(words.loading);
    try {
      const source = this.#source?.value === value ? this.#source.source : await this.#fetch(selection);
      if (turn !== this.#turn) return;
      this.#source = { value, source };
      const options = source.parts.map((part) => element('option', { value: part.value }, part.label));
      part(this, '[name="part"]').replaceChildren(...options);
      part(this, '[data-part-field]').hidden = source.parts.length < 2;
      // a booklet is never shown whole: its first question stands for it
      const first = selection.kind === 'hoi-dap' ? (source.parts[0]?.value ?? '') : '';
      this.#selection = { ...selection, part: selection.part || first };
      this.#field('part').value = this.#selection.part;
      this.#show();
    } catch {
      if (turn === this.#turn) this.#clear(words.loadFailed);
    }
  }

  async #fetch({ kind, id }: SheetSelection): Promise<SheetSource> {
    const path = kind === 'hoi-dap' ? `to-chuc/bang-tin/${id}.json` : `van-ban/${id}/`;
    const response = await this.fetchPath(path);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    if (kind === 'hoi-dap') return bookletSource((await response.json()) as SheetBooklet);
    return documentSource(new DOMParser().parseFromString(await response.text(), 'text/html'));
  }

  /** Sets the sheet of what is chosen, or says why there is none. */
  #show(): void {
    if (!this.#selection || !this.#source) return;
    history.replaceState(null, '', `#${formatSelection(this.#selection)}`);
    const content = this.#source.source.contentOf(this.#selection, this.dataset.home ?? '/');
    if (!content) {
      this.#hideSheet(words.missing);
      return;
    }
    const sheet = sheetNode(content, this.#field('place').value.trim(), formatDate(this.today()));
    part(this, '[data-result]').replaceChildren(sheet);
    const box = sheet.querySelector<HTMLElement>('.sheet-words');
    const size = fitType(type.least, type.most, (size) => {
      sheet.style.setProperty('--type', String(size));
      return !box || (box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth);
    });
    if (size === null) this.#hideSheet(words.tooLong);
    else {
      part(this, '[data-actions]').hidden = false;
      this.#say(words.ready);
    }
  }

  #hideSheet(sentence: string): void {
    part(this, '[data-result]').replaceChildren();
    part(this, '[data-actions]').hidden = true;
    this.#say(sentence);
  }

  #clear(sentence: string): void {
    this.#selection = null;
    part(this, '[data-part-field]').hidden = true;
    this.#hideSheet(sentence);
  }

  #say(sentence: string): void {
    part(this, '[data-status]').textContent = sentence;
  }

  #field(name: 'source' | 'part' | 'place'): HTMLInputElement {
    return part<HTMLInputElement>(this, `[name="${name}"]`);
  }
}

if (!customElements.get('notice-sheet')) customElements.define('notice-sheet', NoticeSheet);
