import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { bannerPdf } from '../../../src/core/banner/drawing.ts';
import { layoutBanner } from '../../../src/core/banner/layout.ts';

const lines = ['ĐẢNG ỦY XÃ MẪU', 'HỘI NGHỊ', 'Xã Mẫu, ngày 2 tháng 3 năm 2031'];
const millimetre = 72 / 25.4;

/** Opens a banner of this size with another program than the one that wrote it. */
async function open(width: number, height: number) {
  const proxy = await getDocumentProxy(bannerPdf(layoutBanner(lines, { width, height })));
  const page = await proxy.getPage(1);
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  return { proxy, page, OPS, fnArray, argsArray };
}

describe('PDF of a banner', () => {
  it.each([
    [300, 300],
    [3000, 1200],
    [5080, 2000],
    [6000, 2400],
    [20_000, 20_000],
    [300, 20_000],
  ])('is one page of %i × %i mm, no side longer than a PDF allows', async (width, height) => {
    const { proxy, page } = await open(width, height);
    const [, , right = 0, top = 0] = page.view;
    expect(proxy.numPages).toBe(1);
    expect(right * page.userUnit).toBeCloseTo(width * millimetre, 1);
    expect(top * page.userUnit).toBeCloseTo(height * millimetre, 1);
    expect(Math.max(right, top)).toBeLessThanOrEqual(14_400);
  });

  it('holds outlines inside the page, one for the ground and one for each line, and no text or font', async () => {
    const { page, OPS, fnArray, argsArray } = await open(3000, 1200);
    const paths = argsArray.filter((_, index) => fnArray[index] === OPS.constructPath);
    const boxes = paths.map((args) => [...(args.at(-1) as Iterable<number>)]);
    expect(boxes).toHaveLength(lines.length + 1);
    for (const [left = -1, top = -1, right = 1e9, bottom = 1e9] of boxes) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(3000);
      expect(bottom).toBeLessThanOrEqual(1200);
    }
    expect((await page.getTextContent()).items).toEqual([]);
    expect(fnArray).not.toContain(OPS.setFont);
  });

  it('tells its lines in the title, with every mark', async () => {
    const { info } = await (await open(3000, 1200)).proxy.getMetadata();
    expect((info as { Title: string }).Title).toBe(lines.join(' / '));
  });

  it('is the same bytes for the same banner', () => {
    const write = () => bannerPdf(layoutBanner(lines, { width: 6000, height: 2400 }));
    expect(write()).toEqual(write());
  });
});
