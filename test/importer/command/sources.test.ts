import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findSources } from '../../../src/importer/command/sources.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nguon-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const put = (...names: string[]) => {
  for (const name of names) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), 'chữ');
  }
};
const names = (paths: readonly string[]) => paths.map((path) => path.slice(root.length + 1));

test('a folder gives its files and those below it, in the order people expect', () => {
  put('kh-10.txt', 'kh-2.txt', 'đợt hai/a.docx', 'danh sách.pdf');
  expect(names(findSources([root]).files)).toEqual([
    'danh sách.pdf',
    'đợt hai/a.docx',
    'kh-2.txt',
    'kh-10.txt',
  ]);
});

test('what systems leave in folders is passed over and named', () => {
  put('a.txt', '.ẩn/b.txt', '~$a.docx', 'Thumbs.db');
  const { files, skipped } = findSources([root]);
  expect(names(files)).toEqual(['a.txt']);
  expect(new Set(skipped.map(({ reason }) => reason))).toEqual(new Set(['hidden']));
  expect(skipped).toHaveLength(3);
});

test('a link that leads nowhere is named, one that leads in a circle ends', () => {
  put('con/a.txt');
  symlinkSync(join(root, 'không có'), join(root, 'con/hỏng'));
  symlinkSync(root, join(root, 'con/vòng'));
  const { files, skipped } = findSources([root]);
  expect(names(files)).toEqual(['con/a.txt']);
  expect(skipped).toEqual([{ path: join(root, 'con/hỏng'), reason: 'unreadable' }]);
});

test('a file named twice is read once; one that is missing is read, so that it is reported', () => {
  put('a.txt');
  const paths = [join(root, 'a.txt'), root, join(root, 'không có.txt')];
  expect(names(findSources(paths).files)).toEqual(['a.txt', 'không có.txt']);
});

test('a folder without files says so', () => {
  expect(findSources([root])).toEqual({ files: [], skipped: [{ path: root, reason: 'folder-empty' }] });
});
