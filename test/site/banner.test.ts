import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/core/library/library.ts';
import { bannerStarts, planBanners } from '../../src/site/banner.ts';
import { cardTexts } from '../../src/site/og/card-text.ts';

const lines = ['ĐẢNG ỦY XÃ MẪU', 'HỘI NGHỊ', 'Xã Mẫu, ngày 2 tháng 3 năm 2031'];

function libraryOf(given: readonly string[]): Library {
  const banner = { clause: 'muc-ii-4', lines: given, background: 'nền đỏ', letters: 'chữ vàng' };
  const data = {
    kind: 'plan',
    issuer: 'dang-uy-mau',
    subject: 'mẫu',
    campaign: 'tw8',
    facts: [],
    plan: { banner },
  };
  const campaign = (id: string, eventFrom: string) => ({
    ...{ id, shortName: id.toUpperCase(), name: `Học tập Nghị quyết ${id}`, eventFrom, eventTo: eventFrom },
  });
  return {
    documents: [{ id: 'kh-mau-2031', data }],
    bodies: new Map([['dang-uy-mau', { name: 'Đảng ủy xã Mẫu' }]]),
    campaigns: new Map(
      [campaign('tw8', '2031-01-01'), campaign('tw9', '2032-01-01'), campaign('tw10', '2033-01-01')].map(
        (one) => [one.id, one],
      ),
    ),
  } as unknown as Library;
}

describe('banners of plans', () => {
  it('keep the lines word for word and say which clause of which plan', () => {
    const [banner] = planBanners(libraryOf(lines));
    expect(banner?.lines).toEqual(lines);
    expect(banner?.source).toMatchObject({
      path: '/van-ban/kh-mau-2031/#muc-ii-4',
      label: 'mục II.4, Kế hoạch của Đảng ủy xã Mẫu',
    });
  });

  it('stop the build at a letter that cannot be drawn, naming plan and letter', () => {
    expect(() => planBanners(libraryOf(['HỘI NGHỊ 漢']))).toThrow(/kh-mau-2031.*漢/);
  });

  it('make the social card of their campaign, and of no other', () => {
    const cards = cardTexts(libraryOf(lines));
    expect(cards.filter(({ banner }) => banner).map(({ id, banner }) => [id, banner])).toEqual([
      ['tw8', lines],
    ]);
  });
});

it('offers a template only for campaigns whose plans give no lines, the latest first, marked as one', () => {
  const starts = bannerStarts(libraryOf(lines));
  expect(starts.map(({ id, isTemplate }) => [id, isTemplate])).toEqual([
    ['kh-mau-2031', false],
    ['tw10', true],
    ['tw9', true],
  ]);
  expect(starts[0]?.text).toMatchObject({ place: 'Xã Mẫu', time: 'ngày 2 tháng 3 năm 2031' });
});
