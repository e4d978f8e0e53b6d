import { findPhrase } from '../core/search/landing.ts';
import { markParameter } from '../core/search/mark-parameter.ts';

/** How far after the clause the phrase is looked for, in blocks of text. */
const reach = 60;

/**
 * Marks the phrase of the address (`?hl=…`) once: its first place in the clause of the anchor or after it, else in
 * the page. Takes the parameter out of the address, so that a copied link is the clause's own.
 */
export function markPhrase(): void {
  const address = new URL(location.href);
  const phrase = address.searchParams.get(markParameter) ?? '';
  address.searchParams.delete(markParameter);
  history.replaceState(history.state, '', address);

  const main = document.querySelector('main') ?? document.body;
  const blocks = [...main.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6, p, li, dt, dd, td, th')];
  const target = address.hash ? document.getElementById(address.hash.slice(1)) : null;
  const first = target
    ? blocks.findIndex((block) => target.contains(block) || block.contains(target) || follows(target, block))
    : 0;
  const near = blocks.slice(Math.max(first, 0), Math.max(first, 0) + reach);
  for (const block of [...near, ...blocks]) {
    const marked = markIn(block, phrase);
    if (!marked) continue;
    if (!target || block !== target) marked.scrollIntoView({ block: 'center' });
    return;
  }
}

function follows(target: Element, block: Element): boolean {
  return Boolean(target.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** Marks the phrase in one block, across links and emphasis; gives the first mark. */
function markIn(block: HTMLElement, phrase: string): HTMLElement | null {
  const place = findPhrase((block.textContent ?? '').normalize('NFC'), phrase);
  if (!place) return null;
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const pieces: { node: Text; from: number; to: number }[] = [];
  let passed = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const from = Math.max(place.start - passed, 0);
    const to = Math.min(place.end - passed, node.length);
    if (from < to) pieces.push({ node, from, to });
    passed += node.length;
  }
  const marks = pieces.map(({ node, from, to }) => wrap(node, from, to));
  return marks[0] ?? null;
}

function wrap(node: Text, from: number, to: number): HTMLElement {
  const mark = document.createElement('mark');
  mark.className = 'search-mark';
  const middle = node.splitText(from);
  middle.splitText(to - from);
  middle.replaceWith(mark);
  mark.append(middle);
  return mark;
}
