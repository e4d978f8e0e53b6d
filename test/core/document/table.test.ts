import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from '../../../src/core/document/inline.ts';
import type { Inline } from '../../../src/core/document/outline.ts';
import { parsePicture, writePicture } from '../../../src/core/document/picture.ts';
import { parseTable, writeTable } from '../../../src/core/document/table.ts';

const words = fc
  .array(
    fc.constantFrom(
      '|',
      '¶',
      '\\',
      '\\|',
      '&#124;',
      '*',
      '---',
      ':',
      '[',
      '](x)',
      '<b>',
      'đảng',
      ' viên ',
      '1.',
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');
const passage = words.map((text) => {
  const inlines: Inline[] = [{ type: 'text', text }];
  return { text: plainText(inlines), inlines };
});
const row = fc.array(fc.array(passage, { maxLength: 2 }), { minLength: 3, maxLength: 3 });

test('any table written is read back cell for cell, with nothing to report', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), fc.boolean(), (rows, named) => {
      const header = named && (rows[0] ?? []).some((cell) => cell.length > 0);
      const read = parseTable(writeTable({ header, rows }).split('\n'), 0);
      expect(read?.table).toEqual({ header, rows });
      expect(read?.findings).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('the words of any picture are read back, and never leave it', () => {
  fc.assert(
    fc.property(words, (alt) => {
      const picture = { file: 'hinh-1.png', alt: alt.replace(/\s+/g, ' ') };
      expect(parsePicture(writePicture(picture))).toEqual(picture);
    }),
  );
});

test.each(['../hinh.png', '/hinh.png', 'https://a.vn/h.png', 'hinh.svg', 'a b.png', 'hinh.png "x"'])(
  'a picture is a plain file name, not %s',
  (file) => {
    expect(parsePicture(`![a](${file})`)).toBeNull();
  },
);
