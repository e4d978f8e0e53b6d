import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A built site: every file's address inside the folder, and the text of its pages. */
export interface BuiltFiles {
  /** Paths with «/», without a leading slash: `van-ban/18-nq-tw/index.html`. */
  files: ReadonlySet<string>;
  /** HTML text by path. */
  pages: ReadonlyMap<string, string>;
}

/** Reads a built folder. */
export async function readBuiltFiles(folder: string): Promise<BuiltFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const pages = files.filter((file) => file.endsWith('.html'));
  const texts = await Promise.all(pages.map((page) => readFile(join(folder, page), 'utf8')));
  return {
    files: new Set(files),
    pages: new Map(pages.map((page, index) => [page, texts[index] as string])),
  };
}

/** Address of a page inside the site: `van-ban/18-nq-tw/index.html` → `/van-ban/18-nq-tw/`. */
export function pageAddress(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}
