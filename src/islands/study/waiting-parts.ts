import { type Received, readTransfer } from '../../core/study/transfer.ts';
import { receivedKey, type StudyStorage } from './keys.ts';

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
