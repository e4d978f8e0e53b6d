import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takeOverSite } from '../../../src/site/integrations/last-site.ts';

let root: string;
const at = (...names: string[]) => path.join(root, ...names);
const page = (id: string) => at('dist', 'van-ban', id, 'index.html');
const setAside = () => readdirSync(at('cache')).filter((name) => name.startsWith('trang-cu-'));
const take = (outDir = 'dist') => takeOverSite(at(outDir), at('cache'));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const pagesOf = (ids: readonly string[], keys: Record<string, string> = {}) =>
  ids.map((id) => ({ file: path.join('van-ban', id, 'index.html'), key: keys[id] ?? 'như cũ' }));

/**
 * A build of these documents' pages, and of a picture beside them that is no page.
 * @returns the ids of the pages that it made
 */
function build(ids: readonly string[], keys: Record<string, string> = {}): string[] {
  const site = take();
  const missing = site.missingPages(pagesOf(ids, keys));
  for (const { file, key } of missing) write(at('dist', file), `trang ${file} ${key}`);
  write(at('dist', 'van-ban', 'hinh.png'), 'hình');
  write(at('dist', 'pagefind', 'a'), 'chỉ mục');
  site.finish();
  return missing.map(({ file }) => path.basename(path.dirname(file)));
}

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'last-site-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('making the folder ready for a new site', () => {
  it('keeps the pages of the last build, and nothing else of it', async () => {
    build(['a', 'b']);
    take();
    expect(readdirSync(at('dist'), { recursive: true }).sort()).toEqual(
      ['van-ban', 'van-ban/a', 'van-ban/a/index.html', 'van-ban/b', 'van-ban/b/index.html'].map(
        path.normalize,
      ),
    );
    await vi.waitFor(() => expect(setAside()).toEqual([]));
  });

  it('asks only for the pages that are new or made of other things', () => {
    expect(build(['a', 'b'])).toEqual(['a', 'b']);
    expect(build(['a', 'b'])).toEqual([]);
    expect(build(['a', 'b', 'c'], { b: 'khác' })).toEqual(['b', 'c']);
    expect(readFileSync(page('b'), 'utf8')).toContain('khác');
  });

  it('asks for one page where two have the same file, the first', () => {
    const [first] = pagesOf(['a'], { a: 'trước' });
    const [second] = pagesOf(['a'], { a: 'sau' });
    expect(take().missingPages([first, second] as never)).toEqual([first]);
  });

  it('removes the page of a document that is gone, with its folder', () => {
    build(['a', 'b']);
    build(['a']);
    expect(existsSync(page('a'))).toBe(true);
    expect(existsSync(path.dirname(page('b')))).toBe(false);
    take();
    expect(readdirSync(at('dist', 'van-ban'))).toEqual(['a']);
  });

  it('lets nothing that reads the folder find a page that is gone', () => {
    build(['a', 'b']);
    take().missingPages(pagesOf(['a']));
    expect(readdirSync(at('dist', 'van-ban'))).toEqual(['a']);
  });

  it('trusts no page that was touched since, even one of the same length', () => {
    build(['a', 'b', 'c']);
    writeFileSync(page('a'), 'trang khác hẳn');
    writeFileSync(page('b'), readFileSync(page('b'), 'utf8').replace('trang', 'TRANG'));
    utimesSync(page('b'), new Date(), new Date(Date.now() + 5000));
    take();
    expect(readdirSync(at('dist', 'van-ban'))).toEqual(['c']);
  });

  it('trusts nothing after a build that did not end', () => {
    build(['a']);
    const stopped = take();
    writeFileSync(page('a'), 'nửa chừng');
    expect(stopped).toBeDefined();
    take();
    expect(readdirSync(at('dist'))).toEqual([]);
  });

  it('trusts nothing after a build that was stopped while it wrote what it knew', () => {
    build(['a']);
    const memory = at('cache', 'trang-da-dung.json');
    writeFileSync(memory, readFileSync(memory, 'utf8').slice(0, -5));
    take();
    expect(readdirSync(at('dist'))).toEqual([]);
  });

  it('trusts nothing in a folder that another build has filled', () => {
    build(['a']);
    takeOverSite(at('cho-khac'), at('cache')).finish();
    take();
    expect(readdirSync(at('dist'))).toEqual([]);
  });

  it('removes what a build that was stopped has set aside', async () => {
    mkdirSync(at('cache', 'trang-cu-1', 'van-ban'), { recursive: true });
    take('chua-co');
    await vi.waitFor(() => expect(setAside()).toEqual([]));
  });

  it('keeps a repository that lives in the folder', () => {
    write(at('dist', '.git', 'HEAD'), 'ref');
    write(page('a'), 'trang a');
    take();
    expect(readdirSync(at('dist'))).toEqual(['.git']);
    expect(readFileSync(at('dist', '.git', 'HEAD'), 'utf8')).toBe('ref');
  });
});
