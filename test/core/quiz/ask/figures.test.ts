import { describe, expect, it } from 'vitest';
import { createQuizBank } from '../../../../src/core/quiz/bank.ts';
import type { Question } from '../../../../src/core/quiz/schema.ts';
import { quizLibrary, resolution } from '../../../support/quiz-library.ts';

const measures = ['xã đạt chuẩn', 'hộ dùng nước sạch', 'lao động qua đào tạo', 'tỷ lệ che phủ rừng'];
const owner = '19-nq-tw-2022';

function target(measure: string, value: string, year: number, unit = '%') {
  const id = `chi-tieu-${measures.indexOf(measure)}-${year}`;
  const sure = { confidence: 'verified', sources: ['https://example.vn/bai-1'] };
  return {
    id,
    label: `chỉ tiêu ${year} – ${measure}`,
    value,
    unit,
    target: { year, field: 'rural', measure },
    ...sure,
  };
}

const facts = [2025, 2030, 2035, 2045].flatMap((year, step) =>
  measures.map((measure, i) => target(measure, `trên ${40 + step * 10 + i * 3}`, year)),
);
const library = quizLibrary(
  resolution('19-NQ/TW', '2022-06-16', 'về nông nghiệp, nông dân, nông thôn', { facts, term: 'XIII' }),
);
const questions = (createQuizBank(library).quizFor(owner)?.questions ?? []).filter(
  (question) => question.facts.length === 1 && question.facts[0]?.includes('chi-tieu'),
);
const ofType = <Type extends Question['type']>(type: Type) =>
  questions.filter((question): question is Extract<Question, { type: Type }> => question.type === type);
const factOf = ({ facts: [name] }: Question) => facts.find(({ id }) => name === `${owner}/${id}`);

describe('questions on the figures of a document', () => {
  it('come as choices, gaps, typed answers and sentences to judge', () => {
    const types = new Set(questions.map(({ type }) => type));
    expect([...types].sort()).toEqual(['cloze', 'short-answer', 'single-choice', 'true-false']);
  });

  it('meet no figure more than twice, and not twice in one way', () => {
    for (const { id } of facts) {
      const own = questions.filter((question) => question.facts.includes(`${owner}/${id}`));
      expect(own.length).toBeGreaterThan(0);
      expect(own.length).toBeLessThanOrEqual(2);
      expect(new Set(own.map(({ prompt }) => prompt)).size).toBe(own.length);
    }
  });

  it('say as many wrong sentences as right ones, and put the wrong ones right', () => {
    const said = ofType('true-false');
    const wrong = said.filter(({ answer }) => answer === 'sai');
    expect(Math.abs(said.length - 2 * wrong.length)).toBeLessThanOrEqual(1);
    for (const { correction, prompt, ...question } of wrong) {
      expect(correction).not.toBe(prompt);
      expect(correction).toContain(`${factOf({ ...question, prompt })?.value}%`);
    }
    for (const { prompt, correction, ...question } of said.filter(({ answer }) => answer === 'dung')) {
      expect(correction).toBeUndefined();
      expect(prompt).toContain(`${factOf({ ...question, prompt })?.value}%`);
    }
  });

  it('offer in a gap what fits the sentence: the same words, no capital that gives it away', () => {
    for (const { options, passage } of ofType('cloze')) {
      expect(passage.before).toMatch(/ là $/);
      for (const { text } of options) expect(text).toMatch(/^trên \d+%$/);
    }
  });

  it('name the year and the measure, with what it is a share of, never the label of the record', () => {
    for (const { prompt } of ofType('short-answer')) {
      expect(prompt).toMatch(/chỉ tiêu «tỷ lệ .+» đến năm \d{4} là bao nhiêu\?$/);
    }
    expect(JSON.stringify(questions)).not.toContain('tỷ lệ tỷ lệ');
  });
});

describe('which target has a figure', () => {
  const which = ofType('single-choice').filter(({ id }) => id.includes('--which--'));

  it('is asked with targets of the same year that have another figure', () => {
    expect(which.length).toBeGreaterThan(0);
    for (const question of which) {
      const { target: right, value } = factOf(question) as (typeof facts)[number];
      const peers = facts.filter((fact) => fact.target.year === right.year && fact.value !== value);
      for (const { text, id } of question.options.filter((option) => option.id !== question.answer)) {
        expect(
          peers.some(({ target: { measure } }) => text.toLowerCase().endsWith(measure)),
          id,
        ).toBe(true);
      }
    }
  });
});
