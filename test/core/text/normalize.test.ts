import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignForReferences, normalizeText, textRules } from '../../../src/core/text/normalize.ts';

test.each([
  ['nfc', 'khóa'.normalize('NFD'), 'khóa'],
  ['spaces', 'ngày\u00A018\u202F7', 'ngày 18 7'],
  ['invisible', '\uFEFFnghiên\u00AD cứu\u200B', 'nghiên cứu'],
])('the rule «%s» repairs what it names', (name, before, after) => {
  expect(textRules.find((rule) => rule.name === name)?.apply(before)).toBe(after);
  expect(normalizeText(before)).toBe(after);
});

test('dashes, tabs and line ends of prose stay as they are', () => {
  const prose = 'hỏi – đáp\tmột\nhai — ba';
  expect(normalizeText(prose)).toBe(prose);
});

test('positions found in the aligned text hold in the text itself', () => {
  expect(alignForReferences('18\u00A0–\u2009NQ/TW')).toBe('18 - NQ/TW');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(alignForReferences(text)).toHaveLength(text.length);
    }),
  );
});
