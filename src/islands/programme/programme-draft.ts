import type { PartyPaper } from '../../core/paper/paper.ts';
import { paperText } from '../../core/paper/paper-text.ts';
import { emptyProgrammeDraft, parseProgrammeDraft } from '../../core/programme/fields.ts';
import { programmePaper } from '../../core/programme/programme-paper.ts';
import type { ProgrammeSource } from '../../core/programme/source.ts';
import { programmePages as words } from '../../strings/programme.ts';
import { openDraft } from '../drafts.ts';
import { part } from '../parts.ts';
import { copyText, saveFile } from '../save-file.ts';
import { fillHeadForm, readHeadForm } from './head-form.ts';

/**
 * `<programme-draft>` around the form and the preview of one action programme: what is typed shows in the preview at
 * once, is kept on the device, and goes into the Word file. Works on the data that stands in the page.
 */
export class ProgrammeDraft extends HTMLElement {
  /** Makes the Word file; loaded on use. Tests put their own here. */
  toDocx = async (paper: PartyPaper): Promise<Blob> => (await import('../office/docx.ts')).paperToDocx(paper);

  #draft = openDraft('chuong-trinh-hanh-dong', parseProgrammeDraft);
  #source: ProgrammeSource | null = null;
  #stop = () => {};

  connectedCallback(): void {
    if (this.#source) return;
    this.#source = JSON.parse(part(this, '[data-source]').textContent ?? '') as ProgrammeSource;
    this.#form.hidden = false;
    part(this, '[data-actions]').hidden = false;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      part(this, '[data-preview-title]').focus();
    });
    this.#form.addEventListener('input', () => this.#keep());
    this.#on('take-issuer', () => this.#takeIssuer());
    this.#on('docx', () => void this.#saveDocx());
    this.#on('copy', () => void this.#copy());
    this.#on('erase', () => this.#erase());
    this.#stop = this.#draft.onChange(() => this.#open());
    this.#open();
  }

  disconnectedCallback(): void {
    this.#stop();
    this.#source = null;
  }

  /** Shows what the device kept. */
  #open(): void {
    const { fields, leftOut } = this.#draft.read() ?? emptyProgrammeDraft;
    fillHeadForm(this.#form, fields, leftOut[this.#data.id] ?? []);
    this.#show();
  }

  #keep(): void {
    const { fields, kept } = readHeadForm(this.#form);
    const before = this.#draft.read() ?? emptyProgrammeDraft;
    const left = this.#data.documents.map(({ id }) => id).filter((id) => !kept.includes(id));
    const { [this.#data.id]: _, ...others } = before.leftOut;
    const leftOut = left.length > 0 ? { ...others, [this.#data.id]: left } : others;
    this.#say(this.#draft.save({ version: 1, fields, leftOut }) ?? '');
    this.#show();
  }

  #takeIssuer(): void {
    const { upperBody, name, code, place } = this.#data.issuer;
    fillHeadForm(this.#form, { upperBody, issuer: name, symbol: code && `…-CTr/${code}`, place }, null);
    this.#keep();
  }

  #erase(): void {
    this.#draft.erase();
    this.#open();
    this.#say(words.erased);
  }

  #show(): void {
    part(this, '[data-preview]').textContent = paperText(this.#paper());
  }

  /** The draft as the form says; with no document ticked it is about all of them, and the reader is told. */
  #paper(): PartyPaper {
    const { fields, kept } = readHeadForm(this.#form);
    const chosen = this.#data.documents.filter(({ id }) => kept.includes(id));
    if (chosen.length === 0) this.#say(words.noDocument);
    return programmePaper(this.#data, fields, chosen.length > 0 ? chosen : this.#data.documents);
  }

  async #saveDocx(): Promise<void> {
    this.#say(words.saving);
    try {
      const file = `${words.fileName}-${this.#data.id}.docx`;
      saveFile(file, await this.toDocx(this.#paper()));
      this.#say(words.saved(file));
    } catch {
      this.#say(words.saveFailed);
    }
  }

  async #copy(): Promise<void> {
    this.#say((await copyText(paperText(this.#paper()))) ? words.copied : words.copyFailed);
  }

  #on(action: string, act: () => void): void {
    part(this, `[data-${action}]`).addEventListener('click', act);
  }

  #say(sentence: string): void {
    part(this, '[data-status]').textContent = sentence;
  }

  get #data(): ProgrammeSource {
    return this.#source as ProgrammeSource;
  }

  get #form(): HTMLFormElement {
    return part<HTMLFormElement>(this, 'form');
  }
}

if (!customElements.get('programme-draft')) customElements.define('programme-draft', ProgrammeDraft);
