import { difficultyNames, questionTypeNames, quizExport } from '../../../strings/test-maker.ts';
import type { Question } from '../schema.ts';
import type { ExportContext } from './cite.ts';
import { letterOf, printQuestion } from './printed-question.ts';

const fewestOptions = 4;

/**
 * Writes questions as a table for contest platforms and spreadsheets: CSV after RFC 4180, with a byte order mark so
 * that spreadsheets read it as UTF-8. Left-hand texts of pairs stand in the question, numbered.
 */
export function toContestCsv(questions: readonly Question[], { cite }: ExportContext): string {
  const columns = quizExport.csvColumns;
  const printed = questions.map((question) => ({ question, ...printQuestion(question) }));
  const most = Math.max(fewestOptions, ...printed.map(({ options }) => options.length));
  const letters = Array.from({ length: most }, (_, place) => letterOf(place));
  const head = [
    columns.id,
    columns.type,
    columns.prompt,
    ...letters.map(columns.option),
    ...[columns.answer, columns.explanation, columns.doc, columns.place, columns.address, columns.difficulty],
  ];
  const rows = printed.map(({ question, prompt, items, options, answer }) => {
    const { name, place, address } = cite(question.source);
    const asked = [prompt, ...items.map((text, index) => `${index + 1}. ${text}`)].join('\n');
    return [
      ...[question.id, questionTypeNames[question.type], asked],
      ...letters.map((_, index) => options[index] ?? ''),
      ...[answer, explanationOf(question), name, place, address, difficultyNames[question.difficulty]],
    ];
  });
  const body = [head, ...rows].map((row) => row.map(cell).join(','));
  return `\uFEFF${body.join('\r\n')}\r\n`;
}

function explanationOf(question: Question): string {
  const correction = question.type === 'true-false' ? (question.correction ?? '') : '';
  return [correction, question.explanation, quizExport.quote(question.source.quote)]
    .filter(Boolean)
    .join('\n');
}

/** A cell; an apostrophe keeps a spreadsheet from running a text as a formula. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
