import { readingTools } from '../strings/reading-tools.ts';

let box: HTMLElement | undefined;

/** Shows the entry of a cited document in a small box at the place of its link, without leaving the page. */
export function showPreview(link: HTMLAnchorElement, entry: Element): void {
  box ??= makeBox();
  box.replaceChildren(...copiesOf(entry), wayOn(link));
  box.setAttribute('aria-label', entry.querySelector('.number')?.textContent ?? '');
  box.showPopover();
  place(box, link);
  box.focus();
}

function makeBox(): HTMLElement {
  const made = document.createElement('div');
  made.className = 'preview';
  made.popover = 'auto';
  made.setAttribute('role', 'dialog');
  made.tabIndex = -1;
  made.addEventListener('toggle', (event) => {
    if (event.newState === 'closed') made.replaceChildren();
  });
  document.body.append(made);
  return made;
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
