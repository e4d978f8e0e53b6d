import type { Minutes, StudyRecord } from '../core/study/record.ts';
import { formatRecord, parseRecord } from '../core/study/stored.ts';

/** What of `localStorage` the store needs; tests hand in their own. */
export type StudyStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * How the device keeps the record: `kept`; `refused`, it allows no storage; `full`; `newer`, what is kept was written
 * by a newer version of the site in another tab. In the last three the record lives until the page is closed.
 */
export type Keeping = 'kept' | 'refused' | 'full' | 'newer';

/** The record of the learner who is using the device. The one way for a page to read and change it. */
export interface StudyStore {
  /** The record as it is kept now, changes of other tabs included. */
  read(): StudyRecord;
  /** Changes the newest record and keeps it. Never throws; the answer of the device is in `keeping`. */
  update(change: (record: StudyRecord) => StudyRecord): StudyRecord;
  readonly keeping: Keeping;
  /** Calls back when another tab has changed what `read` gives. Returns the way to stop it. */
  onChange(listener: () => void): () => void;
}

const key = 'hoc-nghi-quyet:hoc';

/** Opens the store. `storage` is a function, for a browser may refuse even the sight of it. */
export function openStudyStore(storage: () => StudyStorage = () => localStorage): StudyStore {
  let memory: StudyRecord | null = null;
  let keeping: Keeping = 'kept';
  const read = () => {
    try {
      return memory ?? parseRecord(storage().getItem(key));
    } catch {
      keeping = 'refused';
      return parseRecord(null);
    }
  };
  return {
    read,
    update(change) {
      const changed = change(read());
      try {
        storage().setItem(key, formatRecord(changed));
      } catch {
        keeping = keeping === 'kept' ? 'full' : keeping;
        memory = changed;
      }
      return changed;
    },
    get keeping() {
      return keeping;
    },
    onChange(listener) {
      const hear = (event: StorageEvent) => {
        if (event.key === key || event.key === null) listener();
      };
      addEventListener('storage', hear);
      return () => removeEventListener('storage', hear);
    },
  };
}

/** The time of the device, as the record counts it. */
export function minutesNow(): Minutes {
  return Math.floor(Date.now() / 60_000);
}
