import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { createCardPainter } from '../../../src/site/og/card-painter.ts';
import type { CardText } from '../../../src/site/og/card-text.ts';

const text: CardText = {
  id: '18-nq-tw-2022',
  issuer: 'Ban Chấp hành Trung ương Đảng',
  heading: 'Nghị quyết 18-NQ/TW',
  date: 'Ngày 16/6/2022',
  subject: 'Về tiếp tục đổi mới, hoàn thiện thể chế, chính sách',
};

/** Reads a PNG back through another decoder than the one that wrote it. */
function readPicture(png: Buffer): { width: number; height: number; pixels: Buffer } {
  const size = { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
  const href = `data:image/png;base64,${png.toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}"><image href="${href}" width="${size.width}" height="${size.height}"/></svg>`;
  return { ...size, pixels: new Resvg(svg).render().pixels };
}

function countBright(pixels: Buffer): number {
  let count = 0;
  for (let index = 0; index < pixels.length; index += 4) if ((pixels[index + 1] as number) > 0xd0) count += 1;
  return count;
}

describe('social card', () => {
  it('is a 1.91 : 1 picture with a red ground and yellow letters', async () => {
    const paint = await createCardPainter([text]);
    const { width, height, pixels } = readPicture(paint(text));
    expect(width / height).toBeCloseTo(1.91, 1);
    expect([...pixels.subarray(0, 3)]).toEqual([0xa1, 0x0f, 0x17]);
    expect(countBright(pixels)).toBeGreaterThan(10_000);
  });

  it('draws every mark: a letter with two marks differs from the bare letter', async () => {
    const bare = { ...text, heading: 'Nghi quyet 18-NQ/TW' };
    const paint = await createCardPainter([text, bare]);
    expect(countBright(readPicture(paint(text)).pixels)).toBeGreaterThan(
      countBright(readPicture(paint(bare)).pixels),
    );
  });

  it('keeps a very long heading and subject inside the card', async () => {
    const long = {
      ...text,
      heading: 'Nghị quyết 757/NQ-UBTVQH15 và '.repeat(4),
      subject: 'đổi mới '.repeat(120),
    };
    const paint = await createCardPainter([long]);
    expect(() => paint(long)).not.toThrow();
    const { width, pixels } = readPicture(paint(long));
    const edge = Array.from({ length: 600 }, (_, row) => pixels[(row * width + width - 20) * 4 + 1]);
    expect(Math.max(...edge.map(Number))).toBe(0x0f);
  });

  it('refuses a letter that the font does not have, and names it', async () => {
    await expect(createCardPainter([{ ...text, subject: 'Về 漢 tự' }])).rejects.toThrow('U+6F22');
  });

  it('refuses decomposed letters, whose marks would be lost', async () => {
    await expect(createCardPainter([{ ...text, subject: 'Về'.normalize('NFD') }])).rejects.toThrow('NFC');
  });
});
