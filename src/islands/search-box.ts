import { markParameter } from '../core/search/mark-parameter.ts';

/**
 * The search box of every page: a plain form that works without this script. On the first touch or focus it loads
 * the code that suggests while one types; «/» and Ctrl+K bring the reader to it from anywhere.
 */
class SearchBox extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input || this.dataset.ready) return;
    this.dataset.ready = 'true';
    const wake = () => {
      input.removeEventListener('focus', wake);
      input.removeEventListener('pointerdown', wake);
      void import('./search-open.ts').then(({ openPanel }) => openPanel(this, input));
    };
    input.addEventListener('focus', wake);
    input.addEventListener('pointerdown', wake);
    if (document.activeElement === input) wake();
    document.addEventListener('keydown', (event) => {
      if (!this.isConnected || !isShortcut(event)) return;
      event.preventDefault();
      input.focus();
      input.select();
    });
  }
}

/** Ctrl+K or ⌘K anywhere; «/» where nobody is writing. */
function isShortcut(event: KeyboardEvent): boolean {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') return true;
  const target = event.target instanceof HTMLElement ? event.target : null;
  const isWriting = Boolean(target?.closest('input, textarea, select, [contenteditable]'));
  return event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isWriting;
}

customElements.define('search-box', SearchBox);

if (new URLSearchParams(location.search).has(markParameter)) {
  void import('./search-mark.ts').then(({ markPhrase }) => markPhrase());
}
