import { quizExport } from '../../../strings/test-maker.ts';
import { ownerOf } from '../owner.ts';
import type { Question } from '../schema.ts';
import { citationWords, type ExportContext } from './cite.ts';
import { escapeMarkup, htmlLines } from './markup.ts';
import { printQuestion } from './printed-question.ts';

const headers = [
  '#separator:tab',
  '#html:true',
  '#notetype:Basic',
  '#guid column:1',
  '#deck column:2',
  '#tags column:5',
  '#columns:guid\tdeck\tFront\tBack\ttags',
];

/**
 * Writes questions as notes for Anki's text import (docs.ankiweb.net, «Text files»), front and back in HTML.
 *
 * The guid is our permanent id, so that importing again updates the cards and keeps their schedule. Every owner has a
 * deck of its own under one deck.
 */
export function toAnki(questions: readonly Question[], context: ExportContext): string {
  const notes = questions.map((question) => {
    const { id, type, difficulty } = question;
    const tags = [ownerOf(id), type, `do-kho-${difficulty}`].join(' ');
    const deck = `${quizExport.collection}::${context.ownerName(ownerOf(id)).replaceAll('::', ': ')}`;
    return [id, deck, front(question), back(question, context), tags].map(field).join('\t');
  });
  return `${[...headers, ...notes].join('\n')}\n`;
}

function front(question: Question): string {
  const { prompt, items, options } = printQuestion(question);
  const list = (texts: readonly string[], type: string) =>
    texts.length > 0
      ? `<ol type="${type}">${texts.map((text) => `<li>${htmlLines(text)}</li>`).join('')}</ol>`
      : '';
  return htmlLines(prompt) + list(items, '1') + list(options, 'A');
}

function back(question: Question, { cite }: ExportContext): string {
  const { answer, answerWords } = printQuestion(question);
  const words = question.options.length > 0 && question.type !== 'true-false';
  const right = [...(words ? [answer] : []), ...answerWords].map((line) => `<b>${htmlLines(line)}</b>`);
  const place = cite(question.source);
  const link = `<a href="${escapeMarkup(place.address)}">${escapeMarkup(citationWords(place))}</a>`;
  const why = [htmlLines(question.explanation), htmlLines(quizExport.quote(question.source.quote)), link];
  return [...right, ...why].join('<br>');
}

/** A field of the file: quoted when it holds what would end it. Line ends are `<br>` by now. */
function field(value: string): string {
  const flat = value.replace(/[\t\n\r]+/g, ' ');
  return flat.includes('"') ? `"${flat.replaceAll('"', '""')}"` : flat;
}
