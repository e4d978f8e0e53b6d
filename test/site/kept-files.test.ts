import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openKeptFiles } from '../../src/site/kept-files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'kept-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('finds in the next build what this one made of the same ingredients, and nothing for others', async () => {
  const first = await openKeptFiles(folder, '.html');
  const file = first.pathFor(['trang', 'kiểu']);
  expect(first.isKept(file)).toBe(false);
  await first.keep(file, 'gói');

  const next = await openKeptFiles(folder, '.html');
  expect(next.pathFor(['trang', 'kiểu'])).toBe(file);
  expect(next.isKept(file)).toBe(true);
  expect(await readFile(file, 'utf8')).toBe('gói');
  for (const other of [['trang'], ['trangkiểu'], ['tran', 'gkiểu'], ['kiểu', 'trang']])
    expect(next.isKept(next.pathFor(other)), other.join(' + ')).toBe(false);
});

it('forgets what a build did not use', async () => {
  const first = await openKeptFiles(folder, '.html');
  for (const name of ['một', 'hai']) await first.keep(first.pathFor([name]), name);
  await first.forgetUnused();
  const next = await openKeptFiles(folder, '.html');
  const used = next.pathFor(['hai']);
  await next.forgetUnused();
  expect(await readdir(folder)).toEqual([path.basename(used)]);
});
