import { beforeEach, expect, it } from 'vitest';
import { markId, type Passage, withMarks, withNote } from '../../../src/core/study/marks.ts';
import { emptyRecord } from '../../../src/core/study/record.ts';
import { drawMarks, placeMarks } from '../../../src/islands/reading/drawn-marks.ts';
import { wrappingPainter } from '../../../src/islands/reading/paint.ts';
import { documentPage } from '../../support/study-page.ts';

beforeEach(() => {
  document.body.innerHTML = documentPage;
});

const article = () => document.querySelector('article') as HTMLElement;
const passage = (anchor: string, from: number, quote: string): Passage => ({
  document: 'ke-hoach',
  anchor,
  from,
  to: from + quote.length,
  quote,
});
const inClause = passage('muc-i-d1', 15, '18-NQ/TW là việc chung');
const inItem = passage('muc-i-y1', 0, 'Nắm vững');
const gone = passage('muc-i-d1', 0, 'Câu không còn');

/** Draws marks on these passages, the first `noted` of them with a note. */
function draw(passages: readonly Passage[], noted = 0) {
  const marked = withMarks(emptyRecord, passages, 1);
  const record = passages
    .slice(0, noted)
    .reduce((all, one, index) => withNote(all, markId(one), `Ghi ${index + 1}`, 2), marked);
  const placed = placeMarks(article(), 'ke-hoach', record);
  drawMarks(article(), placed, wrappingPainter());
  return placed;
}

it('marks come in the order of the text, those whose words are gone at the end with their words kept', () => {
  const placed = draw([gone, inItem, inClause]);
  expect(
    placed.map(({ mark, range }) => [mark.quote, range?.toString().includes('18-NQ/TW') ?? null]),
  ).toEqual([
    [inClause.quote, true],
    [inItem.quote, false],
    [gone.quote, null],
  ]);
});

it('a mark across a link and a footnote mark leaves both as they were', () => {
  draw([inClause]);
  const marked = [...document.querySelectorAll('.reader-mark')].map(({ textContent }) => textContent);
  expect(marked.join('')).toBe(inClause.quote);
  expect(document.querySelector('a.cited')?.textContent).toBe('Nghị quyết 18-NQ/TW');
  expect(document.querySelector('sup')?.innerHTML).toContain('id="cho-dan-1"');
});

it('a note stands beside its clause, before the items under it, and only once', () => {
  draw([inItem, inClause], 2);
  draw([inItem, inClause], 2);
  const [first, second, ...more] = [...document.querySelectorAll('.reader-note')];
  expect(more).toEqual([]);
  expect(first?.previousElementSibling?.id).toBe('muc-i-d1');
  expect(second?.textContent).toBe('Ghi chú của tôi: Ghi 1');
  expect(second?.nextElementSibling?.tagName).toBe('UL');
  expect(first?.getAttribute('aria-label')).toBe('Ghi chú cho đoạn 1, mục I');
});
