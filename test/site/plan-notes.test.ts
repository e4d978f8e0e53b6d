import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import type { OfficialDocument } from '../../src/core/library/library.ts';
import { readLibrary } from '../../src/site/content-files.ts';
import { type LibraryView, viewOf } from '../../src/site/library-view.ts';
import { findingPlaces } from '../../src/site/plan-findings.ts';
import { findingNote, findingsBeside } from '../../src/site/plan-notes.ts';
import { renderArticle } from '../../src/site/render-article.ts';

let view: LibraryView;
beforeAll(async () => {
  const { library } = await readLibrary(fileURLToPath(new URL('../..', import.meta.url)));
  view = viewOf(library);
});

const docOf = (id: string) => view.library.documentById.get(id) as OfficialDocument;

test('a clause tells its findings in one note, each with a link to its rule', () => {
  const html = findingNote('muc-i', [
    { rule: 'weekend', clause: 'muc-i', printed: 'a', message: 'Một <b>.' },
    { rule: 'shared-date', clause: 'muc-i', printed: 'b', message: 'Hai.' },
    { rule: 'shared-date', clause: 'muc-ii', printed: 'b', message: 'Khác.' },
  ]);
  expect(html).toMatch(/^<div class="note lint" role="note" data-editorial>/);
  expect(html).toContain('<a href="/to-chuc/soi-ke-hoach/#ngay-nghi">Rơi vào ngày nghỉ</a>: Một &lt;b&gt;.');
  expect(html).toContain('Hai.');
  expect(html).not.toContain('Khác.');
  expect(findingNote('muc-iii', [])).toBe('');
});

test('what an editor already told in an erratum is not told a second time beside the text', () => {
  const doc = docOf('34-kh-duk-2022');
  const findings = view.findingsIn(doc);
  const rules = (found: typeof findings) =>
    found.filter(({ clause }) => clause === 'muc-ii-4-1').map(({ rule }) => rule);
  expect(rules(findings)).toEqual(['event-before-basis', 'conference-incomplete']);
  expect(rules(findingsBeside(findings, doc.data.errata))).toEqual([]);
  expect(renderArticle(doc, view).html).not.toContain('sớm hơn 28-HD/BTGTU (ngày');
});

test('a plan shows a note beside its clause, and only plans do', () => {
  const { html } = renderArticle(docOf('kh-duk-dai-hoi-xiii-2021-phu-tho'), view);
  expect(html).toMatch(/id="muc-ii-4-1-1">.*?<div class="note lint".*?thứ Bảy/u);
  for (const doc of view.library.documents) {
    if (!('plan' in doc.data)) expect(view.findingsIn(doc), doc.id).toEqual([]);
  }
});

test('the page of the rules leads to every finding of every plan, by rule', () => {
  const { plans, places } = findingPlaces(view);
  expect(plans).toBe(5);
  const all = [...places.values()].flat();
  expect(all).toHaveLength(view.library.documents.flatMap((doc) => view.findingsIn(doc)).length);
  const [slip] = places.get('number-of-another-document') ?? [];
  expect(slip?.path).toBe('/van-ban/kh-tu-tw6-2022/#muc-ii-1-y1');
});
