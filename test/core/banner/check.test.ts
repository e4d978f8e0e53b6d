import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bannerAlphabet } from '../../../src/core/banner/alphabet.ts';
import { bannerLimits, checkBanner } from '../../../src/core/banner/check.ts';
import { bannerColours } from '../../../src/core/banner/colours.ts';
import { layoutBanner } from '../../../src/core/banner/layout.ts';
import { channelsOf } from '../../../src/core/outline/colour.ts';
import { boundsOf } from '../../../src/core/outline/path.ts';

const size = { width: 6000, height: 2400 };
const text = (lines: string[], time = '') => ({ lines, place: '', time });
const problems = (lines: string[], sides = size) => {
  const checked = checkBanner(text(lines), sides);
  return checked.layout ? [] : checked.problems;
};

describe('layout', () => {
  it('keeps every line whole, in order, apart from its neighbours and inside the banner', () => {
    const word = fc.string({
      unit: fc.constantFrom(...bannerAlphabet.filter((letter) => letter !== ' ')),
      minLength: 1,
      maxLength: 30,
    });
    const side = fc.integer({ min: bannerLimits.side[0], max: bannerLimits.side[1] });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 8 }),
        fc.record({ width: side, height: side }),
        (lines, sides) => {
          const layout = layoutBanner(lines, sides);
          expect(layout.lines.map((line) => line.text)).toEqual(lines);
          let above = 0;
          for (const { path } of layout.lines) {
            const box = boundsOf(path);
            if (!box) throw new Error('a line has no ink');
            expect(box.left).toBeGreaterThan(0);
            expect(box.right).toBeLessThan(sides.width);
            expect(box.top).toBeGreaterThan(above - 0.01);
            expect(box.bottom).toBeLessThan(sides.height);
            above = box.bottom;
          }
        },
      ),
    );
  });

  it('gives the main lines one size, and those around them a smaller one', () => {
    const lines = [
      'ĐẢNG ỦY XÃ MẪU',
      'HỘI NGHỊ',
      'HỌC TẬP NGHỊ QUYẾT CỦA ĐẢNG',
      'Xã Mẫu, ngày 2 tháng 3 năm 2031',
    ];
    const [head = 0, first = 0, second = 0, time = 0] = layoutBanner(lines, size).lines.map(
      (line) => line.size,
    );
    expect(first).toBe(second);
    expect(head).toBeLessThan(first);
    expect(time).toBeLessThan(head);
  });
});

describe('check', () => {
  it('names letters that cannot be drawn instead of dropping them', () => {
    expect(problems(['HỘI NGHỊ 漢 😀'])).toEqual([
      expect.stringMatching(/«漢» \(U\+6F22\).*«😀» \(U\+1F600\)/),
    ]);
  });

  it('accepts decomposed letters and draws them whole', () => {
    const drawn = (line: string) => checkBanner(text([line]), size).layout?.lines[0]?.path;
    expect(drawn('HỘI NGHỊ'.normalize('NFD'))).toEqual(drawn('HỘI NGHỊ'));
  });

  it.each([299, 20_001, Number.NaN])('refuses a side of %s mm and says the limits', (width) => {
    expect(problems(['HỘI NGHỊ'], { width, height: 2400 })).toEqual([
      expect.stringContaining('300 đến 20.000 mm'),
    ]);
  });

  it('refuses no lines, too many lines and endless lines', () => {
    expect(problems(['', ' '])).toHaveLength(1);
    expect(problems(Array.from({ length: 9 }, () => 'A'))).toEqual([expect.stringContaining('8 dòng')]);
    expect(problems(['A'.repeat(121)])).toEqual([expect.stringContaining('120 chữ')]);
  });

  it('tells of letters that come out small, of blanks, and of pages larger than a PDF measures in points', () => {
    const long = `HỘI NGHỊ ${'NGHIÊN CỨU, HỌC TẬP '.repeat(5)}`.trim();
    const notesOf = (lines: string[], sides = { width: 3000, height: 1200 }) => {
      const checked = checkBanner(text(lines), sides);
      return checked.layout ? checked.notes : null;
    };
    expect(notesOf(['HỘI NGHỊ', long])).toEqual([expect.stringContaining(long)]);
    expect(notesOf(['ĐẢNG ỦY …'])).toHaveLength(1);
    expect(notesOf(['HỘI NGHỊ'], size)).toEqual([expect.stringContaining('UserUnit 2')]);
    expect(notesOf(['HỘI NGHỊ'])).toEqual([]);
  });
});

it('has letters that stand out from the ground (WCAG 1.4.3, 4.5 : 1)', () => {
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = channelsOf(colour).map((one) => {
      const part = one / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (luminance(bannerColours.letters) + 0.05) / (luminance(bannerColours.ground) + 0.05);
  expect(contrast).toBeGreaterThan(4.5);
});
