import { formatClause } from '../../core/document/clause.ts';
import type { SheetBooklet } from '../../core/notice-sheet/questions.ts';
import { type SheetSelection, selectionPath } from '../../core/notice-sheet/selection.ts';
import { noticeSheet as words } from '../../strings/notice-sheet.ts';
import { element } from '../element.ts';
import { clausesOf, openingOf, passageOf, titleOf } from './passage.ts';
import type { SheetContent } from './sheet-view.ts';

/** What a sheet can be made from, once fetched. */
export interface SheetSource {
  /** What can be shown of it: value and name of each part, in order. */
  parts: { value: string; label: string }[];
  /** The sheet of one part; null when there is no such part. */
  contentOf(selection: SheetSelection, home: string): SheetContent | null;
}

/** A document by its page: the name of it, and each of its clauses. */
export function documentSource(page: ParentNode): SheetSource {
  const clauses = clausesOf(page).map((block) => ({
    value: block.id,
    label: words.clauseLabel(formatClause(block.id), openingOf(block)),
  }));
  const citation = page.querySelector<HTMLElement>('[data-citation]')?.dataset.citation ?? '';
  return {
    parts: [{ value: '', label: words.wholeDocument }, ...clauses],
    contentOf(selection, home) {
      const address = home + selectionPath(selection);
      if (!selection.part) {
        const name = titleOf(page);
        if (!name) return null;
        const lines = name.title.map((line) => element('p', { className: 'sheet-title' }, line));
        return { head: name.head, words: lines, notes: [], address };
      }
      const passage = passageOf(page, selection.part);
      if (!passage) return null;
      const blocks = passage.map(standAlone);
      const notes = [words.from(`${formatClause(selection.part)}, ${citation}`)];
      return { head: [], words: blocks, notes, address };
    },
  };
}

/** A booklet: each of its questions. */
export function bookletSource({ reviewed, questions }: SheetBooklet): SheetSource {
  return {
    parts: questions.map(({ id, question }, index) => ({
      value: id,
      label: words.questionLabel(index + 1, question),
    })),
    contentOf(selection, home) {
      const found = questions.find(({ id }) => id === selection.part);
      if (!found) return null;
      const { question, answer, sources } = found;
      return {
        head: [],
        words: [element('h2', {}, question), element('p', {}, answer)],
        notes: [words.from(sources.join('; ')), ...(reviewed ? [] : [words.unreviewed])],
        address: home + selectionPath(selection),
      };
    },
  };
}

/** A clause out of its page: a heading of any level is the sheet's own, a line of a list needs no list. */
function standAlone(block: Element): Element {
  if (/^H[1-6]$/.test(block.tagName)) return element('h2', {}, ...block.childNodes);
  return block.tagName === 'LI' ? element('div', {}, ...block.childNodes) : block;
}
