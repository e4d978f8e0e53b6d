import { expect, test } from 'vitest';
import { erratumSentence, locateErrata, numberErrata } from '../../src/site/errata.ts';

const slip = { clause: 'muc-i', printed: '27-NQ/TU', correct: '27-NQ/TW', note: 'Ghi nhầm mã cơ quan.' };

test('two errata of the same words take their two places', () => {
  const spans = locateErrata('27-NQ/TU và 27-NQ/TU', numberErrata([slip, slip]));
  expect(spans.map(({ start, number }) => [start, number])).toEqual([
    [0, 1],
    [12, 2],
  ]);
});

test('an erratum says what is printed, what is right, and why', () => {
  expect(erratumSentence(slip)).toBe('Nguyên văn ghi 27-NQ/TU; đúng là 27-NQ/TW. Ghi nhầm mã cơ quan.');
});

test('several words stand in quotation marks, one word does not', () => {
  const glued = { ...slip, printed: 'vàphù', correct: 'và phù', note: 'Viết liền hai chữ.' };
  expect(erratumSentence(glued)).toBe('Nguyên văn ghi vàphù; đúng là «và phù». Viết liền hai chữ.');
});

test('what the header lacks is told without quoting the header', () => {
  const bare = { clause: 'dau-van-ban', printed: 'KẾ HOẠCH', note: 'Bản nguồn không có số.' };
  expect(erratumSentence(bare)).toBe('Bản nguồn không có số.');
});

test('where nobody knows what is right, only the remark is told, and the mark says so', () => {
  const unsure = { clause: 'muc-i', printed: 'ma kết', note: 'Nơi khác viết «ma-két».' };
  expect(erratumSentence(unsure)).toBe('Nguyên văn ghi «ma kết». Nơi khác viết «ma-két».');
  expect(locateErrata('trang trí ma kết', numberErrata([unsure]))[0]?.label).toBe('ghi chú');
});
