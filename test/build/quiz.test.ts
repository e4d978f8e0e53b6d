import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { Question, QuestionSource } from '../../src/core/quiz/schema.ts';
import { readBuiltFiles } from '../../src/site/audit/built-files.ts';
import { distFolder, readBuilt } from '../support/built-site.ts';

const { files, pages } = await readBuiltFiles(distFolder);
const banks = [...files].filter((file) => /^on-tap\/(?!muc-luc|thay-doi).*\.json$/.test(file));
const parsed = new Map<string, Window['document']>();

function open(page: string): Window['document'] | null {
  const html = pages.get(page);
  if (html === undefined) return null;
  const known = parsed.get(page);
  if (known) return known;
  const { document } = new Window();
  document.write(html.replace(/<script[\s\S]*?<\/script>/g, ''));
  parsed.set(page, document);
  return document;
}

/** The words at a place: of the element itself, and behind a heading those of its part of the page. */
function wordsAt({ doc, anchor, href }: QuestionSource): string | null {
  const page = href ? href.replace(/^\/|#.*$/g, '') : `van-ban/${doc}/`;
  const place = open(`${page}index.html`)?.getElementById(anchor);
  if (!place) return null;
  const words = [place.textContent];
  if (/^H\d$/.test(place.tagName)) {
    for (
      let next = place.nextElementSibling;
      next && next.tagName !== place.tagName;
      next = next.nextElementSibling
    ) {
      words.push(next.textContent);
    }
  }
  return plain(words.join(' '));
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

describe('the published banks of questions', () => {
  it('exist beside their pages', () => {
    expect(banks.length).toBeGreaterThan(20);
    for (const bank of banks) expect(pages.has(bank.replace('.json', '/index.html')), bank).toBe(true);
  });

  it('quote words that stand at the place they point to', async () => {
    const misses: string[] = [];
    for (const bank of banks) {
      const { questions } = JSON.parse(await readBuilt(bank)) as { questions: Question[] };
      for (const { id, source } of questions) {
        if (!wordsAt(source)?.includes(plain(source.quote))) misses.push(`${bank} ${id}`);
      }
    }
    expect(misses).toEqual([]);
  });

  it('can be read and checked on their pages without scripts', () => {
    const page = open('on-tap/60-kh-duk-2022-thai-nguyen/index.html');
    const questions = page?.querySelectorAll('.question') ?? [];
    expect(questions.length).toBeGreaterThan(20);
    for (const question of questions) {
      expect(question.querySelector('legend')?.textContent).toBeTruthy();
      expect(question.querySelector('details blockquote')?.textContent).toBeTruthy();
      expect(question.querySelector('details a')?.getAttribute('href')).toContain('#');
    }
  });
});
