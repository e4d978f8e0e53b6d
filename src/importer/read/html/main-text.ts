import { elementsOf, type HtmlElement } from './tree.ts';

/** Which part of a page is the document, and what in it is not. */
export interface MainText {
  main: HtmlElement;
  /** The element and all in it belong to the site, not to the document. */
  isChrome: (element: HtmlElement) => boolean;
  /** Letters in an element. */
  size: (element: HtmlElement) => number;
}

interface Measure {
  letters: number;
  linked: number;
  links: number;
  /** Signs of an official document in the element: its motto with number or date, its recipients, its signature. */
  signs: number;
}

const chromeTags = new Set(['nav', 'aside', 'footer', 'dialog', 'button', 'select', 'textarea', 'label']);
const chromeRoles =
  /^(?:navigation|banner|contentinfo|complementary|search|dialog|alertdialog|menu|menubar|toolbar|tablist)$/i;
const chromeNames =
  /(?:^|[-_\s])(?:nav|navbar|navigation|menu|topbar|breadcrumbs?|sidebar|related|share|sharing|social|comments?|cookies?|consent|banner|advert|ads|popup|modal|pagination|pager|toolbar|tools|login|skip-link|hotline|newsletter|site-header|site-footer|page-header|page-footer|lien-quan|tin-khac|binh-luan|chia-se|quang-cao|danh-muc|chan-trang|dau-trang|duong-dan|print|font-?size|rating|views?|luot-xem|tags|tag-list)(?:$|[-_\s])/i;
const mainNames =
  /(?:^|[-_\s])(?:content|main|post|entry|article|detail|details|fulltext|noi-?dung|chi-?tiet|van-?ban|bai-?viet)(?:$|[-_\s])/i;
const motto = /ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG HÒA XÃ HỘI CHỦ NGHĨA/i;
const symbolOrDate = /\bSố\s*:?\s*\d|ngày\s+\S{1,4}\s+tháng\s+\S{1,4}\s+năm/iu;
const closing = /Nơi nhận\s*:|(?:^|\s)(?:T\/M|K\/T|T\/L|TM\.|KT\.|TL\.)\s/u;
const mostOfPage = 0.5;
const nearlyAll = 0.9;
const linkedShare = 0.8;
const shortText = 3000;
const longMark = ' '.repeat(shortText);

/**
 * Finds the document in a page: the smallest element that says it is the main text and holds all signs of an official
 * document and most letters, or else the whole page. Menus, side columns, share buttons, related news and the like are
 * no part of it, nor are lists of links around a document that has its signs. An element with such signs, or with most
 * of the text, is never set apart.
 */
export function findMainText(root: HtmlElement): MainText {
  const measures = new Map<HtmlElement, Measure>();
  measure(root, false, measures);
  const of = (element: HtmlElement) => measures.get(element) as Measure;
  const total = of(root);
  const isPlainChrome = (element: HtmlElement, inMain: boolean) =>
    looksLikeChrome(element, inMain) &&
    of(element).signs === 0 &&
    of(element).letters < total.letters * mostOfPage;
  const chromeLetters = lettersOfChrome(root, of, isPlainChrome);
  const shown = total.letters - chromeLetters;
  const needed = shown * (total.signs > 0 ? mostOfPage : nearlyAll);
  let main = root;
  for (const element of elementsOf(root)) {
    if (!looksLikeMain(element) || of(element).signs < total.signs || of(element).letters < needed) continue;
    if (of(element).letters <= of(main).letters) main = element;
  }
  const signed = total.signs > 0 ? signedOrders(main, of) : null;
  const isLinkList = (element: HtmlElement) =>
    signed !== null &&
    (element.order < signed.first || element.order > signed.last) &&
    of(element).links > 1 &&
    of(element).linked > of(element).letters * linkedShare;
  return {
    main,
    isChrome: (element) =>
      isPlainChrome(element, main !== root) || (of(element).signs === 0 && isLinkList(element)),
    size: (element) => of(element).letters,
  };
}

function looksLikeChrome({ tag, attributes }: HtmlElement, inMain: boolean): boolean {
  if (chromeTags.has(tag) || (tag === 'header' && !inMain)) return true;
  return chromeRoles.test(attributes.role ?? '') || chromeNames.test(namesOf(attributes));
}

function looksLikeMain({ tag, attributes }: HtmlElement): boolean {
  if (tag === 'main' || tag === 'article' || /^(?:main|article)$/i.test(attributes.role ?? '')) return true;
  return (tag === 'div' || tag === 'section' || tag === 'td') && mainNames.test(namesOf(attributes));
}

function namesOf(attributes: HtmlElement['attributes']): string {
  return `${(attributes.class ?? '').slice(0, 500)} ${(attributes.id ?? '').slice(0, 100)}`;
}

function measure(element: HtmlElement, isLinked: boolean, measures: Map<HtmlElement, Measure>): string {
  const own: Measure = { letters: 0, linked: 0, links: element.tag === 'a' ? 1 : 0, signs: 0 };
  const linked = isLinked || element.tag === 'a';
  const texts: string[] = [];
  for (const child of element.children) {
    if (typeof child === 'string') {
      const letters = child.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
      own.letters += letters;
      if (linked) own.linked += letters;
      texts.push(child);
      continue;
    }
    texts.push(measure(child, linked, measures));
    const inner = measures.get(child) as Measure;
    own.letters += inner.letters;
    own.linked += inner.linked;
    own.links += inner.links;
  }
  const text = texts
    .join(' ')
    .normalize('NFC')
    .replace(/[^\S ]+/g, ' ');
  const isShort = text.length < shortText;
  if (isShort) own.signs = Number(motto.test(text) && symbolOrDate.test(text)) + Number(closing.test(text));
  else
    for (const child of element.children)
      own.signs += typeof child === 'object' ? (measures.get(child)?.signs ?? 0) : 0;
  measures.set(element, own);
  // a long text is no head: its parts are looked at, not all of it again at each level
  return isShort ? text : longMark;
}

/** Letters in chrome, none counted twice. */
function lettersOfChrome(
  element: HtmlElement,
  of: (element: HtmlElement) => Measure,
  isChrome: (element: HtmlElement, inMain: boolean) => boolean,
): number {
  if (isChrome(element, false)) return of(element).letters;
  return element.children.reduce(
    (sum, child) => sum + (typeof child === 'object' ? lettersOfChrome(child, of, isChrome) : 0),
    0,
  );
}

/** Order of the first and the last smallest elements that hold a sign. */
function signedOrders(
  main: HtmlElement,
  of: (element: HtmlElement) => Measure,
): { first: number; last: number } {
  const orders: number[] = [];
  for (const element of elementsOf(main)) {
    const holdsInner = element.children.some((child) => typeof child === 'object' && of(child).signs > 0);
    if (of(element).signs > 0 && !holdsInner) orders.push(element.order);
  }
  return { first: orders[0] ?? 0, last: orders.at(-1) ?? Number.MAX_SAFE_INTEGER };
}
