import { formatSelection, parseSelection, type TalkSelection } from '../../core/talk/selection.ts';

/** What a speaker chose and typed, as it is kept on the device. */
export interface TalkDraft {
  selection: TalkSelection;
  /** Name of the talk; '' for the usual one. */
  title: string;
  /** Own notes by id of point, also of points that are not in the talk now. */
  notes: Record<string, string>;
}

/** The form in which a draft is stored: its selection as an address, for that is read with all care anyway. */
export interface StoredTalk {
  selection: string;
  title: string;
  notes: Record<string, string>;
}

const longestTitle = 200;
const longestNote = 4000;

/** A draft as it is stored. */
export function storedTalk({ selection, title, notes }: TalkDraft): StoredTalk {
  return { selection: formatSelection(selection), title, notes };
}

/** Reads what was stored; null for what is no talk. Texts are cut to a length that a device can hold. */
export function parseStoredTalk(kept: unknown): StoredTalk | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { selection, title, notes } = kept as Partial<Record<keyof StoredTalk, unknown>>;
  if (typeof selection !== 'string' || !parseSelection(selection)) return null;
  const given = typeof notes === 'object' && notes !== null ? Object.entries(notes) : [];
  return {
    selection,
    title: typeof title === 'string' ? title.slice(0, longestTitle) : '',
    notes: Object.fromEntries(
      given.flatMap(([id, note]) =>
        typeof note === 'string' && note ? [[id, note.slice(0, longestNote)]] : [],
      ),
    ),
  };
}
