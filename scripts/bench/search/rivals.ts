import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';
import type { SearchRecord } from '../../../src/site/search/record.ts';
import { buildPlainIndex } from '../../../test/support/plain-pagefind.ts';
import { searchPage } from './rival-page.ts';

const require = createRequire(import.meta.url);

/** Another way to search the same records: writes a site whose page `/tim-kiem/` keeps the contract of ours. */
export interface Rival {
  name: string;
  write(folder: string, records: readonly SearchRecord[]): Promise<void>;
}

/** What lunr has that is used here; the package brings no types. */
interface LunrBuilder {
  pipeline: { reset(): void };
  searchPipeline: { reset(): void };
  ref(name: string): void;
  field(name: string, options?: { boost: number }): void;
  add(document: object): void;
}

const miniOptions = { fields: ['title', 'text'], storeFields: ['title', 'url'] };

/** Plain Pagefind, MiniSearch as VitePress ships it, and lunr as Docusaurus's local search ships it. */
export const rivals: readonly Rival[] = [
  {
    name: 'Pagefind nguyên bản',
    async write(folder, records) {
      await buildPlainIndex(records, join(folder, 'pagefind'));
      await writePage(
        folder,
        `const engine = import('/pagefind/pagefind.js');
export async function search(query) {
  const { results } = await (await engine).search(query);
  return Promise.all(results.slice(0, 10).map(async (hit) => {
    const { url, meta, excerpt } = await hit.data();
    return { url, title: meta.title, excerpt };
  }));
}`,
      );
    },
  },
  {
    name: 'MiniSearch (VitePress)',
    async write(folder, records) {
      const index = new MiniSearch(miniOptions);
      index.addAll(records.map((record, id) => ({ id, ...plainText(record) })));
      await mkdir(folder, { recursive: true });
      await copyFile(fileURLToPath(import.meta.resolve('minisearch')), join(folder, 'minisearch.js'));
      const text = JSON.stringify(JSON.stringify(index));
      await writeFile(join(folder, 'index-chunk.js'), `export default ${text};\n`);
      await writePage(
        folder,
        `const engine = Promise.all([import('/minisearch.js'), import('/index-chunk.js')]).then(
  ([{ default: MiniSearch }, { default: json }]) => MiniSearch.loadJSON(json, ${JSON.stringify({
    ...miniOptions,
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2 } },
  })}),
);
export async function search(query) {
  return (await engine).search(query).slice(0, 10).map(({ url, title }) => ({ url, title, excerpt: '' }));
}`,
      );
    },
  },
  {
    name: 'lunr (Docusaurus)',
    async write(folder, records) {
      const lunr = require('lunr') as (configure: (this: LunrBuilder) => void) => object;
      const documents = records.map((record, id) => ({ id, ...plainText(record) }));
      const index = lunr(function () {
        // Its stemmer and trimmer are English; they would cut the letters with marks.
        this.pipeline.reset();
        this.searchPipeline.reset();
        this.ref('id');
        this.field('title', { boost: 200 });
        this.field('text');
        for (const document of documents) this.add(document);
      });
      await mkdir(folder, { recursive: true });
      await copyFile(require.resolve('lunr'), join(folder, 'lunr.js'));
      await writeFile(join(folder, 'lunr-index.json'), JSON.stringify(index));
      await writeFile(join(folder, 'search-doc.json'), JSON.stringify(documents));
      await writePage(
        folder,
        `const script = new Promise((done) => {
  document.head.append(Object.assign(document.createElement('script'), { src: '/lunr.js', onload: done }));
});
const read = async (name) => (await fetch(name)).json();
const engine = Promise.all([read('/lunr-index.json'), read('/search-doc.json'), script]).then(
  ([index, documents]) => ({ index: lunr.Index.load(index), documents }),
);
export async function search(query) {
  const { index, documents } = await engine;
  const words = query.toLowerCase().split(/[\\s\\-]+/).filter(Boolean);
  const found = index.query((asked) => {
    asked.term(words, { boost: 10 });
    asked.term(words, { wildcard: lunr.Query.wildcard.TRAILING });
  });
  return found.slice(0, 10).map(({ ref }) => {
    const { url, title, text } = documents[ref];
    return { url, title, excerpt: text.slice(0, 200) };
  });
}`,
      );
    },
  },
];

function plainText({ url, title, lines }: SearchRecord) {
  return { url, title, text: lines.map((line) => line.text).join('\n') };
}

async function writePage(folder: string, engine: string): Promise<void> {
  await mkdir(join(folder, 'tim-kiem'), { recursive: true });
  await writeFile(join(folder, 'index.html'), searchPage);
  await writeFile(join(folder, 'tim-kiem', 'index.html'), searchPage);
  await writeFile(join(folder, 'engine.js'), `${engine}\n`);
}
