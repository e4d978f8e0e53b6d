import { DomUtils, parseDocument } from 'htmlparser2';
import { site } from '../../strings/site.ts';

type ParsedPage = ReturnType<typeof parseDocument>;
/** An element of a parsed page; attributes hold what the page wrote, entities and all. */
export type PageElement = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** A built page, ready to become a part of a pack. */
export interface ReadPage {
  /** Path of the page without the base path, and what stands for it inside a pack. */
  path: string;
  key: string;
  /** Its title without the site's name, as HTML. */
  title: string;
  /** Addresses of its style sheets as the page writes them. */
  styles: string[];
  main: PageElement;
  /** Every id inside `main`. */
  ids: ReadonlySet<string>;
}

/** What serves only the page itself, on the site and with its scripts. */
const dropped = new Set([
  'script',
  'nav',
  'button',
  'template',
  'form',
  'search-box',
  'input',
  'keep-campaign',
]);
const droppedClasses = /(?:^|\s)(?:thumb-bar|toast|resume|screen-only|clause|print-address)(?:\s|$)/;

/**
 * Reads the main part of a built page and leaves out its tools.
 * @throws an English Error when the page has no main part: it is none of ours
 */
export function readPage(html: string, path: string): ReadPage {
  const page = parseDocument(html, { decodeEntities: false });
  const head = firstOf('head', page.children);
  const main = firstOf('main', page.children);
  if (!main) throw new Error(`No <main> in ${path}`);
  const ids = new Set<string>();
  eachElement(main, (element) => {
    // What is removed is not entered: its ids are no places of the pack.
    if (isUnused(element)) DomUtils.removeElement(element);
    else if (element.attribs.id) ids.add(element.attribs.id);
  });
  const title = head && firstOf('title', head.children);
  const links = head ? head.children.filter(isElement) : [];
  return {
    path,
    key: path.slice(1, -1).replaceAll('/', '__'),
    title: title ? DomUtils.textContent(title).replace(` | ${site.name}`, '') : path,
    styles: links.flatMap(({ name, attribs }) =>
      name === 'link' && attribs.rel === 'stylesheet' && attribs.href ? [attribs.href] : [],
    ),
    main,
    ids,
  };
}

/** Acts on every element inside another, in the order of the page; one that the act removes is not entered. */
export function eachElement(parent: PageElement, act: (element: PageElement) => void): void {
  for (let node = parent.firstChild; node; ) {
    const { nextSibling } = node;
    if (isElement(node)) {
      act(node);
      if (node.parent === parent) eachElement(node, act);
    }
    node = nextSibling;
  }
}

function isElement(node: ParsedPage['children'][number]): node is PageElement {
  return 'attribs' in node;
}

function firstOf(name: string, nodes: ParsedPage['children']): PageElement | null {
  return DomUtils.findOne((element) => element.name === name, nodes, true);
}

function isUnused({ name, attribs }: PageElement): boolean {
  return (
    dropped.has(name) ||
    droppedClasses.test(attribs.class ?? '') ||
    'data-resume' in attribs ||
    'data-not-in-pack' in attribs
  );
}
