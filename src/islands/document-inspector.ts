import type { Catalogue } from '../core/library/catalogue.ts';
import { inspect } from '../strings/inspect.ts';
import { type Corrections, chosenEncoding, fieldValues } from './inspect/corrections.ts';
import { listenForDrops } from './inspect/drops.ts';
import type { InspectReport } from './inspect/report.ts';
import { reportNodes, reportSentence } from './inspect/report-view.ts';
import { createInspectSession, type InspectSession, type InspectWorker } from './inspect/session.ts';
import { part } from './parts.ts';
import { printPage } from './print-page.ts';
import { copyText, saveFile } from './save-file.ts';

/** Largest file that is read, in bytes. */
const mostBytes = 30_000_000;

/** A text that a reader has chosen: nothing of it is kept but this, in memory. */
interface ChosenText {
  name: string;
  read(): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * `<document-inspector>` around the form of «Soi văn bản»: runs the importer on a pasted text or a chosen file in a
 * worker and shows what it reads. Nothing is sent or stored; what is fetched from the site does not depend on the text.
 */
export class DocumentInspector extends HTMLElement {
  /** How the worker starts; tests put their own here before the element is connected. */
  openWorker: () => InspectWorker = () =>
    new Worker(new URL('./inspect/worker.ts', import.meta.url), { type: 'module' });
  /** How the catalogue of the library is read. */
  readCatalogue: () => Promise<Catalogue> = async () => {
    const reply = await fetch(this.dataset.catalogue ?? '');
    if (!reply.ok) throw new Error(`catalogue: ${reply.status}`);
    return reply.json();
  };
  /** How a file is handed to the reader. */
  save: typeof saveFile = saveFile;

  #session: InspectSession | null = null;
  #catalogue: Promise<Catalogue> | null = null;
  #chosen: ChosenText | null = null;
  #turn = 0;

  connectedCallback(): void {
    if (this.#session) return;
    this.#session = createInspectSession(() => this.openWorker());
    const form = part<HTMLFormElement>(this, 'form[data-source]');
    const files = part<HTMLInputElement>(this, 'input[type="file"]');
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const text = this.#text.value;
      if (text.trim() === '') return this.#say(inspect.textMissing);
      const bytes = () => Promise.resolve(new TextEncoder().encode(text));
      this.#choose({ name: inspect.pastedName, read: bytes });
    });
    files.addEventListener('change', () => {
      this.#take([...(files.files ?? [])]);
      // the same file can be chosen again
      files.value = '';
    });
    part(this, '[data-cancel]').addEventListener('click', () => this.#stop('cancelled'));
    listenForDrops(this, (dropped) => this.#take(dropped));
  }

  #take(files: readonly File[]): void {
    const [file] = files;
    if (!file) this.#say(inspect.notAFile);
    else if (file.size > mostBytes) this.#say(inspect.tooLarge(file.name));
    else {
      const read = async () => new Uint8Array(await file.arrayBuffer());
      this.#choose({ name: file.name, read }, files.length > 1 ? inspect.onlyFirst(file.name) : '');
    }
  }

  #choose(chosen: ChosenText, notice = ''): void {
    this.#chosen = chosen;
    void this.#run({}, notice);
  }

  /** Reads the chosen text with what a person has typed in, and shows the report. */
  async #run(corrections: Corrections, notice = ''): Promise<void> {
    const chosen = this.#chosen;
    if (!chosen || !this.#session) return;
    this.#turn += 1;
    const turn = this.#turn;
    this.#busy(true);
    this.#say([notice, inspect.loading].filter(Boolean).join(' '));
    const { catalogue, isMissing } = await this.#known();
    const bytes = await chosen.read().catch(() => null);
    if (turn !== this.#turn) return;
    if (!bytes) {
      this.#busy(false);
      return this.#say(inspect.notAFile);
    }
    this.#say([notice, inspect.reading].filter(Boolean).join(' '));
    const encoding = chosenEncoding(corrections);
    const job = { file: chosen.name, bytes, values: fieldValues(corrections), catalogue };
    const outcome = await this.#session.run({ ...job, ...(encoding && { encoding }) }, (count) =>
      this.#say(inspect.dividing(count)),
    );
    if (turn !== this.#turn) return;
    if (outcome.type === 'stopped') return this.#stop(outcome.reason);
    this.#busy(false);
    this.#show(outcome.report, catalogue, corrections);
    const missing = isMissing ? inspect.catalogueMissing : '';
    this.#say([notice, missing, reportSentence(outcome.report)].filter(Boolean).join(' '));
    // the report says the same to those who see it
    part(this, '[data-status]').classList.toggle('visually-hidden', notice === '' && missing === '');
  }

  /** Ends what is under way; the text stays, to be looked through again. */
  #stop(reason: keyof typeof inspect.stopped): void {
    this.#turn += 1;
    this.#session?.cancel();
    this.#busy(false);
    this.#say(inspect.stopped[reason]);
    part(this, '[data-status]').focus();
  }

  #show(report: InspectReport, catalogue: Catalogue, corrections: Corrections): void {
    if (report.isSecret) {
      this.#forget();
      this.#session?.cancel();
    }
    const place = part(this, '[data-report]');
    place.replaceChildren(
      ...reportNodes(report, {
        base: this.dataset.base ?? '/',
        catalogue,
        corrections,
        update: (next) => void this.#run(next),
        startOver: () => this.#startOver(),
        save: (name, content) => this.save(name, content),
        print: () => {
          if (!printPage()) this.#say(inspect.cannotPrint);
        },
        copy: async (text) => this.#say((await copyText(text)) ? inspect.copied : inspect.copyFailed),
      }),
    );
    part(this, 'form[data-source]').hidden = true;
    place.querySelector('h2')?.focus();
  }

  #startOver(): void {
    this.#forget();
    part(this, '[data-report]').replaceChildren();
    part(this, 'form[data-source]').hidden = false;
    this.#say(inspect.startedOver);
    this.#text.focus();
  }

  /** Lets go of the text. */
  #forget(): void {
    this.#chosen = null;
    part<HTMLFormElement>(this, 'form[data-source]').reset();
  }

  /** The catalogue, fetched once; empty when it cannot be fetched, and asked for again the next time. */
  async #known(): Promise<{ catalogue: Catalogue; isMissing: boolean }> {
    this.#catalogue ??= this.readCatalogue();
    try {
      return { catalogue: await this.#catalogue, isMissing: false };
    } catch {
      this.#catalogue = null;
      return { catalogue: { documents: [], bodies: [], campaigns: [] }, isMissing: true };
    }
  }

  #busy(isBusy: boolean): void {
    part(this, '[data-progress]').hidden = !isBusy;
    this.dataset.state = isBusy ? 'busy' : 'done';
    part<HTMLFormElement>(this, 'form[data-source]').inert = isBusy;
    part(this, '[data-report]').inert = isBusy;
    if (isBusy) part(this, '[data-cancel]').focus();
  }

  #say(sentence: string): void {
    const status = part(this, '[data-status]');
    status.classList.remove('visually-hidden');
    status.textContent = sentence;
  }

  get #text(): HTMLTextAreaElement {
    return part(this, 'textarea');
  }
}

if (!customElements.get('document-inspector')) customElements.define('document-inspector', DocumentInspector);
