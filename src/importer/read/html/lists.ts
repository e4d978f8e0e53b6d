import { writeRoman } from '../../../core/text/roman.ts';
import type { HtmlElement } from './tree.ts';

/** A list that is being read: the printed number of its next item. */
export interface OpenList {
  kind: '1' | 'a' | 'A' | 'i' | 'I' | 'bullet' | 'none';
  next: number;
  step: 1 | -1;
}

const styles: Readonly<Record<string, OpenList['kind']>> = {
  ...{
    decimal: '1',
    'decimal-leading-zero': '1',
    'lower-alpha': 'a',
    'lower-latin': 'a',
    'upper-alpha': 'A',
  },
  ...{ 'upper-latin': 'A', 'lower-roman': 'i', 'upper-roman': 'I', none: 'none' },
  ...{ disc: 'bullet', circle: 'bullet', square: 'bullet' },
};
const types = new Set(['1', 'a', 'A', 'i', 'I']);
const printedMark =
  /^\s*(?:[-–—•·●▪+*]|(?:\d{1,3}|[ivxIVX]{1,5}|[a-zđA-ZĐ])[.)/-])(?:\s|\u00A0|$|(?=\p{L}))/u;

/** Starts reading a list as its element says: type, start, reversed. */
export function openList(element: HtmlElement, style: ReadonlyMap<string, string>): OpenList {
  const { attributes, tag } = element;
  const type = attributes.type ?? '';
  const named =
    styles[(style.get('list-style-type') ?? style.get('list-style') ?? '').split(/\s/)[0] as string];
  const byTag = tag === 'ol' ? '1' : 'bullet';
  const kind = named ?? (types.has(type) ? (type as OpenList['kind']) : byTag);
  const isReversed = attributes.reversed !== undefined;
  const items = element.children.filter((child) => typeof child === 'object' && child.tag === 'li').length;
  const start = integer(attributes.start) ?? (isReversed ? items : 1);
  return { kind, next: start, step: isReversed ? -1 : 1 };
}

/** The mark that a browser prints before an item, with a space; the list goes on to the next number. */
export function markOf(list: OpenList, item: HtmlElement): string {
  const number = integer(item.attributes.value) ?? list.next;
  list.next = number + list.step;
  if (list.kind === 'none') return '';
  if (list.kind === 'bullet') return '- ';
  const label = { '1': String, a: letters, A: upper(letters), i: writeRoman, I: upper(writeRoman) }[
    list.kind
  ](number);
  return `${label}. `;
}

/** True when the words of an item start with a number or a dash of their own. */
export function startsWithMark(text: string): boolean {
  return printedMark.test(text.slice(0, 20));
}

function integer(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d{1,6}$/.test(value.trim()) ? Number(value) : undefined;
}

const upper = (write: (number: number) => string) => (number: number) => write(number).toUpperCase();

function letters(number: number): string {
  if (number < 1) return String(number);
  const last = String.fromCharCode(97 + ((number - 1) % 26));
  return number > 26 ? letters(Math.floor((number - 1) / 26)) + last : last;
}
