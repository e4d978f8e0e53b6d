import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repairLetters } from '../../../src/importer/read/legacy-lines.ts';
import { splitLines } from '../../../src/importer/read/text.ts';
import { toTcvn3, toVni } from '../../fixtures/documents/make/encodings.ts';
import { inWindows1258 } from '../../support/vietnamese-letters.ts';

const repair = (...lines: string[]) => repairLetters(splitLines(lines.join('\n')));
const textOf = (...lines: string[]) => repair(...lines).lines.map(({ text }) => text);
const mojibake = (text: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
const plans = [
  ...['000_473c4dac4822556c', '001_72ac3670a43d4d00', '002_cd16d304cd9a353b', '003_c248ca1d184c27a6'],
  '004_f6aa80a5ebc1dcbb',
].map((plan) => readFileSync(new URL(`../../fixtures/plans/${plan}.txt`, import.meta.url), 'utf8'));

describe('letters pasted from an old file', () => {
  test('a TCVN3 paragraph among Unicode ones is converted and recorded, the others stay', () => {
    const { lines, repairs } = repair(
      'Căn cứ Điều lệ Đảng,',
      'Céng hßa x· héi chñ nghÜa ViÖt Nam',
      'Sè: 12-KH/§U',
      'là xã có công',
    );
    expect(lines.map(({ text }) => text)).toEqual([
      'Căn cứ Điều lệ Đảng,',
      'Cộng hòa xã hội chủ nghĩa Việt Nam',
      'Số: 12-KH/ĐU',
      'là xã có công',
    ]);
    expect(repairs[0]).toEqual({
      ...{ rule: 'encoding', line: 2 },
      before: 'Céng hßa x· héi chñ nghÜa ViÖt Nam',
      after: 'Cộng hòa xã hội chủ nghĩa Việt Nam',
    });
  });

  test('two columns of one line are judged apart', () => {
    expect(textOf('§¶ng bé huyÖn §«ng Hßa\tĐẢNG CỘNG SẢN VIỆT NAM')).toEqual([
      'Đảng bộ huyện Đông Hòa\tĐẢNG CỘNG SẢN VIỆT NAM',
    ]);
  });

  test('UTF-8 that was read as Windows-1252 is whole again, with its quotes and its lost no-break spaces', () => {
    expect(textOf(mojibake('Học tập “Nghị quyết” là nhiệm vụ').replace(/\u00A0/g, ' '))).toEqual([
      'Học tập “Nghị quyết” là nhiệm vụ',
    ]);
  });

  test.each([
    ['TCVN3', toTcvn3, 'tcvn3'],
    ['VNI', toVni, 'vni'],
    ['Windows-1258', inWindows1258, 'windows-1258'],
    ['mojibake', mojibake, null],
  ] as const)(
    'a whole plan in %s comes out in Unicode, and so does every third line of it',
    (_, encode, whole) => {
      for (const plan of plans) {
        // signs that no byte table has beside its letters
        const lines = splitLines(plan.normalize('NFC').replace(/[¹²½]/g, ''));
        const wanted = lines.map(({ text }) => text.toLowerCase());
        const all = repairLetters(lines.map((line) => ({ ...line, text: encode(line.text) })));
        expect(all.lines.map(({ text }) => text.toLowerCase())).toEqual(wanted);
        expect(all.whole).toBe(whole);
        const some = repairLetters(
          lines.map((line, index) => (index % 3 === 1 ? { ...line, text: encode(line.text) } : line)),
        );
        const wrong = some.lines.filter(({ text }, index) => text.toLowerCase() !== wanted[index]);
        // a line with one telling word may stay among Unicode ones
        expect(wrong.map(({ text }) => text).filter((text) => text.split(' ').length > 3)).toEqual([]);
        expect(some.whole).toBeNull();
      }
    },
  );

  test('a word of the clerk settles what no reading can tell', () => {
    const lines = splitLines('cã\nĐã có');
    expect(repairLetters(lines).lines.map(({ text }) => text)).toEqual(['cã', 'Đã có']);
    expect(repairLetters(lines, 'tcvn3').lines.map(({ text }) => text)).toEqual(['có', 'Đã có']);
  });
});

describe('good text stays as it is', () => {
  test.each(['NFC', 'NFD'] as const)('the five plans in %s', (form) => {
    for (const plan of plans) expect(repairLetters(splitLines(plan.normalize(form))).repairs).toEqual([]);
  });

  test.each([
    [
      "Le père Noël a été reçu à l'hôtel où il était né, là où naît la rivière.\nOù est le thé ?\nDéjà vu à côté",
    ],
    ['El Niño llegó a España con más señales de calor; mañana habrá más información.'],
    ['München über Österreich, Größe der Straße: größer als früher. Vögel fliegen südwärts.'],
    ['São Paulo não é a capital; informação às três da manhã.'],
    ['const café = "«naïve»"; // ± 2 °C, 3 × 4 ÷ 2, §5 ¶2 ©2020 ®'],
    ['là xã có công, hai bên cho vay, thôn xóm, HÀ XÁ, XÃ BA TRI'],
    ['The quick brown fox jumps over the lazy dog.'],
  ])('%s', (text) => {
    expect(repair(text).repairs).toEqual([]);
  });

  test('any mixture of its lines, and any text without legacy letters', () => {
    const lines = plans.join('\n').split('\n');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 8 }), (some) => {
        expect(repair(...some).repairs).toEqual([]);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(repair(text).repairs).toEqual([]);
      }),
    );
  });
});
