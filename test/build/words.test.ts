import { readFile } from 'node:fs/promises';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { expectedWords, wordsOf } from '../../src/importer/conservation.ts';
import { splitLines } from '../../src/importer/read/text.ts';
import { readLibrary } from '../../src/site/content-files.ts';
import { readBuilt } from '../support/built-site.ts';

const { library } = await readLibrary(process.cwd());
const plans = library.documents.filter((doc) => doc.data.provenance && 'plan' in doc.data);

describe('the published text', () => {
  it('is there for the five plans', () => expect(plans).toHaveLength(5));

  it.each(plans.map((plan) => [plan.id, plan] as const))(
    '%s has the words of its source, in their order',
    async (id, plan) => {
      const source = await readFile(`test/fixtures/plans/${plan.data.provenance?.file}`, 'utf8');
      const expected = expectedWords(splitLines(source), plan.data.repairs);
      const { main, notes } = readArticle(await readBuilt(`van-ban/${id}/index.html`));
      expect(main.join(' ')).toBe(expected.main.join(' '));
      expect(notes).toEqual(expected.notes);
    },
  );
});

/** The words of the official text on a page, without what the page marks as its own. */
function readArticle(html: string): { main: string[]; notes: Record<string, string[]> } {
  const { document } = new Window();
  document.write(html);
  const article = document.querySelector('article[data-official-text]');
  if (!article) throw new Error('The page has no official text.');
  for (const own of article.querySelectorAll('[data-supplied], [data-editorial]')) own.remove();
  // Blocks and footnote marks part words; links and emphasis do not.
  for (const block of article.querySelectorAll('p, li, div, h1, h2, h3, h4, h5, h6, td, th, br, sup')) {
    block.before(' ');
    block.after(' ');
  }
  const notes: Record<string, string[]> = {};
  for (const note of article.querySelectorAll('[id^="chu-thich-"]')) {
    const [label, ...words] = wordsOf(note.textContent);
    notes[label as string] = words;
    note.remove();
  }
  return { main: wordsOf(article.textContent), notes };
}
