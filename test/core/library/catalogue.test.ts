import { describe, expect, it } from 'vitest';
import { extractCitations } from '../../../src/core/citation/extract.ts';
import { createCitationIndex, resolveCitation } from '../../../src/core/citation/resolve.ts';
import { catalogueOf, libraryOf } from '../../../src/core/library/catalogue.ts';
import { smallBody, smallCampaign, smallDocument, smallLibrary } from '../../support/small-library.ts';

const centre = 'ban-chap-hanh-trung-uong';
const resolution = { kind: 'resolution' as const, issuer: centre, symbol: '18-NQ/TW' };
const library = smallLibrary(
  [
    smallDocument({ ...resolution, id: '18-nq-tw-2022', issuedOn: '2022-06-16', term: 'XIII' }, [
      'Một đoạn của bản văn.',
    ]),
    smallDocument({ ...resolution, id: '18-nq-tw-2017', issuedOn: '2017-10-25', term: 'XII' }),
    smallDocument({
      ...{ id: '44-nq-tw-2023', kind: 'resolution', issuer: centre, symbol: '44-NQ/TW' },
      ...{ issuedOn: '2023-11-24', classification: 'secret', subject: 'về một việc không nêu' },
    }),
    smallDocument({
      ...{ id: '10-kh-tu-2021', kind: 'plan', issuer: 'tinh-uy-an-son', symbol: '10-KH/TU' },
      issuedWithin: { from: '2021-03-19', to: '2021-03-25', reason: 'theo lời dẫn' },
    }),
  ],
  [
    smallBody(centre, 'Ban Chấp hành Trung ương Đảng', 'TW'),
    smallBody('tinh-uy-an-son', 'Tỉnh ủy An Sơn', 'TU', centre, ['Ban Thường vụ Tỉnh ủy An Sơn']),
  ],
  [smallCampaign('tw5-khoa-xiii', 'Hội nghị Trung ương 5 khóa XIII')],
);
const sent = JSON.parse(JSON.stringify(catalogueOf(library)));

describe('the catalogue of a library', () => {
  it.each([
    'Nghị quyết số 18-NQ/TW, ngày 16/6/2022',
    'Nghị quyết số 18-NQ/TW',
    'Nghị quyết số 18-NQ/TU, ngày 16/6/2022 của Ban Chấp hành Trung ương',
    'Nghị quyết số 44-NQ/TW, ngày 24/11/2023',
    'Kế hoạch số 10-KH/TU, ngày 20/3/2021 của Ban Thường vụ Tỉnh ủy An Sơn',
    'Nghị quyết Hội nghị Trung ương 5 khóa XIII',
    'Nghị quyết số 99-NQ/TW, ngày 01/01/2020',
  ])('leads «%s» where the library itself does', (text) => {
    const meant = (index: ReturnType<typeof createCitationIndex>) =>
      extractCitations(text).map((citation) => resolveCitation(citation, {}, index));
    const own = meant(createCitationIndex(library));
    expect(own).toHaveLength(1);
    expect(meant(createCitationIndex(libraryOf(sent)))).toEqual(own);
  });

  it('carries no text and no subject, and keeps a classified document classified', () => {
    expect(JSON.stringify(sent)).not.toMatch(/Một đoạn|về một việc/);
    const secret = libraryOf(sent).documentById.get('44-nq-tw-2023');
    expect(secret?.data.classification).toBe('secret');
    expect(libraryOf(sent).documentById.get('18-nq-tw-2022')?.data.classification).toBe('public');
  });
});
