import { expect, test } from 'vitest';
import { doorsOf } from '../../src/site/doors.ts';
import { facetsOf, newestFirst } from '../../src/site/facets.ts';
import { smallBody, smallCampaign, smallDocument, smallLibrary } from '../support/small-library.ts';

const resolution = (id: string, issuedOn: string, more = {}) =>
  smallDocument({ id, kind: 'resolution', symbol: '18-NQ/TW', issuer: 'trung-uong', issuedOn, ...more });

test('one number of two terms is one page with both documents, oldest first', () => {
  const library = smallLibrary([
    resolution('18-nq-tw-2022', '2022-06-16'),
    resolution('18-nq-tw-2017', '2017-10-25'),
  ]);
  const doors = doorsOf(library);
  expect(doors.map(({ slug }) => slug)).toEqual(['18-nq-tw']);
  expect(doors[0]?.documents.map(({ id }) => id)).toEqual(['18-nq-tw-2017', '18-nq-tw-2022']);
});

test('a State number that is the id of its only document needs no page of its own', () => {
  const law = smallDocument({ id: '31-2024-qh15', kind: 'law', symbol: '31/2024/QH15', issuer: 'quoc-hoi' });
  expect(doorsOf(smallLibrary([law]))).toEqual([]);
});

test('a document whose id is the address of another number stops the build', () => {
  const taken = resolution('18-nq-tw', '2022-06-16');
  const library = smallLibrary([taken, resolution('18-nq-tw-2017', '2017-10-25')]);
  expect(() => doorsOf(library)).toThrow('18-nq-tw');
});

test('every document is found once by kind, term, body, campaign and year', () => {
  const library = smallLibrary(
    [
      resolution('a', '2022-06-16', { term: 'XIII', campaign: 'tw5' }),
      resolution('b', '2017-10-25', { term: 'XII' }),
      smallDocument({ id: 'c', kind: 'plan', symbol: null, issuer: 'tinh' }),
    ],
    [smallBody('trung-uong', 'Ban Chấp hành Trung ương', 'TW'), smallBody('tinh', 'Tỉnh ủy', 'TU')],
    [smallCampaign('tw5')],
  );
  for (const { groups } of facetsOf(library)) {
    expect(groups.flatMap(({ documents }) => documents.map(({ id }) => id)).sort()).toEqual(['a', 'b', 'c']);
  }
  const titles = facetsOf(library).map(({ groups }) => groups.map(({ title }) => title));
  expect(titles).toEqual([
    ['Nghị quyết', 'Kế hoạch'],
    ['Khóa XIII', 'Khóa XII', 'Không ghi khóa'],
    ['Ban Chấp hành Trung ương', 'Tỉnh ủy'],
    ['tw5', 'Không thuộc đợt học nào'],
    ['Năm 2022', 'Năm 2017', 'Chưa rõ năm'],
  ]);
});

test('lists run from the newest to the oldest, the undated last', () => {
  const undated = smallDocument({ id: 'c', kind: 'plan', symbol: null, issuer: 'tinh' });
  const documents = [undated, resolution('a', '2017-10-25'), resolution('b', '2022-06-16')];
  expect(newestFirst(documents).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});
