import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/core/library/library.ts';
import { bannerStarts, banners, planBanners } from '../../src/site/banner.ts';
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
    expect(banner?.given.source).toMatchObject({
      path: '/van-ban/kh-mau-2031/#muc-ii-4',
      label: 'mục II.4, Kế hoạch của Đảng ủy xã Mẫu',
    });
  });

  it('stop the build at a letter that cannot be drawn, naming plan and letter', () => {
    expect(() => planBanners(libraryOf(['HỘI NGHỊ 漢']))).toThrow(/kh-mau-2031.*漢/);
  });

  it('make the social card of their campaign', () => {
    const cards = cardTexts(libraryOf(lines));
    expect(cards.find(({ id }) => id === 'tw8')).toEqual({ id: 'tw8', banner: lines });
  });
});

describe('banners of this site’s own', () => {
  it('are made for every campaign whose plans give no lines, ready to hang: no blank, no committee, no day', () => {
    const own = banners(libraryOf(lines)).filter(({ given }) => !given);
    expect(own.map(({ campaign, lines: said }) => [campaign, said])).toEqual([
      ['tw10', ['HỘI NGHỊ', 'HỌC TẬP NGHỊ QUYẾT TW10']],
      ['tw9', ['HỘI NGHỊ', 'HỌC TẬP NGHỊ QUYẾT TW9']],
    ]);
  });

  it('stop the build at a letter of a campaign’s name that cannot be drawn, naming campaign and letter', () => {
    const library = libraryOf(lines);
    const campaigns = new Map(
      [...library.campaigns].map(([id, one]) => [id, id === 'tw9' ? { ...one, name: 'Học tập 漢' } : one]),
    );
    expect(() => banners({ ...library, campaigns })).toThrow(/tw9.*漢/);
  });

  it('leave no campaign without a banner and a card', () => {
    const library = libraryOf(lines);
    const campaigns = [...library.campaigns.keys()].sort();
    expect(
      banners(library)
        .map(({ campaign }) => campaign)
        .sort(),
    ).toEqual(campaigns);
    expect(
      cardTexts(library)
        .flatMap((card) => ('banner' in card ? [card.id] : []))
        .sort(),
    ).toEqual(campaigns);
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
