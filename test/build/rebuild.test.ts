import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { realSite } from '../../scripts/bench/contestants.ts';
import { type BenchDocument, makeDocuments } from '../../scripts/bench/documents.ts';
import { readSourceTexts } from '../../scripts/bench/source-plans.ts';
import { checkReviews } from '../../src/core/quiz/check-reviews.ts';
import { reviewFile } from '../../src/core/quiz/review.ts';
import { readLibrary } from '../../src/site/content-files.ts';
import { buildSite } from '../../src/site/preview/build-site.ts';
import { statusWords } from '../../src/strings/reading.ts';

const root = process.cwd();
const { fileOf, prepare } = realSite(root);
let folder: string;
let documents: BenchDocument[];

const at = (...names: string[]) => path.join(folder, ...names);
const build = () => buildSite({ root: folder, quiet: true });
const page = (id: string) => readFile(at('dist', 'van-ban', id, 'index.html'), 'utf8');
const doc = (index: number) => documents[index] as BenchDocument;
/** Another document that the words of this one name with its date. */
const citedBy = (citing: BenchDocument) =>
  documents.find(
    ({ id, replacedBy }) =>
      !replacedBy &&
      citing.lines
        .flat()
        .some((piece) => typeof piece !== 'string' && piece.to === id && piece.words.includes('ngày')),
  ) as BenchDocument;

async function edit(file: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(at(file), 'utf8');
  const edited = text.replace(from, to);
  expect(edited).not.toBe(text);
  await writeFile(at(file), edited);
}

async function builtFiles(): Promise<Map<string, Buffer>> {
  const dist = at('dist');
  const names = (await readdir(dist, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const files = names.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  return new Map(
    await Promise.all(files.map(async (file) => [path.relative(dist, file), await readFile(file)] as const)),
  );
}

async function filesThatSay(words: string): Promise<string[]> {
  return [...(await builtFiles())].filter(([, data]) => data.includes(words)).map(([name]) => name);
}

/** One thing replaced by another in a file of the content. */
interface Change {
  what: string;
  file: () => string;
  from: string;
  to: string;
  /** The words that pages show for it, where they are others. */
  before?: string;
  after?: string;
  /** How many built files show it at least. */
  fewest: number;
}

const isPage = (file: string) => file.endsWith('.html');

/** A picture as far as a page asks: its kind and its size. */
const gif = (width: number) => `GIF89a${String.fromCharCode(width)}\0\x03\0`.padEnd(40, '\0');
const plan = () => fileOf(doc(4));
const campaign = 'content/dot-hoc/dot-hoc-1.mdx';
const booklet = 'content/hoi-dap/hoi-dap-dot-hoc-1.mdx';
const guide = 'content/tai-lieu/tai-lieu-dot-hoc-1.mdx';
const picture = () => `content/van-ban/${doc(3).id}/hinh.gif`;

beforeAll(async () => {
  const sources = await readSourceTexts(root);
  documents = makeDocuments(40, sources);
  folder = await mkdtemp(path.join(os.tmpdir(), 'rebuild-'));
  await prepare(folder, documents, sources);
  await edit(plan(), /(conferences:\n.*\n\s+name: ')[^']*/, '$1Hội nghị tên cũ');
  await edit(campaign, /eventFrom: '[^']*'/, "eventFrom: '1999-09-09'");
  await edit(booklet, /answer: '[^']*'/, "answer: 'Câu trả lời cũ.'");
  await appendFile(at(guide), '\n## Gợi ý trao đổi\n\n- Lời gợi ý cũ?\n');
  await appendFile(at(fileOf(doc(3))), '\n![Sơ đồ](hinh.gif)\n');
  await mkdir(path.dirname(at(picture())));
  await writeFile(at(picture()), gif(41));
  await build();
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a build after a change', () => {
  it('shows a changed status on every page that cites the document', async () => {
    const citing = doc(35);
    const cited = citedBy(citing);
    expect(await page(citing.id)).not.toContain(statusWords.completed);
    await edit(fileOf(cited), "state: 'in-force'", "state: 'completed'");
    await build();
    expect(await page(citing.id)).toContain(statusWords.completed);
  });

  // What all pages may show comes first: it has every page made anew, and so hides what a later build has left stale.
  it.each<Change>([
    { what: 'conference', file: plan, from: 'Hội nghị tên cũ', to: 'Hội nghị tên mới', fewest: 4 },
    {
      ...{ what: 'day of a campaign', file: () => campaign, from: '1999-09-09', to: '1998-08-08' },
      ...{ before: '9/9/1999', after: '8/8/1998', fewest: 2 },
    },
    { what: 'answer', file: () => booklet, from: 'Câu trả lời cũ', to: 'Câu trả lời mới', fewest: 4 },
    { what: 'prompt of a guide', file: () => guide, from: 'gợi ý cũ', to: 'gợi ý mới', fewest: 4 },
    {
      ...{ what: 'size of a picture', file: picture, from: gif(41), to: gif(42) },
      ...{ before: 'width="41"', after: 'width="42"', fewest: 1 },
    },
  ])('shows a changed $what wherever the old one stood', async (change) => {
    const { file, from, to, before = from, after = to, fewest } = change;
    const shown = await filesThatSay(before);
    expect(shown.length).toBeGreaterThanOrEqual(fewest);
    await edit(file(), from, to);
    await build();
    expect(await filesThatSay(before)).toEqual([]);
    expect((await filesThatSay(after)).filter(isPage)).toEqual(shown.filter(isPage));
  });

  it('asks the questions that an editor has found good', async () => {
    const { waiting } = checkReviews((await readLibrary(folder)).library);
    const own = waiting.filter(({ source }) => source.doc === doc(9).id);
    const asked = async (quiz: string) => {
      const bank = await readFile(at('dist/on-tap', `${quiz}.json`), 'utf8');
      return own.filter(({ id }) => bank.includes(`"${id}"`)).length;
    };
    expect(await asked(doc(9).id)).toBe(0);
    await mkdir(path.dirname(at(reviewFile)));
    const lines = own.map(({ id, revision }) => `  ${id}: ${revision}`);
    await writeFile(at(reviewFile), ['nhan:', ...lines, ''].join('\n'));
    await build();
    expect(await asked(doc(9).id)).toBeGreaterThan(0);
    expect(await asked('dot-hoc-1')).toBeGreaterThan(0);
  });

  it('shows a changed text, and the new citation on the page that is cited', async () => {
    const [cited, citing] = [doc(10), doc(30)];
    expect(await page(cited.id)).not.toContain(`${citing.id}/#`);
    await appendFile(
      at(fileOf(citing)),
      `\nChi bộ học Kế hoạch số ${doc(14).symbol} và ${cited.symbol}, ngày ${cited.issuedOn.split('-').reverse().join('/')}.\n`,
    );
    await build();
    expect(await page(citing.id)).toContain('Chi bộ học');
    expect(await page(cited.id)).toContain(`/van-ban/${citing.id}/#`);
  });

  it('takes over nothing that a build left when it broke off', async () => {
    const before = await page(doc(30).id);
    await edit(fileOf(doc(30)), 'Chi bộ học', 'Chi bộ bỏ');
    await edit('src/pages/viet-tat.astro', '---\n', "---\nthrow new Error('broken off');\n");
    await expect(build()).rejects.toThrow('broken off');
    await edit(fileOf(doc(30)), 'Chi bộ bỏ', 'Chi bộ học');
    await edit('src/pages/viet-tat.astro', "throw new Error('broken off');\n", '');
    await build();
    expect(await page(doc(30).id)).toBe(before);
  }, 120_000);

  it('is the same, byte for byte, as a build from nothing', async () => {
    const rebuilt = await builtFiles();
    await rm(at('node_modules', '.astro'), { recursive: true });
    await build();
    const made = await builtFiles();
    expect([...rebuilt.keys()]).toEqual([...made.keys()]);
    expect(
      [...made].filter(([name, data]) => !rebuilt.get(name)?.equals(data)).map(([name]) => name),
    ).toEqual([]);
  });
});
