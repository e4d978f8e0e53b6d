import { calendar } from '../strings/calendar.ts';
import { copyText } from './save-file.ts';

/** `<copy-list>`: a list as plain text with a button that copies it; without the button the list is copied by hand. */
export class CopyList extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const list = this.querySelector('pre');
    const status = this.querySelector('[role=status]');
    if (!button || !list || !status || !button.hidden) return;
    button.hidden = false;
    button.addEventListener('click', async () => {
      status.textContent = (await copyText(list.textContent)) ? calendar.copied : calendar.copyFailed;
    });
  }
}

customElements.define('copy-list', CopyList);
