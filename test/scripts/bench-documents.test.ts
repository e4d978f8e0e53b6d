import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentFiles, writeContent } from '../../scripts/bench/content-writer.ts';
import { type BenchDocument, makeDocuments } from '../../scripts/bench/documents.ts';
import { markdownText } from '../../scripts/bench/plain-site.ts';
import { readSourceTexts, type SourceTexts } from '../../scripts/bench/source-plans.ts';
import { extractCitations } from '../../src/core/citation/extract.ts';
import { createCitationIndex, resolveCitation } from '../../src/core/citation/resolve.ts';
import type { Library } from '../../src/core/library/library.ts';
import { readLibrary } from '../../src/site/content-files.ts';

const root = process.cwd();
let sources: SourceTexts;
let documents: BenchDocument[];
let folder: string;
let library: Library;
let issues: unknown[];

beforeAll(async () => {
  sources = await readSourceTexts(root);
  documents = makeDocuments(120, sources);
  folder = await mkdtemp(path.join(os.tmpdir(), 'bench-content-'));
  await writeContent(folder, root, documents, sources);
  ({ library, issues } = await readLibrary(folder));
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the documents of the measurement', () => {
  it('are the same at every run', () => {
    const again = contentFiles(makeDocuments(120, sources), sources);
    expect(again).toEqual(contentFiles(documents, sources));
  });

  it('pass every rule of the content', () => {
    expect(issues).toEqual([]);
    expect(library.documents).toHaveLength(120);
    expect(library.campaigns.size).toBe(5);
  });

  it('have about 2,000 words each, and a fifth of them are plans with orders', () => {
    const lengths = documents.map((doc) => markdownText(doc).split(/\s+/).length);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(mean).toBeGreaterThan(1900);
    expect(mean).toBeLessThan(2700);
    expect(documents.filter(({ model }) => model !== null)).toHaveLength(24);
  });

  it('name one another in words that resolve as in real documents', () => {
    const index = createCitationIndex(library);
    const found = library.documents.flatMap((doc) =>
      (doc.body?.blocks ?? []).flatMap(({ text }) =>
        extractCitations(text).map(
          (citation) => resolveCitation(citation, { doc, paragraph: text }, index).type,
        ),
      ),
    );
    const resolved = found.filter((type) => type === 'document').length;
    expect(resolved / documents.length).toBeGreaterThan(4);
  });

  it('give the plain site the same paragraphs with its own links', () => {
    const doc = documents.findLast(({ model }) => model === null) as BenchDocument;
    const plain = markdownText(doc).replace(/\[([^\]]+)\]\(\/van-ban\/[^)]+\)/g, '$1');
    const own = contentFiles(documents, sources).find((file) => file.path.endsWith(`/${doc.id}.mdx`));
    expect(plain.split('---\n').at(-1)).toBe(own?.text.split('---\n').at(-1));
    expect(markdownText(doc)).toMatch(/\]\(\/van-ban\/[a-z0-9-]+\/\)/);
  });
});
