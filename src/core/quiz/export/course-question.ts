import { quizExport } from '../../../strings/test-maker.ts';
import { foldVietnamese } from '../../text/vietnamese.ts';
import { ownerOf } from '../owner.ts';
import type { Question } from '../schema.ts';
import { hashText } from '../seed.ts';
import { citationWords, type ExportContext } from './cite.ts';

/** How a learning platform asks a question; GIFT and Moodle XML write the same. */
export type CourseAsk =
  | {
      kind: 'choice';
      single: boolean;
      /** Shares of the mark in per cent: the right ones add up to 100. */
      options: { text: string; share: number }[];
      /** The sentence around the gap, for a missing word. */
      gap: { before: string; after: string } | null;
    }
  | { kind: 'truth'; isTrue: boolean; correction: string }
  | { kind: 'pairs'; pairs: { left: string; right: string }[]; extra: string[] }
  | { kind: 'words'; accepted: string[] }
  | { kind: 'number'; value: number; unit: string }
  | { kind: 'essay'; answer: string };

/** A question as a learning platform holds it. */
export interface CourseQuestion {
  /** Our permanent id, of any length. */
  id: string;
  /** The same id, at most 100 characters, which is what Moodle stores. */
  idNumber: string;
  prompt: string;
  /** Lines shown after answering: why, the quoted words, the place with its address. */
  feedback: string[];
  tags: string[];
  ask: CourseAsk;
}

const longestId = 100;

/** Says how a learning platform is to ask a question. Nothing is left out: a flash card becomes an open question. */
export function toCourseQuestion(question: Question, { cite }: ExportContext): CourseQuestion {
  const { id, prompt, explanation, source, difficulty, type } = question;
  const place = cite(source);
  const ask = askOf(question);
  const note =
    ask.kind === 'number'
      ? quizExport.numberOnly(ask.unit)
      : type === 'ordering'
        ? quizExport.orderToPlace
        : '';
  return {
    id,
    idNumber: idNumberOf(id),
    prompt: [prompt, note].filter(Boolean).join(' '),
    feedback: [
      explanation,
      quizExport.quote(source.quote),
      quizExport.sourceAt(citationWords(place), place.address),
    ],
    tags: [ownerOf(id), type, `do-kho-${difficulty}`],
    ask,
  };
}

/** An id of at most 100 characters: a longer one keeps its start and ends in a mark made from the whole. */
export function idNumberOf(id: string): string {
  if (id.length <= longestId) return id;
  const mark = `-${hashText(id).toString(36)}`;
  return id.slice(0, longestId - mark.length) + mark;
}

function askOf(question: Question): CourseAsk {
  const textOf = (id: string) => question.options.find((option) => option.id === id)?.text ?? '';
  switch (question.type) {
    case 'single-choice':
    case 'cloze':
      return {
        kind: 'choice',
        single: true,
        options: question.options.map(({ id, text }) => ({ text, share: id === question.answer ? 100 : 0 })),
        gap: question.type === 'cloze' ? question.passage : null,
      };
    case 'multiple-choice': {
      const right = question.answer.length;
      const wrong = question.options.length - right;
      // whoever ticks everything gets nothing
      const options = question.options.map(({ id, text }) => ({
        text,
        share: question.answer.includes(id) ? share(right) : -share(wrong),
      }));
      return { kind: 'choice', single: false, options, gap: null };
    }
    case 'true-false':
      return {
        kind: 'truth',
        isTrue: textOf(question.answer) === quizExport.truth.right,
        correction: question.correction ?? '',
      };
    case 'matching': {
      const used = new Set(question.answer);
      return {
        kind: 'pairs',
        pairs: question.items.map(({ text }, index) => ({
          left: text,
          right: textOf(question.answer[index] as string),
        })),
        extra: question.options.filter(({ id }) => !used.has(id)).map(({ text }) => text),
      };
    }
    case 'ordering':
      return {
        kind: 'pairs',
        pairs: question.options.map(({ id, text }) => ({
          left: text,
          right: String(question.answer.indexOf(id) + 1),
        })),
        extra: [],
      };
    case 'short-answer':
      return typed(question);
    case 'flash-card':
      return { kind: 'essay', answer: question.answer };
  }
}

function typed({ answer, accepted, expects }: Extract<Question, { type: 'short-answer' }>): CourseAsk {
  const figure = expects === 'number' ? readFigure(answer) : null;
  if (figure) return { kind: 'number', ...figure };
  const spelled = [answer, ...accepted].flatMap((text) => [
    text,
    ...(expects === 'date' ? otherDates(text) : []),
    foldVietnamese(text),
  ]);
  // letters in either case are the same to the platforms
  const known = new Set<string>();
  const isNew = (text: string) => !known.has(text.toLowerCase()) && known.add(text.toLowerCase());
  return { kind: 'words', accepted: spelled.filter(isNew) };
}

// «trên 5.000 hợp tác xã»: words, one number, its unit; a range «5,5–6%» is not one number.
const figure = /^\D*(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)(?![\d.,]*\s*[–-]\s*\d)(.*)$/u;

/** The number that is asked for, and its unit to be printed beside the question; «khoảng», «trên» do not count. */
function readFigure(answer: string): { value: number; unit: string } | null {
  const [, digits, unit = ''] = figure.exec(answer.trim()) ?? [];
  return digits ? { value: Number(digits.replaceAll('.', '').replace(',', '.')), unit: unit.trim() } : null;
}

/** «16/6/2022» with zeros, without, and with hyphens. */
function otherDates(text: string): string[] {
  const [, day, month, year] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text) ?? [];
  if (!day || !month || !year) return [];
  const forms = [
    [String(Number(day)), String(Number(month))],
    [day.padStart(2, '0'), month.padStart(2, '0')],
    [day.padStart(2, '0'), String(Number(month))],
  ];
  return ['/', '-'].flatMap((sign) => forms.map(([d, m]) => [d, m, year].join(sign)));
}

/** One of `count` equal parts of 100, with the five decimals that Moodle knows: 33.33333. */
function share(count: number): number {
  return Math.round((100 / count) * 100_000) / 100_000;
}
