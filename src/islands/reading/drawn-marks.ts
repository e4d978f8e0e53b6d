import { formatClause } from '../../core/document/clause.ts';
import { findPassage } from '../../core/study/find-passage.ts';
import { marksIn } from '../../core/study/marks.ts';
import type { Mark, StudyRecord } from '../../core/study/record.ts';
import { readingStudy } from '../../strings/reading-study.ts';
import { element } from '../element.ts';
import { clausesOf, rangeIn, wordsIn } from './clause-words.ts';
import type { Painter } from './paint.ts';

/** A mark, and where its words stand in the page; without a range when they are not there any more. */
export interface PlacedMark {
  id: string;
  mark: Mark;
  /** Clause where the words were found. */
  anchor: string;
  range: Range | null;
}

/** Finds the marks of a document in its page, in reading order; those whose words are gone come last. */
export function placeMarks(article: ParentNode, document: string, record: StudyRecord): PlacedMark[] {
  const marks = marksIn(record, document);
  if (marks.length === 0) return [];
  const clauses = clausesOf(article).map(wordsIn);
  const order = new Map(clauses.map(({ anchor }, index) => [anchor, index]));
  const placed = marks.map(([id, mark]) => {
    const found = findPassage(mark, clauses);
    const clause = found && clauses[order.get(found.anchor) ?? -1];
    const range = found && clause ? rangeIn(clause, found.from, found.to) : null;
    return { id, mark, anchor: found?.anchor ?? mark.anchor, range, from: found?.from ?? 0 };
  });
  const rank = ({ range, anchor }: PlacedMark) => (range ? (order.get(anchor) ?? 0) : clauses.length);
  return placed
    .sort((a, b) => rank(a) - rank(b) || a.from - b.from)
    .map(({ id, mark, anchor, range }) => ({ id, mark, anchor, range }));
}

/** Shows marks in the text, and each note beside its clause. */
export function drawMarks(article: HTMLElement, placed: readonly PlacedMark[], painter: Painter): void {
  for (const old of article.querySelectorAll('.reader-note')) old.remove();
  const rangesOf = (hasNote: boolean) =>
    placed.flatMap(({ mark, range }) => (range && (mark.note !== '') === hasNote ? [range] : []));
  painter.paint('reader-mark', rangesOf(false));
  painter.paint('reader-note-mark', rangesOf(true));
  for (const { mark, anchor, range } of placed) {
    const block = range && article.querySelector<HTMLElement>(`#${CSS.escape(anchor)}`);
    if (block && mark.note) putBeside(block, noteBox(anchor, mark.note));
  }
}

function noteBox(anchor: string, note: string): HTMLElement {
  const box = element('aside', {
    className: 'note reader-note',
  });
  box.setAttribute('aria-label', readingStudy.noteFor(formatClause(anchor)));
  box.dataset.editorial = '';
  box.append(element('b', { textContent: `${readingStudy.yourNote}: ` }), note);
  return box;
}

/** After the words of the clause and the notes that it has already. */
function putBeside(block: HTMLElement, box: HTMLElement): void {
  if (block.tagName === 'LI') {
    const inner = block.querySelector(':scope > ul');
    if (inner) inner.before(box);
    else block.append(box);
    return;
  }
  let last: Element = block;
  while (last.nextElementSibling?.matches('.note')) last = last.nextElementSibling;
  last.after(box);
}
