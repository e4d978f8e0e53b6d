import { DomUtils } from 'htmlparser2';
import { eachElement, type PageElement, type ReadPage } from './read-page.ts';

/** What a page must know of the pack around it. */
export interface PackSurroundings {
  /** The pages of the pack by path. */
  pages: ReadonlyMap<string, ReadPage>;
  /** Where the site lives, with a slash at both ends of the path: `/` or `/thu-vien/`. */
  base: string;
  /** Scheme and host of the site, without a slash at the end. */
  origin: string;
  /** A picture of the site as a `data:` address; null when there is none. */
  pictureAt(path: string): string | null;
}

/** Attributes that name other elements of the page, one or several. */
const idLists = [
  'for',
  'headers',
  'list',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
];
/** Data for scripts that a pack does not have. */
const unusedData = [
  'data-n',
  'data-citation',
  'data-document',
  'data-title',
  'data-notes',
  'data-tools-style',
];

/**
 * The HTML of a page's main part inside a pack: its ids made unique, links to other parts turned into links inside the
 * pack, all other links into full addresses, pictures put in, headings one level down. Changes the page that it reads.
 */
export function rewritePage(page: ReadPage, pack: PackSurroundings): string {
  eachElement(page.main, (element) => {
    const { attribs } = element;
    for (const name of unusedData) delete attribs[name];
    if (attribs.id) attribs.id = idIn(page, attribs.id);
    for (const name of idLists) {
      const value = attribs[name];
      if (value) attribs[name] = value.replace(/[^\s]+/g, (id) => idIn(page, id));
    }
    if (attribs.href) attribs.href = linkFrom(page, attribs.href, pack);
    if (attribs.src) putPicture(element, attribs.src, pack);
    // the landmarks of many pages would be too many for one
    if (element.name === 'aside') {
      element.name = 'div';
      attribs.role = 'group';
    }
    if (/^h[1-5]$/.test(element.name)) element.name = `h${Number(element.name[1]) + 1}`;
  });
  return DomUtils.getInnerHTML(page.main, { decodeEntities: false }).trim();
}

function idIn({ key }: ReadPage, id: string): string {
  return `${key}__${id}`;
}

/** Where a link of a page leads from inside the pack. */
function linkFrom(page: ReadPage, address: string, { pages, base, origin }: PackSurroundings): string {
  if (address.startsWith('#')) return `#${place(page, address.slice(1))}`;
  const own = address.startsWith(`${origin}/`) ? address.slice(origin.length) : address;
  if (!own.startsWith(base)) return address;
  const [path = '', anchor = ''] = own.slice(base.length - 1).split('#', 2);
  const target = pages.get(path);
  return target ? `#${place(target, anchor)}` : origin + own;
}

/** The place in the pack for an anchor of a page: the top of the page when the anchor is left out of the pack. */
function place(page: ReadPage, anchor: string): string {
  return page.ids.has(anchor) ? idIn(page, anchor) : page.key;
}

function putPicture({ attribs }: PageElement, address: string, { base, pictureAt }: PackSurroundings): void {
  if (!address.startsWith(base)) return;
  const data = pictureAt(address.slice(base.length - 1));
  if (data) attribs.src = data;
}
