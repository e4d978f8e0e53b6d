/** The clauses of an official text that a sheet can show, in reading order. */
export function clausesOf(page: ParentNode): HTMLElement[] {
  const blocks = page.querySelectorAll<HTMLElement>('[data-official-text] .body [id]');
  return [...blocks].filter((block) => !block.closest('[data-editorial]'));
}

/** The first words of a clause, cut at a space, for a list to choose from. */
export function openingOf(block: Element, length = 60): string {
  const text = (bareCopy(block).textContent ?? '').replace(/\s+/g, ' ').trim();
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2))}…`;
}

/**
 * The words of a clause as the document has them: the clause itself, and for a heading all that stands under it.
 * Copies without links, footnote marks and what the site adds. Null when the page has no such clause.
 */
export function passageOf(page: ParentNode, anchor: string): Element[] | null {
  const block = clausesOf(page).find(({ id }) => id === anchor);
  if (!block) return null;
  const level = headingLevel(block);
  const blocks: Element[] = [block];
  for (let next = block.nextElementSibling; level && next; next = next.nextElementSibling) {
    const other = headingLevel(next);
    if (other && other <= level) break;
    blocks.push(next);
  }
  return blocks.filter((one) => !one.matches('[data-editorial]')).map(bareCopy);
}

/** The name of a document as its own heading prints it: who issued it, number and date, then kind and subject. */
export function titleOf(page: ParentNode): { head: string[]; title: string[] } | null {
  const article = page.querySelector('article.paper');
  const texts = (selector: string) =>
    [...(article?.querySelectorAll(selector) ?? [])]
      .map((one) => (bareCopy(one).textContent ?? '').trim())
      .filter((text) => text !== '' && text !== '*');
  const title = texts('.title .kind, .title .subject');
  return title.length > 0 ? { head: texts('.issuer, .number, .date'), title } : null;
}

function headingLevel(block: Element): number {
  return Number(/^H([1-6])$/.exec(block.tagName)?.[1] ?? 0);
}

function bareCopy(block: Element): Element {
  const copy = block.cloneNode(true) as Element;
  for (const other of copy.querySelectorAll('[data-editorial], sup')) other.remove();
  for (const one of [copy, ...copy.querySelectorAll('*')]) {
    for (const name of one.getAttributeNames()) if (!kept.has(name)) one.removeAttribute(name);
  }
  for (const link of copy.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  return copy;
}

/** Attributes that change what is read. */
const kept = new Set(['start', 'value', 'type', 'colspan', 'rowspan', 'scope', 'class']);
