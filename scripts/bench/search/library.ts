import { mkdir } from 'node:fs/promises';
import type { Library } from '../../../src/core/library/library.ts';
import { readLibrary } from '../../../src/site/content-files.ts';
import type { SearchRecord } from '../../../src/site/search/record.ts';
import { collectRecords } from '../../../src/site/search/records.ts';
import { writeContent } from '../content-writer.ts';
import { makeDocuments } from '../documents.ts';
import type { SourceTexts } from '../source-plans.ts';

/** A generated library and the first of its records. */
export interface BenchLibrary {
  library: Library;
  records: SearchRecord[];
}

/** Every generated document has more records than this. */
const fewestRecords = 8;

/**
 * Makes a library of documents from the plans' paragraphs and takes exactly `size` of its records. The same size always
 * gives the same records.
 * @param folder an empty folder for its content files
 */
export async function makeBenchLibrary(
  size: number,
  folder: string,
  root: string,
  sources: SourceTexts,
): Promise<BenchLibrary> {
  const documents = makeDocuments(Math.ceil(size / fewestRecords), sources);
  await mkdir(folder, { recursive: true });
  await writeContent(folder, root, documents, sources);
  const { library, guideTexts } = await readLibrary(folder);
  const records = collectRecords(library, guideTexts);
  if (records.length < size) throw new Error(`${records.length} < ${size}`);
  return { library, records: evenly(records, size) };
}

/** Records from everywhere in the library, in their order. */
function evenly<T>(list: readonly T[], count: number): T[] {
  return Array.from({ length: count }, (_, at) => list[Math.floor((at * list.length) / count)] as T);
}
