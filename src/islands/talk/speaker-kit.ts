import { speaker } from '../../strings/speaker.ts';
import { say } from '../copy-citation.ts';
import { copyText } from '../save-file.ts';

/**
 * `<speaker-kit>` around the material on a document: a press on «Chép» copies the thing said, the citation of its
 * document and the address that proves it. A press copies, nothing else has to be chosen.
 */
export class SpeakerKit extends HTMLElement {
  connectedCallback(): void {
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-copy]')) button.hidden = false;
    this.addEventListener('click', this.#copy);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#copy);
  }

  #copy = async (event: Event): Promise<void> => {
    const button = event.target instanceof Element ? event.target.closest('[data-copy]') : null;
    const point = button?.closest<HTMLElement>('[data-point]');
    const status = this.querySelector<HTMLElement>('[data-status]');
    if (!point || !status) return;
    const heading = wordsOf(point, '[data-heading]').replace(/\.$/, '');
    const isCopied = await copyText(pointCitation(point, heading));
    say(status, isCopied ? speaker.copied(heading) : speaker.copyFailed);
  };
}

/** «Heading: what is said (citation)» and the address on its own line; a citation alone is not repeated. */
function pointCitation(point: HTMLElement, heading: string): string {
  const text = wordsOf(point, '[data-text]');
  const citation = point.closest<HTMLElement>('[data-citation]')?.dataset.citation ?? '';
  const address = point.querySelector<HTMLAnchorElement>('a[href]')?.href ?? '';
  const words = text === citation ? citation : `${heading}: ${text.replace(/\.$/, '')} (${citation}).`;
  return `${words}\n${address}`.normalize('NFC');
}

function wordsOf(point: HTMLElement, selector: string): string {
  return (point.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

if (!customElements.get('speaker-kit')) customElements.define('speaker-kit', SpeakerKit);
