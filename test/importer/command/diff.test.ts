import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffUnits } from '../../../src/importer/command/diff.ts';
import { diffText } from '../../../src/importer/command/diff-text.ts';
import { diffDocuments } from '../../../src/importer/command/document-diff.ts';
import { paintFor } from '../../../src/importer/command/terminal.ts';

const plain = paintFor({}, {});
const file = (head: string, ...blocks: string[]) => `---\n${head}\n---\n\n${blocks.join('\n\n')}\n`;

test('both texts can be read back from what is told of their differences, in order', () => {
  const units = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 24 });
  fc.assert(
    fc.property(units, units, (before, after) => {
      const edits = diffUnits(before, after);
      expect(edits.filter(({ type }) => type !== 'added').map(({ text }) => text)).toEqual(before);
      expect(edits.filter(({ type }) => type !== 'removed').map(({ text }) => text)).toEqual(after);
      expect(edits.filter(({ type }) => type !== 'removed').map(({ at }) => at)).toEqual(
        after.map((_, at) => at),
      );
    }),
  );
});

test('only what differs is told, also when a paragraph moves or is doubled', () => {
  const changed = (before: string, after: string) =>
    diffUnits([...before], [...after])
      .filter(({ type }) => type !== 'same')
      .map(({ type, text }) => `${type === 'removed' ? '-' : '+'}${text}`)
      .join('');
  expect(changed('abcdef', 'abXdef')).toBe('-c+X');
  expect(changed('aabb', 'aaabb')).toBe('+a');
  expect(changed('abc', 'bca')).toHaveLength(4);
});

test('ten thousand paragraphs without a landmark between them are compared', () => {
  const before = Array.from({ length: 10_000 }, (_, at) => `${at % 7}`);
  const after = Array.from({ length: 10_000 }, (_, at) => `${at % 11}`);
  expect(diffUnits(before, after).length).toBeGreaterThan(10_000);
});

test('a changed word is shown with its heading, the field with its line, unchanged parts are not', () => {
  const before = file("id: 'a'\nplace: 'Huế'", '## I. MỤC ĐÍCH', 'Học kỹ.', 'Một.', 'Hai.', 'Ba.');
  const after = file("id: 'a'\nplace: 'Vinh'", '## I. MỤC ĐÍCH', 'Học sâu.', 'Một.', 'Hai.', 'Ba.');
  expect(diffText(diffDocuments(before, after), plain).split('\n')).toEqual([
    '@@ Phần đầu tệp, đoạn 3 @@',
    "  id: 'a'",
    "− place: 'Huế'",
    "+ place: 'Vinh'",
    '@@ Bản văn, dưới «I. MỤC ĐÍCH», đoạn 2 @@',
    '  ## I. MỤC ĐÍCH',
    '− Học kỹ.',
    '+ Học sâu.',
    '  Một.',
  ]);
  expect(diffDocuments(before, before)).toEqual([]);
});

test('of a long paragraph the words around the change are shown, and coloured on a terminal alone', () => {
  const long = Array.from({ length: 200 }, (_, at) => `chữ${at}`);
  const other = long.with(100, 'khác');
  const hunks = diffDocuments(file('a: 1', long.join(' ')), file('a: 1', other.join(' ')));
  const shown = diffText(hunks, plain);
  expect(shown).toContain('chữ99 chữ100 chữ101');
  expect(shown).toContain('chữ99 khác chữ101');
  expect(shown.length).toBeLessThan(700);
  const coloured = diffText(hunks, paintFor({ isTTY: true }, {}));
  expect(coloured).toContain('\u001b[7mkhác\u001b[27m');
  expect(diffText(hunks, paintFor({ isTTY: true }, { NO_COLOR: '1' }))).toBe(shown);
});

test('a text cannot write to the terminal on its own', () => {
  const shown = diffText(diffDocuments(file('a: 1', 'một'), file('a: 1', 'một \u001b[2J\u202e hai')), plain);
  expect(shown).toContain('+ một �[2J� hai');
});
