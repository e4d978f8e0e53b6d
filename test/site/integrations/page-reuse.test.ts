import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { digestSite, pageOf } from '../../../src/site/integrations/page-reuse.ts';

let root: string;
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};
/** The key under which a page of this site is kept; without one of its own it has the content's. */
const keyOf = (cacheKey?: string, site = { base: '/' }) =>
  pageOf({ pathname: '/van-ban/a', route: { type: 'page' }, cacheKey }, digestSite(root, site)).key;

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
    ['a package', () => write('package-lock.json', '{}')],
    ['whom the site is for', () => vi.stubEnv('AUDIENCE_PROFILE', 'internal')],
  ])('is made anew after a change of %s', (_, change) => {
    const [general, own] = [keyOf(), keyOf('riêng')];
    change();
    expect(keyOf()).not.toBe(general);
    expect(keyOf('riêng')).not.toBe(own);
  });

  it('is made anew for a site that will live elsewhere', () => {
    expect(keyOf('riêng', { base: '/thu-vien/' })).not.toBe(keyOf('riêng'));
  });

  it.each([
    ['/', 'page', 'index.html'],
    ['/van-ban/a/', 'page', 'van-ban/a/index.html'],
    ['/van-ban/a', 'page', 'van-ban/a/index.html'],
    ['/404', 'page', '404.html'],
    ['/on-tap/a.json', 'endpoint', 'on-tap/a.json'],
    ['/sitemap.xml', 'endpoint', 'sitemap.xml'],
  ])('at %s is the file where Astro writes it', (pathname, type, file) => {
    const digests = { code: '', content: '' };
    expect(pageOf({ pathname, route: { type } }, digests).file).toBe(path.normalize(file));
  });
});
