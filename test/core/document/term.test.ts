import { expect, test } from 'vitest';
import { termOf } from '../../../src/core/document/term.ts';

test.each([
  ['2026-07-28', 'XIV'],
  ['2026-01-23', 'XIV'],
  ['2026-01-22', 'XIII'],
  ['2022-06-16', 'XIII'],
  ['2021-01-30', 'XII'],
  ['2017-10-25', 'XII'],
  ['2012-10-31', 'XI'],
  ['2008-08-05', 'X'],
  ['2003-01-16', null],
])('a central document of %s belongs to term %s', (date, term) => {
  expect(termOf(date)).toBe(term);
});
