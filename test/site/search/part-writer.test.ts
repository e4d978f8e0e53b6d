import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toIndexText } from '../../../src/core/search/normalize.ts';
import { readLibrary } from '../../../src/site/content-files.ts';
import { escapeHtml } from '../../../src/site/html.ts';
import { writePart } from '../../../src/site/search/part-writer.ts';
import type { SearchRecord } from '../../../src/site/search/record.ts';
import { collectRecords } from '../../../src/site/search/records.ts';
import { type ReadIndex, readIndex } from '../../support/read-index.ts';

const root = path.resolve(import.meta.dirname, '../../..');
let folder: string;
let records: SearchRecord[];
let ours: ReadIndex;
let theirs: ReadIndex;

/**
 * Without what Pagefind makes words of that nobody asks for: «“Chiến» besides «Chiến», «93–95», signs that stand alone;
 * and without full stops in titles, for it takes the ends of words («gov.vn») in texts only.
 */
function plain(record: SearchRecord): SearchRecord {
  const bare = (text: string) =>
    text
      .replace(/[^\p{L}\p{N}\x20-\x7e]|\.{2,}/gu, ' ')
      .replace(/(?<= |^)[^\p{L}\p{N}]+(?= |$)/gu, '')
      .replace(/ +/g, ' ')
      .trim();
  const lines = record.lines.map((line) => ({ ...line, text: bare(line.text) }));
  return { ...record, title: bare(record.title.replaceAll('.', ' ')), lines };
}

/** A record as the page that Pagefind's own indexer would read. */
function pageOf({ title, lines, tokens, facets, date, within }: SearchRecord): string {
  const names = { part: 'phan', kind: 'loai', term: 'khoa', year: 'nam', body: 'co-quan', level: 'cap' };
  const filters = [
    ...Object.entries({ ...names, campaign: 'dot', audience: 'doi-tuong' }).flatMap(([facet, name]) =>
      (facets[facet as keyof typeof facets] ?? []).map((value) => `${name}:${value}`),
    ),
    ...(within ? [`trong:${within}`] : []),
    ...(date ? [`thang:${date.slice(0, 6)}`] : []),
  ].map((filter) => `<i data-pagefind-filter="${filter}"></i>`);
  const body = lines.map(
    ({ tag, id, text }) => `<${tag}${id ? ` id="${id}"` : ''}>${escapeHtml(text)}</${tag}>`,
  );
  const meta = `<span data-pagefind-meta="title[data-title], ma[data-ma]" data-title="${escapeHtml(title)}" data-ma="${tokens.join(' ')}"></span>`;
  const sort = date ? `<i data-pagefind-sort="ngay:${date}"></i>` : '';
  return toIndexText(
    `<html lang="vi"><body><main data-pagefind-body>${meta}${filters.join('')}${sort}${body.join('')}</main></body></html>`,
  );
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'part-'));
  const { library, guideTexts } = await readLibrary(root);
  records = collectRecords(library, guideTexts).map(plain);
  const { index } = await createIndex({ forceLanguage: 'vi' });
  for (const record of records) await index?.addHTMLFile({ url: record.url, content: pageOf(record) });
  await index?.writeFiles({ outputPath: path.join(folder, 'theirs') });
  await close();
  writePart(records, path.join(folder, 'ours'));
  ours = readIndex(path.join(folder, 'ours'));
  theirs = readIndex(path.join(folder, 'theirs'));
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('an index of the whole library', () => {
  it('holds the words that Pagefind would find, at the same places with the same weights', () => {
    expect(ours.words.size).toBeGreaterThan(1500);
    expect([...ours.words.keys()].sort()).toEqual([...theirs.words.keys()].sort());
    const differ = [...theirs.words].filter(
      ([word, places]) => JSON.stringify(ours.words.get(word)) !== JSON.stringify(places),
    );
    expect(differ.map(([word]) => word)).toEqual([]);
  });

  it('has the same filters, dates and fields', () => {
    expect(ours.filters).toEqual(theirs.filters);
    expect(ours.fields).toEqual(theirs.fields);
    expect(ours.version).toBe(theirs.version);
    expect(ours.sorts.length).toBe(theirs.sorts.length);
  });

  it('shows each record in the same words, with the places of its clauses', () => {
    expect(ours.fragments).toEqual(theirs.fragments);
  });
});
