import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clearOldSite } from '../../../src/site/integrations/old-site.ts';

let root: string;
const at = (...names: string[]) => path.join(root, ...names);
const cached = () => readdirSync(at('cache')).filter((name) => name !== 'cards');

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'old-site-'));
  mkdirSync(at('dist', 'van-ban', 'x'), { recursive: true });
  writeFileSync(at('dist', 'van-ban', 'x', 'index.html'), 'trang cũ');
  mkdirSync(at('cache', 'cards'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('clearing the way for a new site', () => {
  it('leaves an empty folder at once, and nothing of the old site a little later', async () => {
    clearOldSite(at('dist'), at('cache'));
    expect(readdirSync(at('dist'))).toEqual([]);
    await vi.waitFor(() => expect(cached()).toEqual([]));
    expect(existsSync(at('cache', 'cards'))).toBe(true);
  });

  it('removes what a build that was stopped has left behind', async () => {
    mkdirSync(at('cache', 'trang-cu-1', 'van-ban'), { recursive: true });
    clearOldSite(at('chua-co'), at('cache'));
    await vi.waitFor(() => expect(cached()).toEqual([]));
  });

  it('keeps a repository that lives in the folder', () => {
    mkdirSync(at('dist', '.git'));
    clearOldSite(at('dist'), at('cache'));
    expect(readdirSync(at('dist'))).toEqual(['.git']);
  });
});
