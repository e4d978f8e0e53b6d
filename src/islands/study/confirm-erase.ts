import { study } from '../../strings/study.ts';
import { element } from '../element.ts';
import { actions, button } from '../parts.ts';

/** What is asked before anything is erased. */
export interface Erasure {
  question: string;
  /** Saves what would be erased; null when there is nothing to save. */
  save: (() => void) | null;
  erase: () => void;
}

/**
 * Asks twice before erasing, and offers to save first. The panel takes the focus; Escape or «Giữ lại» gives it back
 * to `opener`.
 */
export function askBeforeErasing(opener: HTMLElement, { question, save, erase }: Erasure): void {
  opener.parentElement?.querySelector('.confirm-erase')?.remove();
  const panel = element('div', {
    className: 'confirm-erase',
    tabIndex: -1,
    role: 'group',
    ariaLabel: question,
  });
  const close = () => {
    panel.remove();
    opener.hidden = false;
    opener.focus();
  };
  let asked = 1;
  const yes = button(study.yesErase, () => {
    asked += 1;
    yes.textContent = study.eraseSure;
    if (asked > 2) {
      close();
      erase();
    }
  });
  panel.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  panel.append(
    element('p', { textContent: question }),
    actions(...(save ? [button(study.saveFirst, save)] : []), yes, button(study.keep, close)),
  );
  opener.after(panel);
  opener.hidden = true;
  panel.focus();
}
