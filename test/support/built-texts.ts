import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Every text that the built site gives away, by path: pages, data, scripts, and the search index unpacked. */
export async function readBuiltTexts(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !/\.(png|wasm)$/.test(entry.name));
  const texts = await Promise.all(
    files.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path), unpack(await readFile(path)).toString('utf8')] as const;
    }),
  );
  return new Map(texts);
}

/** Pagefind's files are gzip, whatever their names say. */
function unpack(data: Buffer): Buffer {
  return data[0] === 0x1f && data[1] === 0x8b ? gunzipSync(data) : data;
}

/** A full-text record of the search index, as the search shows it. */
export interface IndexRecord {
  url: string;
  content: string;
  meta: Record<string, string>;
}

/** The full-text records of an index among built texts. */
export function indexRecords(texts: ReadonlyMap<string, string>): IndexRecord[] {
  return [...texts]
    .filter(([path]) => /\.pf_fragment$/.test(path))
    .map(([, text]) => JSON.parse(text.slice(text.indexOf('{'))) as IndexRecord);
}
