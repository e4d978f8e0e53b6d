import { expect, it } from 'vitest';
import { readersAddress } from '../../../src/core/search/record-address.ts';

it.each([
  ['/van-ban/60-kh-duk-2022/#muc-ii-3', '/van-ban/60-kh-duk-2022/#muc-ii-3'],
  ['/van-ban/60-kh-duk-2022/#muc-iv-2.viec-3', '/van-ban/60-kh-duk-2022/#muc-iv-2'],
  ['/van-ban/18-nq-tw-2022/', '/van-ban/18-nq-tw-2022/'],
])('the record %s leads its reader to %s', (record, address) => {
  expect(readersAddress(record)).toBe(address);
});
