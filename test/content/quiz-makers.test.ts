import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { entryAnchor } from '../../src/core/glossary/anchor.ts';
import { createQuizBank } from '../../src/core/quiz/bank.ts';
import { checkReviews } from '../../src/core/quiz/check-reviews.ts';
import { essence, overlaps } from '../../src/core/quiz/giveaway.ts';
import { readLibrary } from '../../src/site/content-files.ts';

const { library } = await readLibrary(fileURLToPath(new URL('../..', import.meta.url)));
const questions = createQuizBank(library)
  .all()
  .flatMap((quiz) => quiz.questions.filter(({ id }) => id.startsWith(`${quiz.id}--`)));
const ofType = (type: string) => questions.filter((question) => question.type === type);
const gaps = questions.filter(({ id }) => library.reviews?.has(id));

describe('the glossary', () => {
  it('has an address for every entry, no two the same', () => {
    const anchors = library.glossary.flatMap(({ id, entries }) =>
      entries.map((entry) => entryAnchor(id, entry)),
    );
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(anchors.every((anchor) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(anchor))).toBe(true);
  });
});

describe('booklets', () => {
  it('give a card for nearly every question, never for the one on classified texts', () => {
    for (const { id: owner, questions: answered } of library.booklets) {
      const cards = questions.filter(({ id }) => id.startsWith(`${owner}--`)).map(({ prompt }) => prompt);
      expect(cards.length).toBeGreaterThanOrEqual(answered.length - 2);
      expect(cards.filter((prompt) => prompt.includes('độ mật'))).toEqual([]);
    }
  });
});

describe('pairs and orders', () => {
  it('are there for every campaign that has them, one right-hand text for each left-hand one', () => {
    expect(ofType('matching').length).toBeGreaterThan(20);
    for (const question of ofType('matching')) {
      const texts = question.options.map(({ text }) => essence(text));
      const repeated = texts.some((one, at) => texts.slice(0, at).some((other) => overlaps(one, other)));
      expect([question.id, repeated]).toEqual([question.id, false]);
    }
  });

  it('never show the steps in their right order', () => {
    expect(ofType('ordering').length).toBeGreaterThan(10);
    for (const { id, options, answer } of ofType('ordering')) {
      expect([id, options.map((option) => option.id)]).not.toEqual([id, answer]);
    }
  });
});

describe('gaps in held text', () => {
  it('were all read: none waits, none is lost, none has changed since', () => {
    const { issues, waiting } = checkReviews(library);
    expect(issues).toEqual([]);
    expect(waiting.map(({ id }) => id)).toEqual([]);
    expect(gaps.length).toBeGreaterThanOrEqual(60);
  });

  it('stand letter for letter in one clause, and hold no mask, name of a speaker or secret', () => {
    const speakers = library.documents.flatMap(({ data }) =>
      'plan' in data
        ? data.plan.conferences.flatMap(({ programme }) => programme.flatMap(({ speaker }) => speaker ?? []))
        : [],
    );
    for (const question of gaps) {
      if (question.type !== 'cloze') continue;
      const right = question.options.find(({ id }) => id === question.answer)?.text ?? '';
      const said = question.passage.before + right + question.passage.after;
      const body = library.documentById.get(question.source.doc)?.body;
      const place = [...(body?.blocks ?? []), ...(body?.footnotes ?? [])].find(
        ({ anchor }) => anchor === question.source.anchor,
      );
      expect(place?.text).toContain(said);
      expect(said).not.toMatch(/đã che|độ mật|bảo vệ Tổ quốc trong tình hình mới/);
      expect(speakers.filter((name) => said.includes(name))).toEqual([]);
    }
  });
});
