import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseQuestions, type PaperSource } from '../../../../src/core/quiz/export/choose-questions.ts';
import { paperTypes } from '../../../../src/core/quiz/export/recipe.ts';
import {
  createVersions,
  questionsOf,
  type TestVersion,
} from '../../../../src/core/quiz/export/test-versions.ts';
import type { Question } from '../../../../src/core/quiz/schema.ts';
import { meaningOf } from '../../../support/read-exports.ts';
import { sampleQuestions } from '../../../support/sample-questions.ts';

const [single] = sampleQuestions as [Extract<Question, { type: 'single-choice' }>];

const many: PaperSource[] = Array.from({ length: 20 }, (_, index) => ({
  ...single,
  id: `01-kh-mau-2030--cau-${index}`,
  prompt: `Câu hỏi mẫu ${index}?`,
}));
const everyType = chooseQuestions(sampleQuestions, {
  ...{ types: [...paperTypes], count: 20, mix: 'any', seed: 'mot' },
});
const keyOf = (version: TestVersion) => questionsOf(version).map(({ answer }) => answer);
const printOf = (version: TestVersion) =>
  questionsOf(version)
    .map(({ prompt, options }) => [prompt, ...options].join('\n'))
    .join('\n');

describe('the versions of a test', () => {
  it('hold the same questions, numbered from 1, under codes A to D', () => {
    const versions = createVersions(many, 'mot', 4);
    expect(versions.map(({ code }) => code)).toEqual(['A', 'B', 'C', 'D']);
    const ids = (version: TestVersion) => questionsOf(version).map(({ question }) => question.id);
    for (const version of versions) {
      expect(ids(version).sort()).toEqual(many.map(({ id }) => id).sort());
      expect(questionsOf(version).map(({ number }) => number)).toEqual(many.map((_, index) => index + 1));
    }
  });

  it('are the same for the same seed', () => {
    expect(createVersions(many, 'mot', 4)).toEqual(createVersions(many, 'mot', 4));
    expect(printOf(createVersions(many, 'mot', 1)[0] as TestVersion)).not.toBe(
      printOf(createVersions(many, 'hai', 1)[0] as TestVersion),
    );
  });

  it('use every letter equally often as the right one', () => {
    for (const version of createVersions(many, 'ba', 4)) {
      const counted = Map.groupBy(keyOf(version), (letter) => letter);
      expect([...counted].map(([letter, own]) => `${letter}${own.length}`).sort()).toEqual([
        'A5',
        'B5',
        'C5',
        'D5',
      ]);
    }
  });

  it('differ from one another, also for few questions', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 20 }), fc.string(), (count, seed) => {
        const versions = createVersions(many.slice(0, count), seed, 4);
        expect(new Set(versions.map(printOf)).size).toBe(4);
      }),
    );
  });

  it('rarely put one question beside the same number', () => {
    const versions = createVersions(many, 'bon', 4);
    const rows = many.map((_, index) => versions.map((version) => questionsOf(version)[index]?.question.id));
    expect(rows.filter((ids) => new Set(ids).size < 4).length).toBeLessThanOrEqual(2);
  });

  it('put questions that are answered alike into one part', () => {
    const [version] = createVersions(everyType, 'mot', 1) as [TestVersion];
    expect(version.parts.map(({ kind }) => kind)).toEqual([
      'one',
      'many',
      'truth',
      'pairs',
      'order',
      'words',
    ]);
    expect(version.parts[0]?.questions.map(({ question }) => question.type).sort()).toEqual([
      ...['cloze', 'cloze', 'single-choice'],
    ]);
  });

  it('keep what is right while options move: keys lead to the same words', () => {
    for (const version of createVersions(everyType, 'nam', 4)) {
      for (const { question, answer, options } of questionsOf(version)) {
        const original = everyType.find(({ id }) => id === question.id) as PaperSource;
        const letters = answer.match(/(?<!\p{L})[A-Z](?!\p{L})/gu) ?? [];
        const chosen = letters.map((letter) => options[letter.charCodeAt(0) - 65]);
        const textOf = (id: string) => original.options.find((option) => option.id === id)?.text;
        if (options.length > 0) {
          const right = [original.answer].flat().map(textOf);
          expect(question.type === 'multiple-choice' ? chosen.sort() : chosen).toEqual(
            question.type === 'multiple-choice' ? right.sort() : right,
          );
        }
        expect(meaningOf(question).kind).toBe(meaningOf(original).kind);
      }
    }
  });

  it('never print steps in their right order', () => {
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
      for (const version of createVersions(everyType, seed, 4)) {
        const steps = questionsOf(version).find(({ question }) => question.type === 'ordering');
        expect(steps?.answer).not.toBe('A, B, C');
      }
    }
  });
});
