import { offline as words } from '../../strings/offline.ts';
import { element } from '../element.ts';
import { isInAppBrowser } from './in-app.ts';
import { type KeepList, keepCampaign, keptBytes, keptCampaign, letCampaignGo } from './kept.ts';
import { roomFor } from './names.ts';
import { sitePath } from './site-path.ts';

/**
 * `<keep-campaign data-list>` on a campaign's page: keeps the whole campaign on the device, tells its size and how far
 * it is, and lets it go. Shown only where the browser can keep pages and someone can find them again.
 */
export class KeepCampaign extends HTMLElement {
  #status = element('p', { role: 'status' });
  #progress = element('progress', { hidden: true });
  #buttons = element('p');

  async connectedCallback(): Promise<void> {
    if (this.childElementCount > 0 || !canKeep()) return;
    const list = await fetchList(this.dataset.list ?? '');
    if (!list) return;
    this.#progress.setAttribute('aria-label', words.kept);
    this.replaceChildren(this.#status, this.#progress, this.#buttons);
    this.hidden = false;
    await this.#show(list, '');
  }

  /** Shows what is kept and what can be done. */
  async #show(list: KeepList, said: string): Promise<void> {
    const held = await keptCampaign(sitePath(), list.campaign, caches);
    const size = words.size(list.bytes);
    const keep = (label: string) =>
      element('button', { type: 'button', onclick: () => this.#keep(list) }, label);
    const letGo = element('button', { type: 'button', onclick: () => this.#letGo(list) }, words.letGo);
    if (held === null) {
      this.#status.textContent = said || (list.searchList ? words.keepLeadSearch : words.keepLead);
      this.#buttons.replaceChildren(keep(words.keep(size)));
    } else if (held === 'begun') {
      this.#status.textContent = said || words.unfinished;
      this.#buttons.replaceChildren(keep(words.keep(size)), ' ', letGo);
    } else {
      const isNewer = held.digest !== list.digest;
      this.#status.textContent = said || (isNewer ? words.changed : words.isKept(words.size(held.bytes)));
      this.#buttons.replaceChildren(...(isNewer ? [keep(words.renew), ' ', letGo] : [letGo]));
    }
  }

  async #keep(list: KeepList): Promise<void> {
    const base = sitePath();
    if ((await keptBytes(base, caches)) + list.bytes > roomFor.kept) return this.#show(list, words.tooMuch);
    const { quota = Number.POSITIVE_INFINITY, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
    if (quota - usage < list.bytes) return this.#show(list, words.noRoom);
    this.#buttons.replaceChildren();
    this.#progress.hidden = false;
    const tell = (done: number, total: number) => {
      this.#progress.max = total;
      this.#progress.value = done;
      // said aloud at quarters only
      if (done % Math.ceil(total / 4) === 1) this.#status.textContent = words.keeping(done, total);
    };
    // the browser may ask the reader; a refusal changes nothing
    await navigator.storage?.persist?.().catch(() => false);
    let said = '';
    try {
      const fetchFile = (path: string) => fetch(path, { cache: 'reload' });
      await keepCampaign(list, base, caches, fetchFile, tell);
    } catch {
      said = words.failed;
    }
    this.#progress.hidden = true;
    await this.#show(list, said);
    this.#focus();
  }

  async #letGo(list: KeepList): Promise<void> {
    await letCampaignGo(sitePath(), list.campaign, caches);
    await this.#show(list, words.gone);
    this.#focus();
  }

  /** The button that was touched is gone: the focus goes to the one in its place. */
  #focus(): void {
    this.#buttons.querySelector('button')?.focus();
  }
}

/** True where pages can be kept and found again. */
function canKeep(): boolean {
  return 'caches' in globalThis && 'serviceWorker' in navigator && !isInAppBrowser();
}

async function fetchList(address: string): Promise<KeepList | null> {
  const reply = await fetch(address).catch(() => null);
  return reply?.ok ? ((await reply.json().catch(() => null)) as KeepList | null) : null;
}

if (!customElements.get('keep-campaign')) customElements.define('keep-campaign', KeepCampaign);
