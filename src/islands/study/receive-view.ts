import { countAdded } from '../../core/study/counts.ts';
import { mergeRecords } from '../../core/study/merge.ts';
import type { StudyRecord } from '../../core/study/record.ts';
import { type Received, readTransfer } from '../../core/study/transfer.ts';
import { study } from '../../strings/study.ts';
import { element } from '../element.ts';
import { actions, button } from '../parts.ts';
import { receivedKey, type StudyStorage } from './keys.ts';

/** What a learner may do with what came from another device. */
export interface ReceiveActions {
  /** Name of the learner who studies now, '' when nobody was named. */
  learner: string;
  accept: () => void;
  acceptApart: () => void;
  decline: () => void;
}

/** What came whole from another device. */
export type Whole = Extract<Received, { state: 'whole' }>;

/**
 * Reads what came, together with the parts of the same code that came before, each perhaps in a page of its own:
 * a phone's camera opens every link anew. Parts of an incomplete code wait on the device.
 */
export function receive(text: string, storage: () => StudyStorage): Received {
  const isFile = /^\s*[{[]/.test(text);
  const received = readTransfer(isFile ? text : `${waitingParts(storage)}\n${text}`);
  // what waits must not hide that the new text itself is none
  const alone = readTransfer(text);
  if (alone.state === 'problem') return alone;
  if (received.state === 'parts') keepParts(storage, received.parts.map((part) => part.text).join('\n'));
  if (received.state === 'whole') dropParts(storage);
  return received;
}

/** Forgets the parts that wait for others. */
export function dropParts(storage: () => StudyStorage): void {
  try {
    storage().removeItem(receivedKey);
  } catch {
    // A device that keeps nothing has nothing to forget.
  }
}

/** Shows what would be added to `own`, before it is. */
export function createPreview(
  { transfer, lost }: Whole,
  own: StudyRecord,
  { learner, accept, acceptApart, decline }: ReceiveActions,
): HTMLElement {
  const added = study.wouldAdd(countAdded(own, mergeRecords(own, transfer.record)));
  const date = new Date(transfer.at * 60_000).toLocaleDateString('vi-VN');
  const primary = button(learner ? study.acceptFor(learner) : study.accept, accept);
  primary.className = 'button-primary';
  return element(
    'div',
    {},
    element('p', { textContent: study.madeBy(transfer.name, date) }),
    element('p', { textContent: added.length > 0 ? study.wouldAddLead : study.nothingNew }),
    ...(added.length > 0
      ? [element('ul', {}, ...added.map((textContent) => element('li', { textContent })))]
      : []),
    ...(lost > 0 ? [element('p', { textContent: study.lost(lost) })] : []),
    actions(
      ...(added.length > 0 ? [primary] : []),
      button(study.acceptApart, acceptApart),
      button(study.decline, decline),
    ),
  );
}

function waitingParts(storage: () => StudyStorage): string {
  try {
    return storage().getItem(receivedKey) ?? '';
  } catch {
    return '';
  }
}

function keepParts(storage: () => StudyStorage, text: string): void {
  try {
    storage().setItem(receivedKey, text);
  } catch {
    // Then all parts must be pasted at once.
  }
}
