import { describe, expect, it } from 'vitest';
import { recordAddress, recordFile } from '../../../src/core/search/record-address.ts';

describe('the address of a search record', () => {
  it.each([
    ['/van-ban/60-kh-duk-2022/#muc-ii-3', 'van-ban/60-kh-duk-2022/muc-ii-3.html'],
    ['/van-ban/18-nq-tw-2022/', 'van-ban/18-nq-tw-2022/index.html'],
    ['/hoi-dap/hoi-dap-tw5/#cau-12', 'hoi-dap/hoi-dap-tw5/cau-12.html'],
  ])('%s survives the index', (address, file) => {
    expect(recordFile(address)).toBe(file);
    // Pagefind leaves «index.html» out of the addresses that it makes.
    expect(recordAddress(`/${file.replace(/index\.html$/, '')}`)).toBe(address);
  });
});
