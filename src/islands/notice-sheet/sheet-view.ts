import { noticeSheet as words } from '../../strings/notice-sheet.ts';
import { element } from '../element.ts';
import { drawQr } from '../study/qr-picture.ts';

/** What a sheet says, from top to bottom. */
export interface SheetContent {
  /** Lines above the words; none for a clause. */
  head: string[];
  words: Node[];
  /** Full sentences under the words: source, and what a reader must know of it. */
  notes: string[];
  /** Full address of the place that the words come from. */
  address: string;
}

/** The sheet as it is printed: one page of A4, its type as large as `data-words` can hold. */
export function sheetNode(content: SheetContent, place: string, printedOn: string): HTMLElement {
  const head = [place, ...content.head].filter(Boolean).map((line) => element('p', {}, line));
  const foot = [...content.notes, `${words.scan} ${content.address}`, words.printed(printedOn)].map((line) =>
    element('p', {}, line),
  );
  const body = element('div', { className: 'sheet-words' }, ...content.words);
  const sheet = element(
    'section',
    { className: 'sheet' },
    ...(head.length > 0 ? [element('div', { className: 'sheet-head' }, ...head)] : []),
    body,
    element(
      'div',
      { className: 'sheet-foot' },
      drawQr(content.address, words.codeLabel(content.address), 'M'),
      element('div', {}, ...foot),
    ),
  );
  sheet.setAttribute('aria-label', words.sheet);
  return element('div', { className: 'sheet-frame' }, sheet);
}
