import { readingStudy } from '../../strings/reading-study.ts';
import { element } from '../element.ts';

/** What can be done with a passage, as labelled buttons. */
type BarAction = readonly [label: string, act: () => void];

/** The small bar that comes with a selection or a tapped mark. */
export interface MarkBar {
  show(actions: readonly BarAction[], beside: DOMRect | null): void;
  hide(): void;
  readonly isOpen: boolean;
}

/** Makes the bar inside `parent`. It never takes the selection or the focus away from the text. */
export function createMarkBar(parent: HTMLElement): MarkBar {
  const bar = element('div', { className: 'mark-bar', hidden: true });
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', readingStudy.barLabel);
  // A press on a button would end the selection that the button is about.
  bar.addEventListener('pointerdown', (event) => event.preventDefault());
  bar.addEventListener('mousedown', (event) => event.preventDefault());
  parent.append(bar);
  return {
    show(actions, beside) {
      bar.replaceChildren(
        ...actions.map(([label, act]) => {
          const button = element('button', { type: 'button', textContent: label });
          button.addEventListener('click', act);
          return button;
        }),
      );
      bar.hidden = false;
      place(bar, beside);
    },
    hide() {
      bar.hidden = true;
    },
    get isOpen() {
      return !bar.hidden;
    },
  };
}

/**
 * Under the passage where a mouse selects; at the foot of the window on a touch screen, where the menu of the system
 * stands beside the passage already.
 */
function place(bar: HTMLElement, beside: DOMRect | null): void {
  const isTouch = matchMedia('(pointer: coarse), (max-width: 40rem)').matches;
  bar.classList.toggle('at-foot', isTouch || !beside);
  if (isTouch || !beside) {
    bar.style.removeProperty('inset');
    return;
  }
  const { width, height } = bar.getBoundingClientRect();
  const below = beside.bottom + 8;
  const top = below + height > innerHeight ? Math.max(8, beside.top - height - 8) : below;
  const left = Math.min(Math.max(8, beside.left), Math.max(8, innerWidth - width - 8));
  bar.style.setProperty('inset', `${top}px auto auto ${left}px`);
}
