import type { Passage } from '../../core/study/marks.ts';
import { clausesOf, stretchIn, wordsIn } from './clause-words.ts';

/** The official words that are selected, one passage for each clause; empty when none are. */
export function selectedPassages(
  article: HTMLElement,
  document: string,
  selection: Selection | null,
): Passage[] {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  return clausesOf(article)
    .filter((block) => range.intersectsNode(block))
    .flatMap((block) => {
      const stretch = stretchIn(wordsIn(block), range);
      return stretch ? [{ document, anchor: block.id, ...stretch }] : [];
    });
}

/** All words of one clause as a passage, of the first one for ''; null when the page has no such clause or it has no words. */
export function wholeClause(article: HTMLElement, document: string, anchor: string): Passage | null {
  const block = clausesOf(article).find(({ id }) => anchor === '' || id === anchor);
  if (!block) return null;
  const { text } = wordsIn(block);
  const quote = text.trim();
  const from = text.length - text.trimStart().length;
  return quote ? { document, anchor: block.id, from, to: from + quote.length, quote } : null;
}
