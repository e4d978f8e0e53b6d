import { readingTools } from '../strings/reading-tools.ts';

/**
 * Opens the cited document in a small box at the place of the link, on tap and without leaving the page.
 * What it shows stands in the page already, in the list of cited documents; a link without an entry just opens.
 */
export function openPreview(article: HTMLElement): void {
  if (!('popover' in HTMLElement.prototype)) return;
  const box = document.createElement('div');
  box.className = 'preview';
  box.popover = 'auto';
  box.setAttribute('role', 'dialog');
  box.tabIndex = -1;
  document.body.append(box);

  article.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.cited') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const entry = entryOf(link);
    if (!entry) return;
    event.preventDefault();
    box.replaceChildren(...copiesOf(entry), wayOn(link));
    box.setAttribute('aria-label', entry.querySelector('.number')?.textContent ?? '');
    box.showPopover();
    place(box, link);
    box.focus();
  });
  box.addEventListener('toggle', (event) => {
    if (event.newState === 'closed') box.replaceChildren();
  });
}

/** The entry of the cited list that describes where the link goes. */
function entryOf(link: HTMLAnchorElement): Element | null {
  const target = link.getAttribute('href') ?? '';
  return document.querySelector(`[data-preview="${CSS.escape(target)}"]`);
}

function copiesOf(entry: Element): Node[] {
  return [...entry.children]
    .filter((child) => !child.classList.contains('print-address'))
    .map((child) => {
      const copy = child.cloneNode(true) as Element;
      if (copy.matches('.number')) copy.textContent = child.textContent?.trim() ?? '';
      return copy;
    });
}

function wayOn(link: HTMLAnchorElement): HTMLElement {
  const open = document.createElement('a');
  open.className = 'button button-primary';
  open.href = link.href;
  open.textContent = readingTools.open;
  return open;
}

/** Below the link where there is room, else above it, and always inside the window. */
function place(box: HTMLElement, link: HTMLElement): void {
  const [line] = link.getClientRects();
  if (!line) return;
  const { width, height } = box.getBoundingClientRect();
  const below = line.bottom + 8;
  const top = below + height > innerHeight ? Math.max(8, line.top - height - 8) : below;
  const left = Math.min(Math.max(8, line.left), Math.max(8, innerWidth - width - 8));
  box.style.setProperty('inset', `${top}px auto auto ${left}px`);
}
