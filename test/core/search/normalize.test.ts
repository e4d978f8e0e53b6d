import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  cleanQuery,
  foldInPlace,
  markD,
  maxQueryLength,
  toIndexText,
  unmarkD,
  wordsOf,
} from '../../../src/core/search/normalize.ts';
import { hasTypingKeys, undoTypingKeys } from '../../../src/core/search/typing-keys.ts';

const folder = new URL('../../fixtures/plans/', import.meta.url);
const plans = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));

describe('a query as people type it', () => {
  it.each([
    ['  Nghị   QUYẾT ', 'nghị quyết'],
    ['khoá XIII', 'khóa xiii'],
    ['Tỉnh uỷ', 'tỉnh ủy'],
    ['18–NQ/TW', '18-nq/tw'],
    ['18−NQ/TW', '18-nq/tw'],
    ['“đội ngũ trí thức”', '"đội ngũ trí thức"'],
    ['đảng viên'.normalize('NFD'), 'đảng viên'],
    ['a\u0000b\u200bc', 'a b c'],
    ['hoàn toàn chuyển quý', 'hoàn toàn chuyển quý'],
  ])('reads %j as %j', (typed, clean) => {
    expect(cleanQuery(typed)).toBe(clean);
  });

  it('keeps a query of ten thousand letters short', () => {
    expect(cleanQuery('ố'.repeat(10_000))).toHaveLength(maxQueryLength);
  });

  it.each(['đ', 'Đường dài', '18-NQ/TW', '한국어', '👍 tốt', 'ﬁle', 'İ'])(
    'folds %j without moving a letter',
    (text) => {
      expect(foldInPlace(text)).toHaveLength(text.length);
    },
  );

  it('takes a number with its slash as one word', () => {
    expect(wordsOf('kế hoạch 60-kh/đuk, ngày')).toEqual(['kế', 'hoạch', '60khđuk', 'ngày']);
  });
});

describe('text in the index', () => {
  it.each(plans)('comes back as it was, in each of the five plans', (text) => {
    expect(unmarkD(markD(text))).toBe(text);
    expect(text).not.toMatch(/[ḏḎ]/);
  });

  it.each(['kinh tế – xã hội', 'Hỏi - đáp', 'a | b', '- Một', 'a – – b', '18-NQ/TW', 'x < y > z'])(
    'has no sign that stands as a word: %j',
    (text) => {
      expect(toIndexText(text)).not.toMatch(/[^ ] [–|-] /);
      expect(unmarkD(toIndexText(text))).toBe(text);
    },
  );

  it('has one tone placement and no đ that the index cannot fold', () => {
    expect(toIndexText('Đảng uỷ khoá'.normalize('NFD'))).toBe('Ḏảng ủy khóa');
  });
});

describe('words typed while the typing program was off', () => {
  it.each([
    ['taapj', 'tap'],
    ['hooij', 'hoi'],
    ['mangj', 'mang'],
    ['xax', 'xa'],
    ['ddoojij', 'doi'],
    ['quyeets', 'quyet'],
    ['truwowng', 'truong'],
    ['ddaangr', 'dang'],
    ['viete', 'viet'],
    ['thuwcs', 'thuc'],
    ['d9o6i5', 'doi'],
    ['nghi5', 'nghi'],
    ['quyet61', 'quyet'],
  ])('reads %s as %s', (typed, plain) => {
    expect(undoTypingKeys(typed)).toBe(plain);
    expect(hasTypingKeys(typed)).toBe(true);
  });

  it.each(['đội', 'quán', 'nq18', 'triệt', 'nghiêng', 'hoạch', 'xuyên', '2022'])(
    'leaves %s alone',
    (word) => {
      expect(hasTypingKeys(word)).toBe(false);
    },
  );
});
