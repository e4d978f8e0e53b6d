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
  const main = byTag('main', page)[0];
  if (!main) throw new Error(`No <main> in ${path}`);
  for (const element of everyElement(main)) if (isUnused(element)) DomUtils.removeElement(element);
  const title = byTag('title', page)[0];
  return {
    path,
    key: path.slice(1, -1).replaceAll('/', '__'),
    title: title ? DomUtils.textContent(title).replace(` | ${site.name}`, '') : path,
    styles: byTag('link', page).flatMap(({ attribs }) =>
      attribs.rel === 'stylesheet' && attribs.href ? [attribs.href] : [],
    ),
    main,
    ids: new Set(everyElement(main).flatMap(({ attribs }) => attribs.id ?? [])),
  };
}

function byTag(name: string, page: ParsedPage): PageElement[] {
  return DomUtils.getElementsByTagName(name, page, true);
}

function everyElement(main: PageElement): PageElement[] {
  return DomUtils.getElementsByTagName('*', main.children, true);
}

function isUnused({ name, attribs }: PageElement): boolean {
  return (
    dropped.has(name) ||
    droppedClasses.test(attribs.class ?? '') ||
    'data-resume' in attribs ||
    'data-not-in-pack' in attribs
  );
}
