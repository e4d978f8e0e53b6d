import { expect, test } from 'vitest';
import { factValue } from '../../src/site/fact-value.ts';

test.each([
  [{ value: 'trên 90', unit: '%' }, 'trên 90%'],
  [{ value: 'trên 40', unit: '% GDP' }, 'trên 40% GDP'],
  [{ value: 'khoảng 7.500', unit: 'USD' }, 'khoảng 7.500 USD'],
  [{ value: '2022-05-04', unit: 'ISO' }, '04/5/2022'],
  [{ value: 'Quy định' }, 'Quy định'],
])('a fact %o is read as «%s»', (fact, read) => expect(factValue(fact)).toBe(read));
