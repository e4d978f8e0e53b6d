import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { PathWithRoute } from 'astro';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { digestSite, withKey } from '../../../src/site/integrations/page-reuse.ts';

let root: string;
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};
/** The key under which a page of this site is kept; without one of its own it has the content's. */
const keyOf = (cacheKey?: string) => withKey({ cacheKey } as PathWithRoute, digestSite(root)).cacheKey;

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'page-reuse-'));
  write('astro.config.mjs', 'export default {};');
  write('src/pages/index.astro', '<p>Trang chủ</p>');
  write('content/van-ban/a.mdx', 'Nghị quyết');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

describe('a page of the next build', () => {
  it('is taken over when nothing has changed', () => {
    expect(keyOf()).toBe(keyOf());
    expect(keyOf('riêng')).toBe(keyOf('riêng'));
  });

  it.each([
    ['a text', 'content/van-ban/a.mdx', 'Nghị quyết mới'],
    ['a new picture', 'content/van-ban/a/hinh.png', 'PNG'],
    ['a review of questions', 'content/on-tap/da-duyet.yaml', 'nhan: {}'],
  ])('is made anew after a change of %s, unless it told what it is made of', (_, file, text) => {
    const [general, own] = [keyOf(), keyOf('riêng')];
    write(file, text);
    expect(keyOf()).not.toBe(general);
    expect(keyOf('riêng')).toBe(own);
  });

  it.each([
    ['the code that reads the content', () => write('src/core/read.ts', 'export {};')],
    ['the way the site is bundled', () => write('astro.config.mjs', 'export default { a: 1 };')],
    ['whom the site is for', () => vi.stubEnv('AUDIENCE_PROFILE', 'internal')],
  ])('is made anew after a change of %s', (_, change) => {
    const [general, own] = [keyOf(), keyOf('riêng')];
    change();
    expect(keyOf()).not.toBe(general);
    expect(keyOf('riêng')).not.toBe(own);
  });
});
