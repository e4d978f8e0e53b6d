import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeInlines } from '../../../src/core/document/escape.ts';
import { parseBody } from '../../../src/core/document/outline.ts';

const awkward = fc.constantFrom(
  ...[
    '*',
    '**',
    '_',
    '`',
    '<',
    '>',
    '{',
    '}',
    '[',
    ']',
    '[^1]',
    '\\',
    '&amp;',
    '&#105;',
    '~~',
    '⟦',
    '- ',
    '# ',
    '1. ',
  ],
  ...[
    'import ',
    'export ',
    '---',
    '===',
    '| a |',
    ': ',
    '](javascript:x)',
    '<!--',
    'Nghị quyết',
    ' số ',
    '18-NQ/TW',
    'đảng',
  ],
);

test('any text written as a paragraph is read back word for word, with nothing to report', () => {
  fc.assert(
    fc.property(fc.array(awkward, { minLength: 1, maxLength: 12 }), (parts) => {
      const text = parts.join('').trim();
      if (!text) return;
      const { body, issues } = parseBody(writeInlines([{ type: 'text', text }]), 1);
      expect(issues).toEqual([]);
      expect(body.blocks.map((block) => block.text)).toEqual([text]);
      expect(body.blocks[0]?.kind).toBe('paragraph');
    }),
    { numRuns: 500 },
  );
});

test('emphasis is written tight around its words', () => {
  const line = writeInlines([
    { type: 'text', text: 'hoàn thành' },
    { type: 'strong', text: ' trước ngày 20/12/2023 ' },
    { type: 'emphasis', text: '(qua Ban)' },
  ]);
  expect(line).toBe('hoàn thành **trước ngày 20/12/2023** *(qua Ban)*');
});
