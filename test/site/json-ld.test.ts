import { expect, test, vi } from 'vitest';
import { legislationOf } from '../../src/site/json-ld.ts';
import { smallBody, smallDocument, smallLibrary } from '../support/small-library.ts';

vi.stubEnv('SITE', 'https://thu-vien.example');

const plan = smallDocument({
  id: '60-kh-duk-2022',
  kind: 'plan',
  symbol: '60-KH/ĐUK',
  issuer: 'khoi',
  issuedOn: '2022-07-18',
  subject: 'tổ chức học tập',
  status: { state: 'in-force' },
  relations: [
    { type: 'implements', target: '18-nq-tw-2022' },
    { type: 'implements', target: 'khong-co' },
  ],
});
const resolution = smallDocument({
  id: '18-nq-tw-2022',
  kind: 'resolution',
  symbol: '18-NQ/TW',
  issuer: 'tw',
});
const library = smallLibrary([plan, resolution], [smallBody('khoi', 'Đảng ủy Khối', 'ĐUK')]);

test('a document is described to machines by number, kind, day, issuer, force and what it carries out', () => {
  expect(legislationOf(plan, library)).toMatchObject({
    '@type': 'Legislation',
    legislationIdentifier: '60-KH/ĐUK',
    legislationType: 'kế hoạch',
    legislationDate: '2022-07-18',
    legislationPassedBy: { name: 'Đảng ủy Khối' },
    legislationLegalForce: 'https://schema.org/InForce',
    legislationApplies: [{ '@id': 'https://thu-vien.example/van-ban/18-nq-tw-2022/' }],
  });
});

test('what is not known is left out rather than guessed', () => {
  const data = legislationOf(resolution, library);
  expect(data).not.toHaveProperty('legislationDate');
  expect(data).not.toHaveProperty('legislationLegalForce');
});
