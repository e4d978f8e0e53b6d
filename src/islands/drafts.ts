import { drafts } from '../strings/drafts.ts';

/** The device's storage, or what stands for it in tests. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What a person typed in one tool, kept on the device and nowhere else. Nothing here throws. */
export interface Draft<Value> {
  /** What was kept last; null when there is nothing, or nothing that this tool can read. */
  read(): Value | null;
  /** Keeps a value. A sentence for the reader when it lasts only until the page is closed, else null. */
  save(value: Value): string | null;
  /** Forgets what was typed. */
  erase(): void;
  /** Calls back when another tab changed or erased the draft. Returns the way to stop it. */
  onChange(listener: () => void): () => void;
}

/**
 * Opens the draft of a tool, kept as JSON under `hoc-nghi-quyet:nhap:<tool>`.
 * @param parse reads what was kept; null (or a throw) for what is not a draft of this tool
 * @param storage a function, for a browser may refuse even the sight of its storage
 */
export function openDraft<Value>(
  tool: string,
  parse: (kept: unknown) => Value | null,
  storage: () => DraftStorage = () => localStorage,
): Draft<Value> {
  const key = `hoc-nghi-quyet:nhap:${tool}`;
  /** What the device did not take; it comes before what is kept. */
  let unkept: { text: string } | null = null;
  const readText = () => {
    if (unkept) return unkept.text;
    try {
      return storage().getItem(key);
    } catch {
      return null;
    }
  };

  return {
    read() {
      const text = readText();
      try {
        return text === null ? null : parse(JSON.parse(text));
      } catch {
        return null;
      }
    },
    save(value) {
      const text = JSON.stringify(value);
      let isOpen = false;
      try {
        const device = storage();
        isOpen = true;
        device.setItem(key, text);
        unkept = null;
        return null;
      } catch {
        unkept = { text };
        return isOpen ? drafts.full : drafts.refused;
      }
    },
    erase() {
      unkept = null;
      try {
        storage().removeItem(key);
      } catch {
        // a device that refuses its storage holds nothing
      }
    },
    onChange(listener) {
      const hear = (event: StorageEvent) => {
        if (event.key !== null && event.key !== key) return;
        unkept = null;
        listener();
      };
      globalThis.addEventListener?.('storage', hear);
      return () => globalThis.removeEventListener?.('storage', hear);
    },
  };
}
