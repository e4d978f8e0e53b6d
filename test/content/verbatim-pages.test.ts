import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { isClassified, type Library, type OfficialDocument } from '../../src/core/library/library.ts';
import { readLibrary } from '../../src/site/content-files.ts';
import { type LibraryView, viewOf } from '../../src/site/library-view.ts';
import { renderArticle } from '../../src/site/render-article.ts';
import { pageWords, wordsOf } from '../support/page-words.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let library: Library;
let view: LibraryView;

beforeAll(async () => {
  ({ library } = await readLibrary(root));
  view = viewOf(library);
});

/** The words of a content file, in the order in which its page shows them. */
function fileWords({ data, body }: OfficialDocument): string[] {
  const { printedHeader, recipients, signatureBlock } = data;
  const blocks = [...(body?.blocks ?? []), ...(body?.footnotes ?? [])];
  return [
    ...(printedHeader?.left ?? []),
    ...(printedHeader?.right ?? []),
    ...(printedHeader?.title ?? []),
    ...blocks.map(({ text }) => text),
    recipients?.heading ?? '',
    ...(recipients?.lines ?? []),
    ...(signatureBlock?.printed ?? []),
  ].flatMap(wordsOf);
}

describe('the page of a text', () => {
  test('shows every word of the text, in order, and no word of its own unmarked', () => {
    const texts = library.documents.filter((doc) => doc.body);
    expect(texts.length).toBeGreaterThanOrEqual(5);
    for (const doc of texts) {
      expect(pageWords(renderArticle(doc, view).html), doc.id).toEqual(fileWords(doc));
    }
  });

  test('marks every erratum of the record at its words, once', () => {
    for (const doc of library.documents.filter(({ body }) => body)) {
      const { html } = renderArticle(doc, view);
      const marks = [...html.matchAll(/class="erratum-mark" href="#dinh-chinh-(\d+)"/g)].map(([, n]) =>
        Number(n),
      );
      expect(new Set(marks), doc.id).toEqual(new Set(doc.data.errata.map((_, i) => i + 1)));
      for (const number of marks) expect(html).toContain(`id="dinh-chinh-${number}"`);
    }
  });

  test('gives no id twice', () => {
    for (const doc of library.documents) {
      const ids = [...renderArticle(doc, view).html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, doc.id).toBe(ids.length);
    }
  });
});

test('a classified document has a heading and nothing that claims to be its text', () => {
  const classified = library.documents.filter(isClassified);
  expect(classified.length).toBeGreaterThan(0);
  for (const doc of classified) {
    const { html, cited } = renderArticle(doc, view);
    expect(html).not.toContain('data-official-text');
    expect(cited).toEqual([]);
  }
});

test('the slip 27-NQ/TU leads to 27-NQ/TW of 2022 and is told to the reader', () => {
  const doc = library.documentById.get('kh-tu-tw6-2022') as OfficialDocument;
  const { html } = renderArticle(doc, view);
  expect(html).toMatch(/href="\/van-ban\/27-nq-tw-2022\/"[^>]*>[^<]*(<span class="sic">)?[^<]*27-NQ\/TU/);
  expect(html).toContain('Nguyên văn ghi 27-NQ/TU; đúng là 27-NQ/TW.');
});

test('a note beside an erratum does not say again what the sentence already says', () => {
  for (const { data } of library.documents) {
    for (const { note } of data.errata) expect(note).not.toMatch(/[Nn]guyên văn ghi|đúng là/);
  }
});
