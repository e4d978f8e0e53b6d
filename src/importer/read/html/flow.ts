import type { SourceImage } from '../../source.ts';
import type { LineWriter, Place } from './line-writer.ts';
import { markOf, type OpenList, openList } from './lists.ts';
import { blockStyleOf, declarationsOf, isHidden, type Look, lookOf } from './look.ts';
import type { MainText } from './main-text.ts';
import type { PageNotes } from './notes.ts';
import { TablePlaces } from './tables.ts';
import type { HtmlElement } from './tree.ts';

/** What a walk through a page needs to know. */
export interface Page {
  text: MainText;
  notes: PageNotes;
  /** The bytes of a picture by its address, null when they are not in the file. */
  pictureOf: (address: string) => Pick<SourceImage, 'mediaType' | 'bytes'> | null;
}

/** Pictures of the document: those in the file, and how many are elsewhere. */
export interface Pictures {
  found: SourceImage[];
  missing: number;
}

/** How the words under an element are read. */
interface Context {
  place: Place;
  look: Look;
  list?: OpenList;
  table?: TablePlaces;
  keepsSpaces?: boolean;
}

const inline = new Set([
  ...[
    'a',
    'abbr',
    'acronym',
    'b',
    'bdi',
    'bdo',
    'big',
    'cite',
    'code',
    'del',
    'dfn',
    'em',
    'font',
    'i',
    'img',
  ],
  ...[
    'ins',
    'kbd',
    'label',
    'mark',
    'nobr',
    'q',
    's',
    'samp',
    'small',
    'span',
    'strike',
    'strong',
    'sub',
    'sup',
  ],
  ...['time', 'tt', 'u', 'var', 'wbr', 'o:p', 'button', 'input', 'select', 'option', 'picture', 'st1:place'],
]);
const symbolFont = /symbol|wingdings|webdings|courier/i;
const smallestPicture = 200;
const layoutShare = 0.6;
const layoutLetters = 400;

/** Walks through a page and writes its lines; what is outside the main text is set apart, in order. */
export function layOutPage(root: HtmlElement, page: Page, writer: LineWriter): Pictures {
  const around = new Set<HtmlElement>();
  markPath(root, page.text.main, around);
  const walk = new Walk(page, writer, around);
  const start: Place = { style: {} };
  walk.children(root, {
    place: root === page.text.main ? start : { ...start, dropped: 'site-chrome' },
    look: {},
  });
  writer.end(start);
  return walk.pictures;
}

function markPath(element: HtmlElement, main: HtmlElement, around: Set<HtmlElement>): boolean {
  const isOnPath =
    element === main ||
    element.children.some((child) => typeof child === 'object' && markPath(child, main, around));
  if (isOnPath) around.add(element);
  return isOnPath;
}

class Walk {
  readonly pictures: Pictures = { found: [], missing: 0 };
  private readonly page: Page;
  private readonly writer: LineWriter;
  private readonly around: ReadonlySet<HtmlElement>;
  private tables = 0;

  constructor(page: Page, writer: LineWriter, around: ReadonlySet<HtmlElement>) {
    this.page = page;
    this.writer = writer;
    this.around = around;
  }

  children(element: HtmlElement, context: Context): void {
    for (const child of element.children) {
      if (typeof child === 'string') this.writer.write(child, context.look, context.keepsSpaces);
      else this.element(child, context);
    }
  }

  private element(element: HtmlElement, around: Context): void {
    const label = this.page.notes.marks.get(element);
    if (element.tag === 'br') this.writer.end(around.place, !around.place.cell);
    else if (element.tag === 'img') this.picture(element, around);
    else if (label && !around.place.dropped) this.writer.writeNoteMark(label);
    else if (!this.page.notes.backLinks.has(element)) this.content(element, around);
  }

  private content(element: HtmlElement, around: Context): void {
    const style = declarationsOf(element);
    const place = { ...around.place };
    if (element === this.page.text.main) place.dropped = undefined;
    if (!this.around.has(element) && !place.dropped) {
      if (isHidden(element, style)) place.dropped = 'hidden-text';
      else if (element.tag === 'del') place.dropped = 'deleted-text';
      else if (this.page.text.isChrome(element)) place.dropped = 'site-chrome';
    }
    const note = this.page.notes.texts.get(element);
    if (note && !place.dropped) place.note = note;
    const context: Context = { ...around, place, look: lookOf(element, around.look, style) };
    const isApart = place.dropped !== around.place.dropped || note !== undefined;
    const isInline = inline.has(element.tag) && !isApart && style.get('display') !== 'block';
    if (style.get('mso-list')?.toLowerCase() === 'ignore') this.wordMark(element, context);
    else if (isInline) this.children(element, context);
    else this.block(element, context, around, style);
  }

  private block(
    element: HtmlElement,
    context: Context,
    around: Context,
    style: ReadonlyMap<string, string>,
  ): void {
    const { tag } = element;
    const { place } = context;
    this.writer.end(around.place);
    const before = this.writer.lastNumber;
    place.style = blockStyleOf(element, place.style, style);
    if (tag === 'pre') context.keepsSpaces = true;
    if (tag === 'table') {
      const table = this.isLayout(element) ? undefined : new TablePlaces(++this.tables);
      context.table = table;
      if (table) place.style = { ...(place.style.align ? { align: place.style.align } : {}) };
    } else if (tag === 'tr') context.table?.startRow();
    else if ((tag === 'td' || tag === 'th') && context.table) place.cell = context.table.place(element);
    else if (tag === 'ol' || tag === 'ul' || tag === 'menu' || tag === 'dir')
      context.list = openList(element, style);
    else if (tag === 'li' && context.list) this.writer.setMark(markOf(context.list, element));
    if (tag === 'pre') this.preformatted(element, context);
    else this.children(element, context);
    const isEmptyCell = (tag === 'td' || tag === 'th') && place.cell !== undefined;
    const isEmptyParagraph = tag === 'p' && !place.cell;
    this.writer.end(place, this.writer.lastNumber === before && (isEmptyCell || isEmptyParagraph));
    if (tag === 'li') this.writer.setMark('');
  }

  private preformatted(element: HtmlElement, context: Context): void {
    for (const child of element.children) {
      if (typeof child === 'object') this.element(child, context);
      else
        for (const [index, line] of child.split(/\r\n|\r|\n/).entries()) {
          if (index > 0) this.writer.end(context.place);
          this.writer.write(line, context.look, true);
        }
    }
  }

  /** The number or bullet that Word printed: bullets of a symbol font become a dash. */
  private wordMark(element: HtmlElement, context: Context): void {
    const symbol = markIn(element, context.look);
    if (symbol) this.writer.write('- ', context.look);
    else this.children(element, context);
  }

  private isLayout(table: HtmlElement): boolean {
    const { main, size } = this.page.text;
    const cells = cellsOf(table);
    if (cells.length < 2) return true;
    return cells.some((cell) => size(cell) > layoutLetters && size(cell) > size(main) * layoutShare);
  }

  private picture({ attributes }: HtmlElement, { place }: Context): void {
    if (place.dropped || !attributes.src) return;
    const picture = this.page.pictureOf(attributes.src);
    const afterLine = this.writer.lastNumber;
    if (!picture) this.pictures.missing++;
    else if (picture.bytes.length > smallestPicture)
      this.pictures.found.push({ ...picture, afterLine, ...(attributes.alt ? { alt: attributes.alt } : {}) });
  }
}

function markIn(element: HtmlElement, look: Look): boolean {
  const font = lookOf(element, look, declarationsOf(element)).font ?? '';
  return element.children.some((child) =>
    typeof child === 'string'
      ? symbolFont.test(font) && /^[^\p{N}]$/u.test(child.trim())
      : markIn(child, { ...look, font }),
  );
}

/** Cells of a table, without those of tables inside. */
function cellsOf(element: HtmlElement): HtmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string' || child.tag === 'table') return [];
    return child.tag === 'td' || child.tag === 'th' ? [child] : cellsOf(child);
  });
}
