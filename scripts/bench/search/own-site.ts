import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { doorFiles } from '../../../src/site/search/door-files.ts';
import { startIndexOf } from '../../../src/site/search/index-builder.ts';
import { suggestFiles } from '../../../src/site/search/suggest-files.ts';
import type { BenchLibrary } from './library.ts';

/** Our built site with the index, the number door and the suggestions of another library. */
export async function writeOwnSite(
  folder: string,
  builtSite: string,
  { library, records }: BenchLibrary,
): Promise<void> {
  for (const part of ['index.html', 'tim-kiem', '_astro']) {
    await cp(join(builtSite, part), join(folder, part), { recursive: true });
  }
  await rm(join(folder, 'pagefind'), { recursive: true, force: true });
  await startIndexOf(records, join(folder, '..', `index-${records.length}`)).finish(join(folder, 'pagefind'));
  await mkdir(join(folder, 'so-hieu'), { recursive: true });
  for (const [name, content] of [...doorFiles(library), ...suggestFiles(library)]) {
    await writeFile(join(folder, 'so-hieu', `${name}.json`), JSON.stringify(content));
  }
}
