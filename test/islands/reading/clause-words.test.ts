import { beforeEach, expect, it } from 'vitest';
import { rangeIn, stretchIn, wordsIn } from '../../../src/islands/reading/clause-words.ts';
import { wrappingPainter } from '../../../src/islands/reading/paint.ts';
import { selectedPassages, wholeClause } from '../../../src/islands/reading/selection.ts';
import { documentPage } from '../../support/study-page.ts';

beforeEach(() => {
  document.body.innerHTML = documentPage;
});

const block = (id: string) => document.getElementById(id) as HTMLElement;
const article = () => document.querySelector('article') as HTMLElement;
const words = 'Học Nghị quyết 18-NQ/TW là việc chung của chi bộ. Mỗi đảng viên tự học.';

function select(from: [string, number], to: [string, number]): Selection {
  const nodeOf = (id: string) => wordsIn(block(id)).pieces[0]?.node as Text;
  const selection = getSelection() as Selection;
  const range = document.createRange();
  range.setStart(nodeOf(from[0]), from[1]);
  range.setEnd(nodeOf(to[0]), to[1]);
  selection.removeAllRanges();
  selection.addRange(range);
  return selection;
}

it('the words of a clause are the official ones: no § and no footnote number, nothing of the clauses under it', () => {
  expect(wordsIn(block('muc-i-d1')).text).toBe(words);
  expect(wordsIn(block('muc-i-y1')).text).toBe('Nắm vững nội dung.');
});

it('a passage across a link, a footnote mark and emphasis is found as it was selected', () => {
  const clause = wordsIn(block('muc-i-d1'));
  const from = words.indexOf('18-NQ');
  const to = words.indexOf(' của');
  const range = rangeIn(clause, from, to) as Range;
  expect(stretchIn(clause, range)).toEqual({ from, to, quote: '18-NQ/TW là việc chung' });
});

it('a stretch that is empty or beyond the words has no place', () => {
  const clause = wordsIn(block('muc-i-d1'));
  expect(rangeIn(clause, 3, 3)).toBeNull();
  expect(rangeIn(clause, 70, 700)).toBeNull();
});

it('a selection over several clauses becomes one passage for each, without spaces around it and with the whole of a cut word', () => {
  const passages = selectedPassages(article(), 'ke-hoach', select(['muc-i', 3], ['muc-i-y1', 6]));
  expect(passages.map(({ anchor, quote }) => [anchor, quote])).toEqual([
    ['muc-i', 'MỤC ĐÍCH'],
    ['muc-i-d1', words],
    ['muc-i-y1', 'Nắm vững'],
  ]);
  expect(passages[0]).toMatchObject({ from: 3, to: 11 });
});

it('no selection, or one outside the text, is no passage', () => {
  expect(selectedPassages(article(), 'ke-hoach', null)).toEqual([]);
  getSelection()?.selectAllChildren(document.querySelector('#muc-luc') as HTMLElement);
  expect(selectedPassages(article(), 'ke-hoach', getSelection())).toEqual([]);
});

it('a whole clause is all its words; without a clause at hand it is the first', () => {
  expect(wholeClause(article(), 'ke-hoach', 'muc-i-y1')).toMatchObject({ from: 0, to: 18 });
  expect(wholeClause(article(), 'ke-hoach', '')?.anchor).toBe('muc-i');
  expect(wholeClause(article(), 'ke-hoach', 'muc-ix')).toBeNull();
});

it('a browser without highlights gets marks that leave links and anchors alone, and go without a trace', () => {
  const before = article().innerHTML;
  const painter = wrappingPainter();
  const range = rangeIn(wordsIn(block('muc-i-d1')), 10, 40) as Range;
  const overlapping = rangeIn(wordsIn(block('muc-i-d1')), 30, 55) as Range;
  painter.paint('reader-mark', [range]);
  painter.paint('reader-note-mark', [overlapping]);
  const marked = [...document.querySelectorAll('.reader-mark')]
    .map(({ textContent }) => textContent)
    .join('');
  expect(marked).toBe(words.slice(10, 40));
  expect(wordsIn(block('muc-i-d1')).text).toBe(words);
  expect(document.querySelectorAll('mark sup, mark [data-editorial]')).toHaveLength(0);
  painter.paint('reader-mark', []);
  painter.paint('reader-note-mark', []);
  expect(article().innerHTML).toBe(before);
});
