import { offline as words } from '../../strings/offline.ts';
import { element } from '../element.ts';
import { type KeepList, keptCampaigns, letCampaignGo } from './kept.ts';
import { sitePath } from './site-path.ts';

/** `<kept-campaigns>`: the campaigns kept on the device, each to open or to let go. */
export class KeptCampaigns extends HTMLElement {
  connectedCallback(): void {
    if ('caches' in globalThis) void this.#show();
  }

  async #show(): Promise<void> {
    const lists = await keptCampaigns(sitePath(), caches);
    const lines = lists.map((list) => element('li', {}, ...this.#line(list)));
    this.replaceChildren(
      lists.length > 0 ? element('ul', { className: 'rows' }, ...lines) : element('p', {}, words.keptNone),
    );
  }

  #line({ campaign, name, bytes }: KeepList): (Node | string)[] {
    const letGo = element('button', { type: 'button' }, words.letGo);
    letGo.setAttribute('aria-label', words.letGoOf(name));
    letGo.addEventListener('click', async () => {
      await letCampaignGo(sitePath(), campaign, caches);
      await this.#show();
      const heading = this.previousElementSibling as HTMLElement | null;
      heading?.setAttribute('tabindex', '-1');
      heading?.focus();
    });
    const link = element('a', { href: `${sitePath()}dot-hoc/${campaign}/` }, name);
    return [element('p', {}, link, ` (${words.size(bytes)})`), letGo];
  }
}

if (!customElements.get('kept-campaigns')) customElements.define('kept-campaigns', KeptCampaigns);
