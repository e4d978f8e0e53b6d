import { formatClause } from '../../core/document/clause.ts';
import { markId, type Passage, withMarks, withNote, withoutMarks } from '../../core/study/marks.ts';
import type { StudyRecord } from '../../core/study/record.ts';
import { readingStudy } from '../../strings/reading-study.ts';
import { minutesNow, type StudyStore } from '../study-store.ts';
import { drawMarks, type PlacedMark, placeMarks } from './drawn-marks.ts';
import { createMarkBar } from './mark-bar.ts';
import type { MarkActions } from './mark-item.ts';
import { markUnder } from './mark-under.ts';
import { type MarksList, openMarksList } from './marks-list.ts';
import { createPainter } from './paint.ts';
import { copyText, passageText } from './passage-copy.ts';
import { wholeClause } from './selection.ts';
import { endSelection, showBarOnSelection } from './selection-bar.ts';
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
    endSelection(bar);
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
      endSelection(bar);
      say(readingStudy.unmarked);
    },
  };

  showBarOnSelection(article, id, bar, (passages) => [
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
    [readingStudy.copy, () => void copy(joined(passages)).then(() => endSelection(bar))],
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

/** A selection over several clauses is copied as one, cited by its first clause. */
function joined(passages: readonly Passage[]): Passage {
  const [first] = passages as [Passage];
  return { ...first, quote: passages.map(({ quote }) => quote).join('\n') };
}
