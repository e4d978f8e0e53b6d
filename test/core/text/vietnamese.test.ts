import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareVietnamese } from '../../../src/core/text/collation.ts';
import { foldVietnamese, slugify, toOldTone } from '../../../src/core/text/vietnamese.ts';

const letters = [...'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậềểễếệờởỡớợừửữứựỳỷỹýỵÀĐƯỢ 0-/.'];
const vietnamese = fc.string({ unit: fc.constantFrom(...letters), maxLength: 40 });

test.each([
  ['Nghị quyết Đảng ủy', 'nghi quyet dang uy'],
  ['ĐẠI HỘI', 'dai hoi'],
  ['Nghị quyết Đảng ủy'.normalize('NFD'), 'nghi quyet dang uy'],
  ['18-NQ/TW, 7:30', '18-nq/tw, 7:30'],
])('«%s» is found by whoever types no diacritics', (text, folded) => {
  expect(foldVietnamese(text)).toBe(folded);
});

test('folding leaves no mark and no đ, is done once, and does not see how letters are composed', () => {
  fc.assert(
    fc.property(vietnamese, (text) => {
      const folded = foldVietnamese(text);
      expect(folded).not.toMatch(/[\p{M}đĐ]/u);
      expect(foldVietnamese(folded)).toBe(folded);
      expect(foldVietnamese(text.normalize('NFD'))).toBe(folded);
    }),
  );
});

test.each([
  ['Đảng ủy Khối các cơ quan tỉnh', 'dang-uy-khoi-cac-co-quan-tinh'],
  ['  Hỏi – đáp: “Đất đai” ', 'hoi-dap-dat-dai'],
  ['…', ''],
])('the address of «%s» is «%s»', (text, slug) => {
  expect(slugify(text)).toBe(slug);
});

test('a slug is an address: letters, digits and single hyphens, and its own slug', () => {
  fc.assert(
    fc.property(fc.oneof(vietnamese, fc.string()), (text) => {
      const slug = slugify(text);
      expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      expect(slugify(slug)).toBe(slug);
    }),
  );
});

test.each([
  ['khoá', 'khóa'],
  ['uỷ ban', 'ủy ban'],
  ['UỶ', 'ỦY'],
  ['Uỷ viên', 'Ủy viên'],
  ['công nghiệp hoá', 'công nghiệp hóa'],
  ['thuý', 'thúy'],
  ['khoẻ', 'khỏe'],
  ['Hoà', 'Hòa'],
  ['khoá'.normalize('NFD'), 'khóa'],
])('«%s» in the new spelling is «%s» in the old one', (written, old) => {
  expect(toOldTone(written)).toBe(old);
});

test.each(['quý', 'quỹ', 'hoàn toàn', 'chuyển', 'khóa', 'ủy', 'thuở', 'huỷnh', 'toán'])(
  '«%s» is the same in both spellings',
  (written) => {
    expect(toOldTone(written)).toBe(written);
  },
);

test('words stand as in a Vietnamese dictionary', () => {
  const sorted = [
    'ba',
    'bà',
    'bả',
    'bã',
    'bá',
    'bạ',
    'ban',
    'băn',
    'bân',
    'da',
    'đa',
    'em',
    'êm',
    'ông',
    'ơn',
    'u',
    'ư',
  ];
  expect([...sorted].reverse().sort(compareVietnamese)).toEqual(sorted);
});

test('names are sorted syllable by syllable, numbers by value', () => {
  const sorted = [
    'Điều 2',
    'Điều 10',
    'Quyết định',
    'Tỉnh ủy An Giang',
    'Tỉnh ủy Đồng Nai',
    'Tỉnh ủy Thái Nguyên',
  ];
  expect([...sorted].reverse().sort(compareVietnamese)).toEqual(sorted);
  expect(['bà ba', 'ba hai'].sort(compareVietnamese)).toEqual(['ba hai', 'bà ba']);
});

test('the order is total: it does not depend on how the list came in', () => {
  fc.assert(
    fc.property(vietnamese, vietnamese, vietnamese, (a, b, c) => {
      expect(Math.sign(compareVietnamese(a, b))).toBe(-Math.sign(compareVietnamese(b, a)) + 0);
      expect(compareVietnamese(a, a)).toBe(0);
      if (compareVietnamese(a, b) <= 0 && compareVietnamese(b, c) <= 0) {
        expect(compareVietnamese(a, c)).toBeLessThanOrEqual(0);
      }
    }),
  );
});
