import { gapPhrases } from '../../../strings/quiz-phrases.ts';
import { recallExplanations, recallPrompts } from '../../../strings/quiz-recall.ts';
import { formatClause } from '../../document/clause.ts';
import type { PlanDocument } from '../../library/library.ts';
import { foldVietnamese } from '../../text/vietnamese.ts';
import { bodiesNamed } from '../distract/bodies.ts';
import type { ClozeDraft } from '../draft.ts';
import { hashText, shuffleBySeed } from '../seed.ts';
import { aroundPlace, type Sentence, sentencesOf } from '../sentence.ts';
import type { Asked } from './asked.ts';

/** Words of a sentence that a gap may take the place of, and others of the same sort and grammar. */
interface Gap {
  right: string;
  wrong: string[];
}

const fewestWrong = 2;

/**
 * Gaps in the words of a plan: figures, bodies, and phrases that readers should know. Each is a draft that needs a review,
 * since nothing but the printed words says that another answer is wrong. What the plan says about classified content
 * is left out, and so are lines of a programme, which hold names of persons.
 */
export function askHeldText({ doc, name }: Asked<PlanDocument>): ClozeDraft[] {
  const { restrictions, conferences } = doc.data.plan;
  const closed = restrictions.filter(({ rule }) => rule === 'classified-content').map(({ clause }) => clause);
  const programme = conferences.flatMap((conference) => conference.programme.map(({ clause }) => clause));
  const isOpen = ({ anchor, text }: Sentence) =>
    ![...closed, ...programme].includes(anchor) && !/độ mật|“mật”/u.test(text);
  const bodies = bodyFamily(doc);
  const drafts = sentencesOf(doc)
    .filter(isOpen)
    .flatMap((sentence) =>
      gapsIn(sentence.text, bodies).flatMap((gap) => draft(doc, name, sentence, gap) ?? []),
    );
  const first = new Map<string, ClozeDraft>();
  for (const one of drafts) if (!first.has(one.key)) first.set(one.key, one);
  return [...first.values()];
}

function gapsIn(text: string, bodies: readonly string[]): Gap[] {
  const phrases = gapPhrases.map(([right, ...wrong]) => ({ right, wrong }));
  const named = bodies
    .filter((body) => endsThere(text, body))
    .map((right) => ({ right, wrong: bodies.filter((other) => other !== right) }));
  const gaps = [...figures(text), ...phrases, ...named]
    .filter(({ right }) => places(text, right).length === 1)
    .map(({ right, wrong }) => ({ right, wrong: wrong.filter((other) => !text.includes(other)) }));
  return gaps.filter(({ right, wrong }) => {
    const isPart = gaps.some((other) => other.right !== right && other.right.includes(right));
    return wrong.length >= fewestWrong && !isPart;
  });
}

function draft(
  doc: PlanDocument,
  name: string,
  { anchor, text }: Sentence,
  { right, wrong }: Gap,
): ClozeDraft | null {
  const [from = 0] = places(text, right);
  const around = aroundPlace(text, from, from + right.length);
  if (!around) return null;
  const { before, after } = around;
  const clause = formatClause(anchor);
  const key = `gap--${anchor}--${hashText(foldVietnamese(right)).toString(36)}`;
  return {
    key,
    type: 'cloze',
    prompt: recallPrompts.gap(name, clause),
    before,
    after,
    right,
    wrong: shuffleBySeed(wrong, `${doc.id} ${key}`),
    explanation: recallExplanations.gap(clause, right),
    source: { doc: doc.id, anchor, quote: before + right + after },
  };
}

// «100%», «40 năm tuổi Đảng», «04 lớp», «02 ngày»; a day of the month and a number of a document are no such figure.
const figure =
  /(?<![\d,./])(0?\d{1,3}(?:,\d)?)(%| (?:năm tuổi Đảng|lớp|ngày|hội nghị|đại biểu))(?![\p{L}\d/])/gu;
const otherFigures: Record<string, readonly string[]> = {
  '%': ['80', '90', '95', '100'],
  ' năm tuổi Đảng': ['30', '40', '50', '55'],
  ' ngày': ['1', '1,5', '2', '3'],
};

function figures(text: string): Gap[] {
  return [...text.matchAll(figure)].map(([right, number = '', unit = '']) => {
    const padded = /^0\d$/.test(number);
    const others = otherFigures[unit] ?? ['2', '3', '4', '5', '6'];
    const wrong = others
      .filter((other) => Number(other.replace(',', '.')) !== Number(number.replace(',', '.')))
      .map((other) => `${padded && other.length === 1 ? '0' : ''}${other}${unit}`);
    return { right, wrong };
  });
}

/** Bodies that a plan names by a proper name: generic ones («cấp ủy các cấp») stand for one another. */
function bodyFamily(doc: PlanDocument): string[] {
  return bodiesNamed(doc).filter(
    (body) => /^(?:Ban|Văn phòng|Ủy ban|Trung tâm|Tổ|Đoàn|UBND)\s/u.test(body) && !/,| và /.test(body),
  );
}

/** Where the phrase stands as whole words. */
function places(text: string, phrase: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const isWhole = !isLetter(text[at - 1]) && !isLetter(text[at + phrase.length]);
    if (isWhole) found.push(at);
  }
  return found;
}

/** True when the name ends where the body's does: not «Ban Tuyên giáo» of «Ban Tuyên giáo Tỉnh ủy». */
function endsThere(text: string, body: string): boolean {
  return places(text, body).every((at) => !/^ (?:\p{Lu}|các cơ quan)/u.test(text.slice(at + body.length)));
}

function isLetter(letter: string | undefined): boolean {
  return letter !== undefined && /\p{L}/u.test(letter);
}
