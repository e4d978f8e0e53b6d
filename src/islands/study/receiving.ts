import { mergeRecords } from '../../core/study/merge.ts';
import { study } from '../../strings/study.ts';
import { button, part } from '../parts.ts';
import type { Desk } from './desk-port.ts';
import { activeName, knownLearners } from './learner-names.ts';
import { createPreview, type Whole } from './receive-view.ts';
import { dropParts, receive } from './waiting-parts.ts';

/** A link of a QR code carries its part behind this. */
const codeMark = '#ma=';

/**
 * What comes from another device, by file, by paste or in the address: shown before it is taken.
 * @param addLearner for who keeps it apart; false when nobody could be added
 * @returns `show`, which draws the preview anew, since what it would add follows the study of who studies now
 */
export function createReceiving(desk: Desk, addLearner: (name: string) => boolean): { show(): void } {
  const { root, store, say, mention } = desk;
  const section = part(root, '[data-received]');
  const preview = part(root, '[data-preview]');
  const box = part<HTMLTextAreaElement>(root, '[data-receive] textarea');
  let whole: Whole | null = null;

  const end = (sentence: string) => {
    whole = null;
    section.hidden = true;
    box.value = '';
    say(sentence);
  };
  const show = () => {
    if (!whole) return;
    const { record, name } = whole.transfer;
    const accept = () => {
      store.update((own) => mergeRecords(own, record));
      end(store.keeping === 'kept' ? study.accepted : study.keeping[store.keeping]);
    };
    const acts = {
      learner: activeName(knownLearners()),
      accept,
      acceptApart: () => {
        if (addLearner(name)) accept();
      },
      decline: () => end(study.declined),
    };
    preview.replaceChildren(createPreview(whole, store.read(), acts));
  };
  const take = (text: string) => {
    const received = receive(text, () => localStorage);
    whole = received.state === 'whole' ? received : null;
    section.hidden = received.state === 'problem';
    if (received.state === 'problem') {
      say(study.problems[received.problem]);
    } else if (received.state === 'parts') {
      const { parts, total, missing } = received;
      const drop = button(study.dropParts, () => {
        dropParts(() => localStorage);
        end(study.droppedParts);
      });
      preview.replaceChildren(drop);
      say(study.partsHeld(new Set(parts.map(({ index }) => index)).size, total, missing));
    } else {
      mention('');
      show();
      section.tabIndex = -1;
      section.focus();
    }
  };
  /** The code is taken out of the address, so that going back does not read it again. */
  const readAddress = () => {
    if (!location.hash.startsWith(codeMark)) return;
    const code = location.hash.slice(codeMark.length);
    history.replaceState(history.state, '', location.pathname + location.search);
    take(code);
  };

  const input = part<HTMLInputElement>(root, '[data-receive] input[type="file"]');
  input.addEventListener('change', async () => {
    const file = input.files?.[0];
    if (file) take(await file.text());
    input.value = '';
  });
  part(root, '[data-receive] form').addEventListener('submit', (event) => {
    event.preventDefault();
    take(box.value);
  });
  addEventListener('hashchange', readAddress);
  readAddress();
  return { show };
}
