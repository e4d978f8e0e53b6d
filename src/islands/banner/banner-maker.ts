import type { CheckedBanner } from '../../core/banner/check.ts';
import type { BannerLayout } from '../../core/banner/layout.ts';
import type { BannerText } from '../../core/banner/lines.ts';
import { bannerMaker as words } from '../../strings/banner.ts';
import { openDraft } from '../drafts.ts';
import { element } from '../element.ts';
import { part } from '../parts.ts';
import { copyText, saveFile } from '../save-file.ts';
import { type BannerDraft, draftFields, parseBannerDraft } from './draft.ts';

/** What the lines of a banner may start from, as the page gives them. */
interface Start {
  id: string;
  isTemplate: boolean;
  text: BannerText;
}

type Drawing = typeof import('./drawing-kit.ts');
type Format = 'pdf' | 'png' | 'svg';

/**
 * `<banner-maker>` around the form of one's own banner: draws it while it is typed, says what stands against it, and
 * hands out its files. The letters are fetched when the form is first used. What is typed stays on the device.
 */
export class BannerMaker extends HTMLElement {
  /** How the letters are fetched; tests put their own here before the element is connected. */
  fetchDrawing: () => Promise<Drawing> = () => import('./drawing-kit.ts');

  #draft = openDraft<BannerDraft>('ma-ket', parseBannerDraft);
  #starts: Start[] = [];
  #drawing: Promise<Drawing> | null = null;
  #turn = 0;
  #isConnected = false;

  connectedCallback(): void {
    if (this.#isConnected) return;
    this.#isConnected = true;
    this.#starts = JSON.parse(part(this, '[data-starts]').textContent ?? '[]') as Start[];
    const kept = this.#draft.read();
    if (kept) this.#fill(kept);
    else this.#restart();
    part(this, '[data-form]').hidden = false;
    this.#field('source').addEventListener('change', () => this.#showStart());
    part(this, '[data-restart]').addEventListener('click', () => this.#showStart());
    part(this, '[data-form]').addEventListener('submit', (event) => {
      event.preventDefault();
      part(this, '[data-preview]').focus();
    });
    part(this, '[data-form]').addEventListener('input', (event) => {
      if (event.target !== this.#field('source')) void this.#show(this.#draft.save(this.#read()));
    });
    part(this, '[data-copy]').addEventListener('click', () => void this.#copy());
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-save]')) {
      button.addEventListener('click', () => void this.#save(button.dataset.save as Format));
    }
    this.#whenSeen(() => void this.#show());
  }

  /** Calls back once, when the form comes into view: until then nobody needs the letters. */
  #whenSeen(callback: () => void): void {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      callback();
    });
    observer.observe(this);
  }

  #showStart(): void {
    this.#restart();
    void this.#show();
  }

  /** Takes the lines of the chosen start again; what was typed over them is forgotten. */
  #restart(): void {
    const start = this.#starts.find(({ id }) => id === this.#field('source').value) ?? this.#starts[0];
    this.#draft.erase();
    if (!start) return;
    const { lines, place, time } = start.text;
    this.#fill({ ...this.#read(), source: start.id, lines: lines.join('\n'), place, time });
  }

  #fill(draft: BannerDraft): void {
    for (const name of draftFields) this.#field(name).value = draft[name];
    // a campaign may have gone since the draft was kept
    if (!this.#field('source').value) this.#field('source').value = this.#starts[0]?.id ?? '';
  }

  #read(): BannerDraft {
    return Object.fromEntries(
      draftFields.map((name) => [name, this.#field(name).value]),
    ) as unknown as BannerDraft;
  }

  async #check(): Promise<{ drawing: Drawing; checked: CheckedBanner } | null> {
    const { lines, place, time, width, height } = this.#read();
    this.#drawing ??= this.fetchDrawing();
    try {
      const drawing = await this.#drawing;
      const text = { lines: lines.split('\n'), place, time };
      const size = { width: Number(width), height: Number(height) };
      return { drawing, checked: drawing.checkBanner(text, size) };
    } catch {
      this.#drawing = null;
      return null;
    }
  }

  /** Draws what the form says, with what there is to say about it; the last call wins. */
  async #show(kept: string | null = null): Promise<BannerLayout | null> {
    this.#turn += 1;
    const turn = this.#turn;
    const start = this.#starts.find(({ id }) => id === this.#field('source').value);
    part(this, '[data-template-note]').hidden = !start?.isTemplate;
    const found = await this.#check();
    if (turn !== this.#turn) return null;
    const preview = part<HTMLImageElement>(this, '[data-preview]');
    if (!found?.checked.layout) {
      preview.hidden = true;
      this.#say(found?.checked.layout === null ? found.checked.problems : [words.loadFailed], 'problem');
      return null;
    }
    const { layout, notes } = found.checked;
    preview.hidden = false;
    preview.src = `data:image/svg+xml,${encodeURIComponent(found.drawing.bannerSvg(layout))}`;
    preview.alt = words.previewAlt(layout.lines.map(({ text }) => text).join(' / '));
    this.#say([...notes, ...(kept ? [kept] : [])], 'note');
    return layout;
  }

  async #save(format: Format): Promise<void> {
    const layout = await this.#show();
    const drawing = await this.#drawing;
    if (!layout || !drawing) return;
    const file = `ma-ket-${layout.size.width}x${layout.size.height}.${format}`;
    const content =
      format === 'png'
        ? await drawing.bannerPicture(layout)
        : format === 'pdf'
          ? drawing.bannerPdf(layout)
          : drawing.bannerSvg(layout);
    if (content) saveFile(file, content);
    this.#add(content ? words.saved(file) : words.pictureFailed);
  }

  async #copy(): Promise<void> {
    const layout = await this.#show();
    if (!layout) return;
    const isCopied = await copyText(layout.lines.map(({ text }) => text).join('\n'));
    this.#add(isCopied ? words.copied : words.copyFailed);
  }

  #say(sentences: readonly string[], className: string): void {
    const lines = sentences.map((sentence) => element('p', { className }, sentence));
    part(this, '[data-status]').replaceChildren(...lines);
  }

  #add(sentence: string): void {
    part(this, '[data-status]').append(element('p', { className: 'note' }, sentence));
  }

  #field(name: (typeof draftFields)[number]): HTMLInputElement {
    return part<HTMLInputElement>(this, `[name="${name}"]`);
  }
}

if (!customElements.get('banner-maker')) customElements.define('banner-maker', BannerMaker);
