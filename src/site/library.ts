import { getCollection } from 'astro:content';
import { readFile } from 'node:fs/promises';
import type { AnyEntry, CollectionName } from '../core/content/entry.ts';
import { parseBody } from '../core/document/outline.ts';
import type { Library } from '../core/library/library.ts';
import { libraryOf, shelve } from '../core/library/shelf.ts';
import { collections } from './content-files.ts';
import { splitFrontMatter } from './front-matter.ts';

let cached: Promise<Library> | undefined;

/** The library that pages show: put together once a build, and again at every request of the development server. */
export function getLibrary(): Promise<Library> {
  if (import.meta.env.DEV || !cached) cached = assemble();
  return cached;
}

async function assemble(): Promise<Library> {
  const names = Object.keys(collections) as CollectionName[];
  return libraryOf(shelve((await Promise.all(names.map(entriesOf))).flat()));
}

/** Entries of one collection from Astro's store, with the official texts read from disk. */
async function entriesOf(collection: CollectionName): Promise<AnyEntry[]> {
  const entries = await getCollection(collection);
  return Promise.all(
    entries.map(async ({ id, data, filePath = '' }) => {
      const hasText = 'text' in data && data.text !== 'record-only';
      const body = hasText ? await readBody(filePath) : null;
      return { collection, id, file: filePath, data, body, uses: [], lineOf: () => 1 } as AnyEntry;
    }),
  );
}

async function readBody(file: string) {
  const { body, bodyLine } = splitFrontMatter(await readFile(file, 'utf8'));
  return parseBody(body, bodyLine).body;
}
