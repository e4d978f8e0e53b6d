import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { realSite } from '../../scripts/bench/contestants.ts';
import { type BenchDocument, makeDocuments } from '../../scripts/bench/documents.ts';
import { readSourceTexts } from '../../scripts/bench/source-plans.ts';
import { buildSite } from '../../src/site/preview/build-site.ts';
import { statusWords } from '../../src/strings/reading.ts';

const root = process.cwd();
const { fileOf, prepare } = realSite(root);
let folder: string;
let documents: BenchDocument[];

const page = (id: string) => readFile(path.join(folder, 'dist', 'van-ban', id, 'index.html'), 'utf8');
const doc = (at: number) => documents[at] as BenchDocument;
/** Another document that the words of this one name with its date. */
const citedBy = (citing: BenchDocument) =>
  documents.find(
    ({ id, replacedBy }) =>
      !replacedBy &&
      citing.lines
        .flat()
        .some((piece) => typeof piece !== 'string' && piece.to === id && piece.words.includes('ngày')),
  ) as BenchDocument;

async function builtFiles(): Promise<Map<string, string>> {
  const dist = path.join(folder, 'dist');
  const names = (await readdir(dist, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const files = names.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  return new Map(
    await Promise.all(
      files.map(async (file) => [path.relative(dist, file), await readFile(file, 'base64')] as const),
    ),
  );
}

beforeAll(async () => {
  const sources = await readSourceTexts(root);
  documents = makeDocuments(40, sources);
  folder = await mkdtemp(path.join(os.tmpdir(), 'rebuild-'));
  await prepare(folder, documents, sources);
  await buildSite({ root: folder, quiet: true });
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a build after a change', () => {
  it('shows a changed text, and the new citation on the page that is cited', async () => {
    const [cited, citing] = [doc(10), doc(30)];
    expect(await page(cited.id)).not.toContain(`${citing.id}/#`);
    await appendFile(
      path.join(folder, fileOf(citing)),
      `\nChi bộ học Kế hoạch số ${doc(14).symbol} và ${cited.symbol}, ngày ${cited.issuedOn.split('-').reverse().join('/')}.\n`,
    );
    await buildSite({ root: folder, quiet: true });
    expect(await page(citing.id)).toContain('Chi bộ học');
    expect(await page(cited.id)).toContain(`/van-ban/${citing.id}/#`);
  });

  it('shows a changed status on every page that cites the document', async () => {
    const citing = doc(35);
    const cited = citedBy(citing);
    expect(await page(citing.id)).not.toContain(statusWords.completed);
    const file = path.join(folder, fileOf(cited));
    await writeFile(file, (await readFile(file, 'utf8')).replace("state: 'in-force'", "state: 'completed'"));
    await buildSite({ root: folder, quiet: true });
    expect(await page(citing.id)).toContain(statusWords.completed);
  });

  it('is the same, byte for byte, as a build from nothing', async () => {
    const rebuilt = await builtFiles();
    await rm(path.join(folder, 'node_modules', '.astro'), { recursive: true });
    await buildSite({ root: folder, quiet: true });
    const built = await builtFiles();
    expect([...rebuilt.keys()]).toEqual([...built.keys()]);
    expect([...built].filter(([name, data]) => rebuilt.get(name) !== data).map(([name]) => name)).toEqual([]);
  });
});
