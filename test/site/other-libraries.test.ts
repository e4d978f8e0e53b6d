import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getOtherLibraries } from '../../src/site/other-libraries.ts';

let root: string;
const write = (text: string) => writeFile(path.join(root, 'content', 'thu-vien.yaml'), text);

beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'thu-vien-'));
  await mkdir(path.join(root, 'content'));
});
afterEach(() => rm(root, { recursive: true }));

describe('the list of other libraries', () => {
  it('is empty where there is no such file', async () => {
    expect(await getOtherLibraries(root)).toEqual([]);
  });

  it('gives every address one slash at its end', async () => {
    await write('- { id: tinh, name: Thư viện tỉnh, url: "https://tinh.example/thu-vien" }\n');
    expect(await getOtherLibraries(root)).toEqual([
      { id: 'tinh', name: 'Thư viện tỉnh', url: 'https://tinh.example/thu-vien/' },
    ]);
  });

  it.each([
    ['- { id: Tỉnh, name: A, url: "https://a.example/" }', 'id chỉ gồm chữ thường'],
    ['- { id: a, name: "", url: "https://a.example/" }', 'name là tên thư viện'],
    ['- { id: a, name: A, url: "javascript:alert(1)" }', 'url là địa chỉ của trang'],
    ['a: 1', 'Danh sách thư viện khác chưa đúng'],
  ])('%s stops with what to put right', async (text, reason) => {
    await write(text);
    await expect(getOtherLibraries(root)).rejects.toThrow(reason);
  });
});
