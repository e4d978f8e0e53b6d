import { countStudy } from '../../core/study/counts.ts';
import { study } from '../../strings/study.ts';
import { element } from '../element.ts';
import { part } from '../parts.ts';
import type { Desk } from './desk-port.ts';
import { activeName, knownLearners } from './learner-names.ts';
import { saveStudy, transferOf } from './save-study.ts';
import { createCodeView, createQrView } from './send-view.ts';

/** Makes the buttons work that take the study along: as a file, as codes to paste, as QR pictures. */
export function listenToSend({ root, store, say, mention }: Desk): void {
  const place = part(root, '[data-shown]');
  const isEmpty = () => Object.values(countStudy(store.read())).every((count) => count === 0);
  const transfer = () => transferOf(store.read(), activeName(knownLearners()));
  const open = (create: () => HTMLElement) => () => {
    const view = isEmpty() ? element('p', { textContent: study.nothingToSend }) : create();
    view.tabIndex = -1;
    place.replaceChildren(view);
    view.focus();
  };
  part(root, '[data-save-file]').addEventListener('click', () => {
    if (isEmpty()) say(study.nothingToSend);
    else say(study.fileSaved(saveStudy(store.read(), activeName(knownLearners()))));
  });
  part(root, '[data-show-code]').addEventListener(
    'click',
    open(() => createCodeView(transfer(), mention)),
  );
  part(root, '[data-show-qr]').addEventListener(
    'click',
    open(() => createQrView(transfer(), location.origin + location.pathname)),
  );
}
