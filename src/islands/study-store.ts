import { mergeRecords } from '../core/study/merge.ts';
import { emptyRecord, type Minutes, type StudyRecord } from '../core/study/record.ts';
import { formatRecord, parseRecord } from '../core/study/stored.ts';
import { type HeldRecord, readHeld, writeHeld } from './study/held-record.ts';
import { learnerOf, learnersKey, recordKey, type StudyStorage } from './study/keys.ts';
import { readLearners } from './study/learner-list.ts';

export type { StudyStorage };

/**
 * How the device keeps the record: `kept`; `refused`, it allows no storage; `full`; `newer`, what is kept was written
 * by a newer version of the site in another tab. In the last three the record lives until the page is closed.
 */
export type Keeping = 'kept' | 'refused' | 'full' | 'newer';

/** A change of the record; it may be asked for again, of a newer record, and must not read the clock itself. */
type Change = (record: StudyRecord) => StudyRecord;

/** The record of the learner who is using the device. The one way for a page to read and change it. */
export interface StudyStore {
  /** The record as it is kept now, changes of other tabs included. Never throws. */
  read(): StudyRecord;
  /** Changes the newest record and keeps it. Never throws; the answer of the device is in `keeping`. */
  update(change: Change): StudyRecord;
  readonly keeping: Keeping;
  /** Lets go of what this page has in memory only, after the record was erased from the device. */
  forget(): void;
  /**
   * Calls back when `read` may give something else than before without `update`: another tab changed it, another
   * learner took over, or the page came back from the browser's memory. Returns the way to stop it.
   */
  onChange(listener: () => void): () => void;
}

/**
 * Opens the store, once for a page. `storage` is a function, for a browser may refuse even the sight of it.
 * @param tell called once, when the device first does not keep what it should
 */
export function openStudyStore(
  storage: () => StudyStorage = () => localStorage,
  tell: (keeping: Keeping) => void = showNotice,
): StudyStore {
  const listeners = new Set<() => void>();
  /** Changes that the device did not take yet, by learner, asked for again of every newer record. */
  const pending = new Map<string, Change[]>();
  /** What was read last: spares reading the same text twice, and goes on when the device refuses. */
  let last: { learner: string; held: HeldRecord } | null = null;
  let written: { learner: string; record: StudyRecord; text: string; writes: number } | null = null;
  let keeping: Keeping = 'kept';
  let told = false;

  const load = (device: StudyStorage, learner: string): HeldRecord => {
    const isSame = last?.learner === learner && last.held.text === device.getItem(recordKey(learner));
    if (last && isSame && last.held.state === 'read' && last.held.included.length === 0) return last.held;
    return readHeld(device, learner, minutesNow());
  };
  const withPending = (learner: string, record: StudyRecord) =>
    (pending.get(learner) ?? []).reduce((changed, change) => change(changed), record);

  const read = () => {
    try {
      const device = storage();
      const learner = readLearners(device).active;
      const held = load(device, learner);
      if (held.text === null) written = null;
      if (held.state === 'newer') keeping = 'newer';
      else last = { learner, held };
      if (held.state !== 'newer' && pending.size === 0) keeping = 'kept';
    } catch {
      keeping = 'refused';
    }
    return withPending(last?.learner ?? '', last?.held.record ?? emptyRecord);
  };
  /** Writes the pending changes of a learner on the newest text; true when the device took them. */
  const keep = (learner: string) => {
    let isOpen = false;
    try {
      const device = storage();
      const held = load(device, learner);
      isOpen = true;
      keeping = 'newer';
      if (held.state === 'newer') return;
      const record = withPending(learner, held.record);
      const writes = held.writes + 1;
      const text = writeHeld(device, learner, held, record);
      written = { learner, record, text, writes };
      last = {
        learner,
        held: { state: 'read', record, lost: 0, writes, text, included: [], unreadable: [] },
      };
      pending.delete(learner);
      keeping = 'kept';
    } catch {
      keeping = isOpen ? 'full' : 'refused';
    }
  };
  const change = (learner: string, wanted: Change) => {
    pending.set(learner, [...(pending.get(learner) ?? []), wanted]);
    for (const name of [...pending.keys()].filter((other) => other !== learner)) keep(name);
    keep(learner);
  };
  const forget = () => {
    pending.clear();
    last = null;
    written = null;
  };

  /**
   * Two tabs that wrote within the same moment cannot have read each other: the text with no more writes than ours
   * does not know of ours. The tab that hears of it puts both together, and both tabs come to the same text.
   */
  const mend = (newText: string) => {
    const other = parseRecord(newText);
    if (!written || other.state !== 'read' || other.writes > written.writes) return;
    const { learner, record } = written;
    const { record: newest } = load(storage(), learner);
    if (formatRecord(mergeRecords(newest, record)) === formatRecord(mergeRecords(newest, newest))) return;
    change(learner, (current) => mergeRecords(current, record));
  };
  const hear = ({ key, newValue }: StorageEvent) => {
    if (key !== null && key !== learnersKey && learnerOf(key) === null) return;
    // Erased in another tab: what waits here must not bring it back.
    if (key !== learnersKey && newValue === null) forget();
    else if (written && key === recordKey(written.learner) && newValue !== written.text) mend(newValue ?? '');
    for (const listener of listeners) listener();
  };
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    if (persisted) for (const listener of listeners) listener();
  };
  globalThis.addEventListener?.('storage', hear);
  globalThis.addEventListener?.('pageshow', comeBack);
  read();

  return {
    read,
    update(wanted) {
      const changed = wanted(read());
      change(last?.learner ?? '', wanted);
      if (keeping === 'kept') return last?.held.record ?? changed;
      if (!told) tell(keeping);
      told = true;
      return changed;
    },
    forget,
    get keeping() {
      return keeping;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The time of the device, as the record counts it. */
export function minutesNow(): Minutes {
  return Math.max(0, Math.floor(Date.now() / 60_000));
}

/** Tells a learner what the device does not keep; loaded only then. */
function showNotice(keeping: Keeping): void {
  if (keeping === 'full' || keeping === 'newer')
    void import('./study/keeping-notice.ts').then(({ showKeepingNotice }) => showKeepingNotice(keeping));
}
