import { Parser } from 'htmlparser2';

/** An element of a page; text between is kept as strings. */
export interface HtmlElement {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: (HtmlElement | string)[];
  /** Place in the order of the page. */
  order: number;
}

/** Deeper elements are read as if they stood at this depth: their text is kept, and nothing overflows. */
const deepest = 150;
const deepestTag = 400;
// nothing in them is shown
const invisible = new Set([
  ...['script', 'style', 'noscript', 'template', 'title', 'xml', 'svg', 'math', 'iframe', 'object', 'audio'],
  ...['video', 'canvas', 'datalist'],
]);
const pieceSize = 1 << 16;

/** A parser whose work for a tag does not grow with the depth: tags that are too deep open nothing. */
class BoundedParser extends Parser {
  depth = 0;
  private isTooDeep = false;

  override onopentagname(start: number, end: number): void {
    this.isTooDeep = this.depth >= deepestTag;
    super.onopentagname(start, end);
  }

  override onclosetag(start: number, end: number): void {
    this.isTooDeep = false;
    super.onclosetag(start, end);
  }

  protected override isVoidElement(name: string): boolean {
    return this.isTooDeep || super.isVoidElement(name);
  }
}

/** Parses a page, however broken, into a tree without scripts, styles and other things that are never shown. */
export function parseHtml(html: string): HtmlElement {
  const root: HtmlElement = { tag: 'html', attributes: {}, children: [], order: 0 };
  const open = [root];
  let order = 0;
  let beyond = 0;
  let hidden = 0;
  const parser = new BoundedParser({
    onopentag(tag, attributes) {
      parser.depth++;
      if (hidden > 0 || invisible.has(tag)) {
        hidden++;
        return;
      }
      order++;
      const element: HtmlElement = { tag, attributes, children: [], order };
      (open.at(-1) as HtmlElement).children.push(element);
      if (open.length < deepest) open.push(element);
      else beyond++;
    },
    ontext(text) {
      if (hidden > 0) return;
      const { children } = open.at(-1) as HtmlElement;
      if (typeof children.at(-1) === 'string') children[children.length - 1] += text;
      else children.push(text);
    },
    onclosetag() {
      parser.depth--;
      if (hidden > 0) hidden--;
      else if (beyond > 0) beyond--;
      else if (open.length > 1) open.pop();
    },
  });
  for (let at = 0; at < html.length; at += pieceSize) parser.write(html.slice(at, at + pieceSize));
  parser.end();
  return root;
}

/** Visits every element, a parent before its children. */
export function* elementsOf(element: HtmlElement): Generator<HtmlElement> {
  const waiting = [element];
  while (waiting.length > 0) {
    const next = waiting.pop() as HtmlElement;
    yield next;
    for (let index = next.children.length - 1; index >= 0; index--) {
      const child = next.children[index];
      if (typeof child === 'object') waiting.push(child);
    }
  }
}

/** All text of an element. */
export function textOf(element: HtmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
