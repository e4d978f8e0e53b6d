import { formatClause } from '../core/document/clause.ts';
import { withNote, withoutMarks } from '../core/study/marks.ts';
import type { StudyRecord } from '../core/study/record.ts';
import { notesPage } from '../strings/notes-page.ts';
import { element } from './element.ts';
import { type PlacedMark, placeMarks } from './reading/drawn-marks.ts';
import { type MarkActions, markItem } from './reading/mark-item.ts';
import { addressOf, fetchText, type TextPage } from './reading/page-facts.ts';
import { copyText, passageText } from './reading/passage-copy.ts';
import { actionButton, askNote } from './reading/sheet.ts';
import { minutesNow, openStudyStore } from './study-store.ts';

/** The marks of one document, and its page when it could be fetched. */
interface Group {
  id: string;
  text: TextPage | null;
  placed: readonly PlacedMark[];
}

/**
 * Lists every mark and note of the device, by document. Each page is fetched once, for its title and citation and to
 * see whether the words still stand there.
 */
export async function showNotes(box: HTMLElement, say: (sentence: string) => void): Promise<void> {
  const base = box.dataset.base ?? '/';
  const store = openStudyStore();
  const pages = new Map<string, TextPage | null>();
  let groups: Group[] = [];

  const show = async (record: StudyRecord) => {
    const ids = [...new Set([...record.marks.values()].map(({ document: id }) => id))];
    await Promise.all(
      ids.filter((id) => !pages.has(id)).map(async (id) => pages.set(id, await fetchText(base, id))),
    );
    groups = ids.map((id) => {
      const text = pages.get(id) ?? null;
      return { id, text, placed: placeMarks(text?.page ?? document.createElement('div'), id, record) };
    });
    box.replaceChildren(...content());
  };
  const change = (wanted: (record: StudyRecord, now: number) => StudyRecord) => {
    const now = minutesNow();
    void show(store.update((record) => wanted(record, now)));
  };
  const textOf = ({ id, text }: Group, { mark, anchor }: PlacedMark) => {
    const page = new URL(addressOf(base, id), location.href).href;
    return passageText({ ...mark, anchor }, text?.citation ?? id, page);
  };
  const actionsFor = (group: Group): MarkActions => ({
    edit: ({ id, mark }) => {
      askNote(formatClause(mark.anchor), mark.quote, mark.note, (note) => {
        change((record, now) => withNote(record, id, note, now));
      });
    },
    copy: (placed) => void copyText(textOf(group, placed), say),
    erase: ({ id }) => change((record) => withoutMarks(record, [id])),
  });
  const section = (group: Group) => {
    const address = addressOf(base, group.id);
    const title = element('a', { href: address, textContent: group.text?.title ?? group.id });
    const items = group.placed.map((placed) =>
      markItem(placed, group.text ? address : null, actionsFor(group)),
    );
    const missing = group.text ? [] : [element('p', { className: 'muted', textContent: notesPage.notHeld })];
    return element(
      'section',
      {},
      element('h2', {}, title),
      ...missing,
      element('ul', { className: 'marks-list' }, ...items),
    );
  };
  const content = (): HTMLElement[] => {
    if (groups.length === 0) return [element('p', { textContent: notesPage.empty })];
    const copyAll = actionButton(notesPage.copyAll, () => {
      const texts = groups.flatMap((group) => group.placed.map((placed) => textOf(group, placed)));
      void copyText(texts.join('\n\n'), say);
    });
    let isSure = false;
    const eraseAll = actionButton(notesPage.eraseAll, () => {
      if (!isSure) {
        isSure = true;
        eraseAll.textContent = notesPage.eraseSure;
        return;
      }
      change((record) => withoutMarks(record, record.marks.keys()));
      say(notesPage.erased);
    });
    return [...groups.map(section), element('p', { className: 'sheet-actions' }, copyAll, eraseAll)];
  };

  store.onChange(() => void show(store.read()));
  await show(store.read());
}
