import { formatClause } from '../../core/document/clause.ts';
import { markId, type Passage, withMarks, withNote, withoutMarks } from '../../core/study/marks.ts';
import type { StudyRecord } from '../../core/study/record.ts';
import { readingStudy } from '../../strings/reading-study.ts';
import { minutesNow, type StudyStore } from '../study-store.ts';
import { drawMarks, type PlacedMark, placeMarks } from './drawn-marks.ts';
import { createMarkBar, type MarkBar } from './mark-bar.ts';
import type { MarkActions } from './mark-item.ts';
import { type MarksList, openMarksList } from './marks-list.ts';
import { createPainter } from './paint.ts';
import { copyText, passageText } from './passage-copy.ts';
import { selectedPassages, wholeClause } from './selection.ts';
import { askNote } from './sheet.ts';

/** The official text that is marked, and how to tell its reader. */
export interface MarkedText {
  article: HTMLElement;
  /** Id of the document. */
  id: string;
  say: (sentence: string) => void;
  /** Address of the page of all notes. */
  allNotes: string;
}

/** Marks and notes of a document page. */
export interface Marking {
  /** Marks all words of a clause. */
  markClause(anchor: string): void;
  openList(): void;
}

/** Lets the reader mark passages of the text and write notes to them, and shows those that are kept. */
export function startMarking({ article, id, say, allNotes }: MarkedText, store: StudyStore): Marking {
  const painter = createPainter();
  const bar = createMarkBar(article.parentElement ?? document.body);
  let placed: PlacedMark[] = [];
  let list: MarksList | null = null;

  const draw = (record: StudyRecord) => {
    placed = placeMarks(article, id, record);
    drawMarks(article, placed, painter);
    list?.show(placed);
    for (const button of document.querySelectorAll('[data-marks-open]')) {
      button.textContent = placed.length > 0 ? readingStudy.listCount(placed.length) : readingStudy.listTitle;
    }
  };
  const change = (wanted: (record: StudyRecord, now: number) => StudyRecord) => {
    const now = minutesNow();
    draw(store.update((record) => wanted(record, now)));
  };
  const mark = (passages: readonly Passage[]) => {
    change((record, now) => withMarks(record, passages, now));
    leave(bar);
  };
  const note = (passage: Passage, earlier = '') => {
    askNote(formatClause(passage.anchor), passage.quote, earlier, (text) => {
      change((record, now) => withNote(withMarks(record, [passage], now), markId(passage), text, now));
      say(readingStudy.noteKept);
    });
  };
  const copy = (passage: Passage & { note?: string }) =>
    copyText(passageText(passage, article.dataset.citation ?? '', location.href), say);
  const actions: MarkActions = {
    edit: ({ mark: kept }) => note(kept, kept.note),
    copy: ({ mark: kept }) => void copy(kept),
    erase: ({ id: gone }) => {
      change((record) => withoutMarks(record, [gone]));
      leave(bar);
      say(readingStudy.unmarked);
    },
  };

  listenForSelection(article, id, bar, (passages) => [
    [
      readingStudy.mark,
      () => {
        mark(passages);
        say(readingStudy.marked);
      },
    ],
    [
      readingStudy.note,
      () => {
        const [first] = passages;
        mark(passages);
        if (first) note(first, store.read().marks.get(markId(first))?.note);
      },
    ],
    [readingStudy.copy, () => void copy(joined(passages)).then(() => leave(bar))],
  ]);
  article.addEventListener('click', (event) => {
    const tapped = markUnder(event, placed);
    if (!tapped) return;
    const beside = tapped.range?.getBoundingClientRect() ?? null;
    bar.show(
      [
        [tapped.mark.note ? readingStudy.editNote : readingStudy.note, () => actions.edit(tapped)],
        [readingStudy.copy, () => actions.copy(tapped)],
        [readingStudy.unmark, () => actions.erase(tapped)],
      ],
      beside,
    );
  });
  store.onChange(() => draw(store.read()));
  draw(store.read());

  return {
    markClause(anchor) {
      const passage = wholeClause(article, id, anchor);
      if (!passage) return;
      mark([passage]);
      say(`${readingStudy.marked} ${formatClause(passage.anchor)}`);
    },
    openList() {
      list = openMarksList(actions, allNotes);
      list.show(placed);
    },
  };
}

/** Shows the bar while words are selected, and hides it when the reader turns elsewhere. */
function listenForSelection(
  article: HTMLElement,
  id: string,
  bar: MarkBar,
  actionsFor: (passages: Passage[]) => Parameters<MarkBar['show']>[0],
): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isOfSelection = false;
  const look = () => {
    const selection = getSelection();
    const passages = selectedPassages(article, id, selection);
    if (passages.length > 0) {
      isOfSelection = true;
      bar.show(actionsFor(passages), selection?.getRangeAt(0).getBoundingClientRect() ?? null);
    } else if (isOfSelection) {
      isOfSelection = false;
      bar.hide();
    }
  };
  document.addEventListener('selectionchange', () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, 250);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') bar.hide();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!isOfSelection && !(target instanceof Element && target.closest('.mark-bar'))) bar.hide();
  });
  look();
}

/** Ends the selection and puts the bar away. */
function leave(bar: MarkBar): void {
  getSelection()?.removeAllRanges();
  bar.hide();
}

/** A selection over several clauses is copied as one, cited by its first clause. */
function joined(passages: readonly Passage[]): Passage {
  const [first] = passages as [Passage];
  return { ...first, quote: passages.map(({ quote }) => quote).join('\n') };
}

/** The mark under a tap, the shortest of several; null for a tap on a link, or while words are selected. */
function markUnder(
  { target, clientX, clientY }: MouseEvent,
  placed: readonly PlacedMark[],
): PlacedMark | null {
  if (!(target instanceof Element) || target.closest('a, button, .note')) return null;
  if (getSelection()?.isCollapsed === false) return null;
  const isUnder = ({ left, right, top, bottom }: DOMRect) =>
    clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
  const [shortest] = placed
    .filter(({ range }) => range && [...range.getClientRects()].some(isUnder))
    .sort((a, b) => a.mark.quote.length - b.mark.quote.length);
  return shortest ?? null;
}
