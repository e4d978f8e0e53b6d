import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { toAnki } from '../../../../src/core/quiz/export/anki.ts';
import { toContestCsv } from '../../../../src/core/quiz/export/contest-csv.ts';
import { toGift } from '../../../../src/core/quiz/export/gift.ts';
import { toMoodleXml } from '../../../../src/core/quiz/export/moodle-xml.ts';
import type { Question } from '../../../../src/core/quiz/schema.ts';
import { meaningOf, readGift, readMoodle, words } from '../../../support/read-exports.ts';
import { sampleContext, sampleQuestions } from '../../../support/sample-questions.ts';

const signs = [
  '~',
  '=',
  '#',
  '{',
  '}',
  ':',
  '::',
  '\\',
  '\\n',
  '->',
  '%',
  '//',
  '"',
  "'",
  '<',
  '>',
  '&',
  ']]>',
];
const pieces = [
  ...signs,
  ',',
  '\t',
  '\n',
  ' ',
  '+',
  '-',
  '@',
  '$CATEGORY:',
  '&amp;',
  '<b>',
  'ổ',
  'đáp',
  '16/6',
  'T',
];
// a word at both ends: texts of ours are never blank and never end in a space
const text = fc
  .array(fc.constantFrom(...pieces), { maxLength: 12 })
  .map((parts) => `câu${parts.join('')}hết`);

const questions: fc.Arbitrary<Question[]> = fc.array(text, { minLength: 6, maxLength: 6 }).map((texts) => {
  const next = (index: number) => texts[index % texts.length] as string;
  return sampleQuestions.map((question) => ({
    ...question,
    prompt: next(0),
    explanation: next(1),
    source: { ...question.source, quote: next(2) },
    options:
      question.type === 'true-false'
        ? question.options
        : question.options.map((option, index) => ({ ...option, text: `${index}${next(index)}` })),
  })) as Question[];
});

const kinds = (own: readonly { kind: string; id: string }[]) => own.map(({ kind, id }) => [kind, id]);

it('no text can break a GIFT file or change what is right', () => {
  fc.assert(
    fc.property(questions, (own) => {
      const back = readGift(toGift(own, sampleContext));
      expect(kinds(back)).toEqual(kinds(own.map(meaningOf)));
      for (const [index, read] of back.entries()) {
        expect(read).toMatchObject(meaningOf(own[index] as Question));
        expect(read.feedback).toContain(words((own[index] as Question).source.quote));
      }
    }),
  );
});

it('no text can break a Moodle file or change what is right', () => {
  fc.assert(
    fc.property(questions, (own) => {
      // GIFT alone has no other way to write an arrow
      const arrows = (read: object) => JSON.parse(JSON.stringify(read).replaceAll('->', '→'));
      const back = readMoodle(toMoodleXml(own, sampleContext)).map(arrows);
      for (const [index, read] of back.entries()) {
        expect(read).toMatchObject(arrows(meaningOf(own[index] as Question)));
      }
      expect(back).toHaveLength(own.length);
    }),
  );
});

it('every note of Anki stays one line of five fields, and every row of the table one row', () => {
  fc.assert(
    fc.property(questions, (own) => {
      const notes = toAnki(own, sampleContext).replace(/^#.*\n/gm, '');
      const parsed = Papa.parse<string[]>(notes, { delimiter: '\t', skipEmptyLines: true });
      expect(parsed.errors).toEqual([]);
      expect(parsed.data.map((note) => [note[0], note.length])).toEqual(own.map(({ id }) => [id, 5]));
      expect(notes.trim().split('\n')).toHaveLength(own.length);
      const table = Papa.parse<string[]>(toContestCsv(own, sampleContext).slice(1), { skipEmptyLines: true });
      expect(table.errors).toEqual([]);
      expect(table.data.slice(1).map((row) => [row[0], row[2]?.split('\n1. ')[0]])).toEqual(
        own.map((question) => [
          question.id,
          question.type === 'cloze' ? expect.stringContaining(question.prompt) : question.prompt,
        ]),
      );
    }),
  );
});

it('a cell never starts as a formula', () => {
  const [single] = sampleQuestions as [Question];
  for (const sign of ['=', '+', '-', '@']) {
    const csv = toContestCsv([{ ...single, prompt: `${sign}1+1` }], sampleContext);
    expect(csv).toContain(`'${sign}1+1`);
  }
});
