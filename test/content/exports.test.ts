import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toAnki } from '../../src/core/quiz/export/anki.ts';
import { toContestCsv } from '../../src/core/quiz/export/contest-csv.ts';
import { toGift } from '../../src/core/quiz/export/gift.ts';
import { toMoodleXml } from '../../src/core/quiz/export/moodle-xml.ts';
import {
  fromHtml,
  meaningOf,
  type ReadQuestion,
  readGift,
  readMoodle,
  words,
} from '../support/read-exports.ts';
import { readRealQuestions } from '../support/real-questions.ts';
import { sampleContext, sampleQuestions } from '../support/sample-questions.ts';

const real = await readRealQuestions();
const banks = [
  ['the sample questions', { questions: sampleQuestions, context: sampleContext }],
  ['every question of the library', real],
] as const;

const meaning = ({ prompt: _, feedback: __, ...rest }: ReadQuestion) => {
  if (rest.kind !== 'typed') return rest;
  const { answers: ___, ...typed } = rest;
  return typed;
};

describe.each(banks)('%s', (_, { questions, context }) => {
  it.each([
    ['GIFT', toGift, readGift],
    ['Moodle XML', toMoodleXml, readMoodle],
  ] as const)(
    'come back from %s with their options, right answers, quotes and addresses',
    (__, write, read) => {
      const back = read(write(questions, context));
      expect(back.map(({ id }) => id)).toEqual(questions.map(({ id }) => id));
      for (const [index, question] of questions.entries()) {
        const own = back[index] as ReadQuestion;
        expect(meaning(own)).toEqual(meaningOf(question));
        expect(own.prompt.startsWith(words(question.prompt))).toBe(true);
        expect(own.feedback).toContain(words(question.source.quote));
        expect(own.feedback).toContain(context.cite(question.source).address);
        if (own.kind === 'typed') expect(own.answers.length).toBeGreaterThan(0);
      }
    },
  );

  it('come back from Anki with guid, deck, both sides and tags', () => {
    const lines = toAnki(questions, context).split('\n');
    const headers = lines.filter((line) => line.startsWith('#'));
    expect(headers).toEqual([
      ...['#separator:tab', '#html:true', '#notetype:Basic', '#guid column:1', '#deck column:2'],
      ...['#tags column:5', '#columns:guid\tdeck\tFront\tBack\ttags'],
    ]);
    const { data, errors } = Papa.parse<string[]>(lines.slice(headers.length).join('\n'), {
      delimiter: '\t',
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data.map(([guid]) => guid)).toEqual(questions.map(({ id }) => id));
    for (const [index, [, deck = '', front = '', back = '', tags = '']] of data.entries()) {
      const question = questions[index] as (typeof questions)[number];
      expect(deck.split('::')).toHaveLength(2);
      expect(fromHtml(front)).toContain(words(question.prompt));
      expect(fromHtml(back)).toContain(words(question.source.quote));
      expect(back).toContain(`href="${context.cite(question.source).address}"`);
      expect(tags.split(' ')).toEqual([
        question.id.split('--')[0],
        question.type,
        `do-kho-${question.difficulty}`,
      ]);
    }
  });

  it('come back from the table for contests, row by row, none a formula', () => {
    const csv = toContestCsv(questions, context);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const { data, errors } = Papa.parse<Record<string, string>>(csv.slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data.map((row) => row['Mã câu'])).toEqual(questions.map(({ id }) => id));
    for (const [index, row] of data.entries()) {
      const { options, type, source, prompt } = questions[index] as (typeof questions)[number];
      expect(row['Câu hỏi']?.startsWith(prompt)).toBe(true);
      if (type !== 'true-false') {
        const letters = options.map((__, place) => row[`Phương án ${String.fromCharCode(65 + place)}`]);
        expect(letters.map((text) => text?.replace(/^'(?=[=+@-])/, ''))).toEqual(
          options.map(({ text }) => text),
        );
      }
      expect(row['Địa chỉ']).toBe(context.cite(source).address);
      expect(Object.values(row).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    }
  });
});

it('covers the whole bank', () => {
  expect(real.questions.length).toBeGreaterThanOrEqual(400);
});
