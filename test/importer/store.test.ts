import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { storeDocument } from '../../src/importer/store.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'luu-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const at = (name: string) => join(root, 'content', name);
const put = (name: string, text: string) => {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
};
const all = () =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [
        join(entry.parentPath, entry.name).slice(root.length + 1),
        readFileSync(join(entry.parentPath, entry.name), 'utf8'),
      ]),
  );

test('a document with a picture is stored, and nothing is left beside it', () => {
  const files = [
    { path: at('a/hinh-1.png'), content: new Uint8Array([65]) },
    { path: at('a.mdx'), content: 'chữ' },
  ];
  expect(storeDocument(files, root, false)).toBeNull();
  expect(all()).toEqual({ 'content/a/hinh-1.png': 'A', 'content/a.mdx': 'chữ' });
});

test('a file that appeared meanwhile is left alone, and so is everything else', () => {
  put('a.mdx', 'của người khác');
  const files = [
    { path: at('a/hinh-1.png'), content: 'hình' },
    { path: at('a.mdx'), content: 'chữ' },
  ];
  expect(storeDocument(files, root, false)).toBe(at('a.mdx'));
  expect(all()).toEqual({ 'content/a.mdx': 'của người khác' });
});

test('what cannot be stored whole is not stored: the old files are back', () => {
  put('a.mdx', 'cũ');
  put('cu.png', 'hình cũ');
  put('chan', 'một tệp ở chỗ của thư mục');
  const before = all();
  const files = [
    { path: at('cu.png'), content: null },
    { path: at('a.mdx'), content: 'mới' },
    { path: at('chan/b.mdx'), content: 'mới' },
  ];
  expect(() => storeDocument(files, root, true)).toThrow();
  expect(all()).toEqual(before);
});

test('a crash in the middle is undone by the next import', () => {
  put('a.mdx', 'cũ');
  const script = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const rename = fs.renameSync;
    let count = 0;
    fs.renameSync = (from, to) => {
      rename(from, to);
      count += 1;
      if (count === 2) process.kill(process.pid, 'SIGKILL');
    };
    syncBuiltinESMExports();
    const { storeDocument } = await import(${JSON.stringify(new URL('../../src/importer/store.ts', import.meta.url).href)});
    const files = [
      { path: ${JSON.stringify(at('a/hinh-1.png'))}, content: 'hình' },
      { path: ${JSON.stringify(at('a.mdx'))}, content: 'mới' },
      { path: ${JSON.stringify(at('b.mdx'))}, content: 'mới' },
    ];
    storeDocument(files, ${JSON.stringify(root)}, true);
  `;
  const { signal } = spawnSync(process.execPath, ['--input-type=module', '-e', script]);
  expect(signal).toBe('SIGKILL');
  expect(all()).toMatchObject({ 'content/a.mdx': 'mới', 'content/a/hinh-1.png': 'hình' });
  storeDocument([{ path: at('c.mdx'), content: 'sau' }], root, false);
  expect(all()).toEqual({ 'content/a.mdx': 'cũ', 'content/c.mdx': 'sau' });
});
