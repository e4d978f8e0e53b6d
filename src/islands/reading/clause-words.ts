import type { ClauseText } from '../../core/study/find-passage.ts';

/** A piece of a clause's words: a text node, and where it begins in them. */
interface Piece {
  node: Text;
  from: number;
}

/** The words of a clause and where they stand in the page. */
export interface ClauseWords extends ClauseText {
  block: HTMLElement;
  pieces: readonly Piece[];
}

/** Not words of the clause: what the page adds, marks of footnotes, and clauses inside it. */
const others = '[data-editorial], sup, ul, ol';

/** The words of one clause: the official text alone, without notes, footnote marks and the clauses under it. */
export function wordsIn(block: HTMLElement): ClauseWords {
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, {
    acceptNode: (node) => {
      if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
      return (node as Element).matches(others) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    },
  });
  const pieces: Piece[] = [];
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    pieces.push({ node, from: text.length });
    text += node.data;
  }
  return { anchor: block.id, block, pieces, text };
}

/** The blocks of an official text that have an address, in reading order. */
export function clausesOf(article: ParentNode): HTMLElement[] {
  return [...article.querySelectorAll<HTMLElement>('.body [id]:not([id^="cho-dan-"], [id^="dinh-chinh-"])')];
}

/** The stretch `from` to `to` of the words as a range of the page; null when it is empty or beyond them. */
export function rangeIn({ pieces, block }: ClauseWords, from: number, to: number): Range | null {
  const first = pieces.find((piece) => from < piece.from + piece.node.length);
  const last = pieces.find((piece) => to <= piece.from + piece.node.length);
  if (!first || !last || from >= to) return null;
  const range = block.ownerDocument.createRange();
  range.setStart(first.node, from - first.from);
  range.setEnd(last.node, to - last.from);
  return range;
}

/**
 * The stretch of a clause's words that a range covers, without the spaces around it and with the whole of a word that
 * it cuts: a finger seldom hits the first letter. Null when it covers none.
 */
export function stretchIn(
  { pieces, text }: ClauseWords,
  range: Range,
): { from: number; to: number; quote: string } | null {
  let from = -1;
  let to = -1;
  for (const piece of pieces) {
    if (!range.intersectsNode(piece.node)) continue;
    const start = piece.node === range.startContainer ? range.startOffset : 0;
    const end = piece.node === range.endContainer ? range.endOffset : piece.node.length;
    if (start >= end) continue;
    if (from < 0) from = piece.from + start;
    to = piece.from + end;
  }
  if (from < 0) return null;
  while (from < to && isSpace(text, from)) from += 1;
  while (to > from && isSpace(text, to - 1)) to -= 1;
  if (from === to) return null;
  while (isInWord(text, from)) from -= 1;
  while (isInWord(text, to)) to += 1;
  return { from, to, quote: text.slice(from, to) };
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

/** True when a place stands between two letters or digits. */
function isInWord(text: string, at: number): boolean {
  return /[\p{L}\p{M}\d]/u.test(text.charAt(at - 1)) && /[\p{L}\p{M}\d]/u.test(text.charAt(at));
}
