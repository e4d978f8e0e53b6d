/** An item that the person added. */
export interface OwnItem {
  id: string;
  text: string;
}

/** One list as the person left it. */
export interface Checklist {
  /** What is being prepared, as the person writes it. */
  title: string;
  /** Ids of the items that are ready, own items included. */
  ready: readonly string[];
  own: readonly OwnItem[];
}

/** The lists that the device keeps, by plan; `chung` is the one without a plan. */
export interface ChecklistDraft {
  version: 1;
  lists: Record<string, Checklist>;
}

/** The most letters of a title or an own item, and the most own items. */
const longest = 300;
const mostItems = 100;

/** A list of which nothing is ready yet. */
export const emptyChecklist: Checklist = { title: '', ready: [], own: [] };

/** Reads what the device kept; null for anything else. Lists that are not lists are left out. */
export function parseChecklistDraft(kept: unknown): ChecklistDraft | null {
  if (!isRecord(kept) || kept.version !== 1 || !isRecord(kept.lists)) return null;
  const lists = Object.entries(kept.lists).flatMap(([name, list]) =>
    isRecord(list) ? [[name, readList(list)] as const] : [],
  );
  return { version: 1, lists: Object.fromEntries(lists) };
}

function readList({ title, ready, own }: Record<string, unknown>): Checklist {
  const items = (Array.isArray(own) ? own : []).filter(
    (item) => isRecord(item) && typeof item.id === 'string' && typeof item.text === 'string',
  );
  return {
    title: typeof title === 'string' ? title.slice(0, longest) : '',
    ready: (Array.isArray(ready) ? ready : []).filter((id) => typeof id === 'string'),
    own: items.slice(0, mostItems).map(({ id, text }) => ({ id, text: text.slice(0, longest) })),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Names what is being prepared; what is too long is cut. */
export function withTitle(list: Checklist, title: string): Checklist {
  return { ...list, title: title.slice(0, longest) };
}

/** Adds an item at the end, under an id that no other has; unchanged for an empty text or after a hundred items. */
export function withOwnItem(list: Checklist, text: string): Checklist {
  const words = text.normalize('NFC').trim().slice(0, longest);
  if (!words || list.own.length >= mostItems) return list;
  const last = Math.max(0, ...list.own.map(({ id }) => Number(id.slice('rieng-'.length)) || 0));
  return { ...list, own: [...list.own, { id: `rieng-${last + 1}`, text: words }] };
}

/** Takes an own item off the list. */
export function withoutOwnItem(list: Checklist, id: string): Checklist {
  return {
    ...list,
    own: list.own.filter((item) => item.id !== id),
    ready: list.ready.filter((ready) => ready !== id),
  };
}

/** The list for the next conference: own items stay, nothing is ready, nothing is named. */
export function forNewConference({ own }: Checklist): Checklist {
  return { ...emptyChecklist, own };
}
