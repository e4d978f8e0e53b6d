import { elementsOf, type HtmlElement, textOf } from './tree.ts';

/** Footnotes of a page: links that are marks, links back to them, and the blocks that hold the texts. */
export interface PageNotes {
  marks: ReadonlyMap<HtmlElement, string>;
  backLinks: ReadonlySet<HtmlElement>;
  texts: ReadonlyMap<HtmlElement, string>;
}

const label = /^\s*[[(]?\s*(\d{1,3}|\*{1,3})\s*[\])]?\s*$/;
const blocks = new Set(['p', 'li', 'div', 'dd', 'td', 'section', 'aside']);
const wordNote = /^_?(?:ftn|edn)\d{1,4}$/;

/**
 * Pairs the links of footnotes: a link with a number that leads to a later place of the page is a mark, the block at
 * that place is its text, and a link with a number that leads to an earlier place is the way back.
 */
export function findNotes(root: HtmlElement): PageNotes {
  const targets = new Map<string, HtmlElement>();
  const parents = new Map<HtmlElement, HtmlElement>();
  const links: HtmlElement[] = [];
  for (const element of elementsOf(root)) {
    for (const child of element.children) if (typeof child === 'object') parents.set(child, element);
    const { id, name, href } = element.attributes;
    for (const key of [id, element.tag === 'a' ? name : undefined])
      if (key && !targets.has(key)) targets.set(key, element);
    if (element.tag === 'a' && href?.startsWith('#')) links.push(element);
  }
  const marks = new Map<HtmlElement, string>();
  const backLinks = new Set<HtmlElement>();
  const texts = new Map<HtmlElement, string>();
  for (const link of links) {
    const target = targets.get((link.attributes.href as string).slice(1));
    const text = textOf(link);
    const printed = label.exec(text)?.[1];
    if (!target || (!printed && text.trim() !== '↩' && text.trim() !== '^')) continue;
    if (target.order < link.order) {
      backLinks.add(link);
      continue;
    }
    const block = blockOf(target, parents);
    if (!printed || !block || texts.has(block) || holds(block, link, parents)) continue;
    const number = /^\d/.test(printed) ? printed : String(texts.size + 1);
    marks.set(link, number);
    texts.set(block, number);
  }
  return { marks, backLinks, texts };
}

/** The block around a target; Word puts the paragraphs of one note into a block of its own. */
function blockOf(target: HtmlElement, parents: ReadonlyMap<HtmlElement, HtmlElement>): HtmlElement | null {
  let at: HtmlElement | undefined = target;
  while (at && !blocks.has(at.tag)) at = parents.get(at);
  const around = at && parents.get(at);
  return (around && wordNote.test(around.attributes.id ?? '') ? around : at) ?? null;
}

function holds(
  block: HtmlElement,
  link: HtmlElement,
  parents: ReadonlyMap<HtmlElement, HtmlElement>,
): boolean {
  for (let at: HtmlElement | undefined = link; at; at = parents.get(at)) if (at === block) return true;
  return false;
}
