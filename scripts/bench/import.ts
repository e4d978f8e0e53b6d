import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { importDocument } from '../../src/importer/import.ts';
import { readSource } from '../../src/importer/read/read.ts';
import { benchImportWords as words } from '../../src/strings/bench-import.ts';
import type { ImportCost } from './import-worker.ts';
import { longFiles, makeLongText, pagesOf } from './long-files.ts';
import { alignColumns, decimal } from './report.ts';
import { readSourceTexts } from './source-plans.ts';

const fixtures = 'test/fixtures/documents';
const worker = fileURLToPath(new URL('./import-worker.ts', import.meta.url));
const megabyte = 1_000_000;
const sizes = [0.625, 1.25, 2.5, 5];
/** A page holds some 5 KB of text; these are 25 to 200 pages. */
const pages = [25, 50, 100, 200];

/**
 * `npm run bench -- import`: files a second and peak memory by reader, on the fixtures; then the time of one long file
 * of each format at growing sizes, up to 5 MB of text, and of a PDF up to 200 pages.
 */
export async function benchImport(args: string[]): Promise<void> {
  parseArgs({ args, options: {} });
  const empty = await measure([]);
  const rows: string[][] = [[...words.readerHeadings]];
  for (const [reader, files] of await filesByReader()) {
    const { seconds, peakMegabytes } = await measure([files[0] as string, ...files]);
    rows.push([reader, `${files.length}`, decimal(files.length / seconds), peakMegabytes.toFixed(0)]);
  }
  console.log(`\n${words.readers(empty.peakMegabytes.toFixed(0))}\n\n${alignColumns(rows)}\n`);

  const folder = await mkdtemp(join(tmpdir(), 'hoc-nghi-quyet-bench-'));
  try {
    const { paragraphs } = await readSourceTexts(process.cwd());
    console.log(`${words.growth}\n`);
    for (const format of Object.keys(longFiles)) {
      const rows = await measureGrowth(format, paragraphs, folder);
      console.log(`${alignColumns([words.growthHeadings, ...rows])}\n`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** One row a size; the last column says what a megabyte costs, against the smallest size. */
async function measureGrowth(
  format: string,
  paragraphs: readonly string[],
  folder: string,
): Promise<string[][]> {
  const rows: string[][] = [];
  const warmUp = join(folder, `nho.${format}`);
  await writeFile(warmUp, longFiles[format]?.(makeLongText(megabyte / 10, paragraphs)) ?? '');
  let first = 0;
  const amounts = format === 'pdf' ? pages.map((count) => (count * 5000) / megabyte) : sizes;
  for (const amount of amounts) {
    const text = makeLongText(amount * megabyte, paragraphs);
    const file = join(folder, `dai.${format}`);
    await writeFile(file, longFiles[format]?.(text) ?? '');
    const { cpuSeconds, peakMegabytes } = await measure([warmUp, file]);
    const perMegabyte = cpuSeconds / (text.bytes / megabyte);
    first ||= perMegabyte;
    rows.push([
      format,
      decimal(text.bytes / megabyte, 2),
      `${pagesOf(text.lines).length}`,
      decimal(cpuSeconds, 2),
      decimal(perMegabyte, 2),
      `${decimal(perMegabyte / first, 2)}×`,
      peakMegabytes.toFixed(0),
    ]);
  }
  return rows;
}

/** The fixtures that can be read, by reader; text in an old encoding counts as a reader of its own. */
async function filesByReader(): Promise<Map<string, string[]>> {
  const groups = new Map<string, string[]>();
  for (const name of (await readdir(fixtures)).sort()) {
    const file = join(fixtures, name);
    if (!/\.(?:docx?|pdf|html|rtf|txt|md)$/.test(name)) continue;
    const bytes = new Uint8Array(await readFile(file));
    const { source } = await readSource(bytes, name);
    const values = { id: 'a', kind: 'plan', issuer: 'a', issuedOn: '2024-01-05', subject: 'a' };
    const { mdx } = await importDocument(bytes, name, { values, fields: {}, bodies: [] });
    if (!source || mdx === null) continue;
    const isOld = source.format === 'text' && !source.encoding.name.startsWith('utf');
    const reader = isOld ? words.oldText : source.format;
    groups.set(reader, [...(groups.get(reader) ?? []), file]);
  }
  return new Map([...groups].sort(([a], [b]) => a.localeCompare(b)));
}

async function measure(files: readonly string[]): Promise<ImportCost> {
  const { stdout } = await promisify(execFile)(process.execPath, [worker, ...files]);
  return JSON.parse(stdout) as ImportCost;
}
