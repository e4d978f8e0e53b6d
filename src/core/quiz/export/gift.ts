import { quizExport } from '../../../strings/test-maker.ts';
import { ownerOf } from '../owner.ts';
import type { Question } from '../schema.ts';
import type { ExportContext } from './cite.ts';
import { type CourseAsk, type CourseQuestion, toCourseQuestion } from './course-question.ts';
import { afterGap, gapSentence } from './printed-question.ts';

/**
 * Writes questions in GIFT, the text format of Moodle (docs.moodle.org, «GIFT format»).
 *
 * Questions stand under the category of their owner; the id is in the title and, with tags, in the comment before it,
 * which Moodle reads. Pairs and steps become matching, a gap a missing word, a flash card an essay.
 */
export function toGift(questions: readonly Question[], context: ExportContext): string {
  let category = '';
  const blocks = questions.flatMap((question) => {
    const own = categoryOf(question, context);
    const line = own === category ? [] : [`$CATEGORY: ${own}`];
    category = own;
    return [...line, giftQuestion(toCourseQuestion(question, context))];
  });
  return `${blocks.join('\n\n')}\n`;
}

/** Category of a question, its steps parted by «/»; Moodle reads a doubled stroke as one inside a name. */
export function categoryOf({ id }: Question, { ownerName }: ExportContext): string {
  const steps = [quizExport.collection, ownerName(ownerOf(id))];
  return steps.map((step) => step.replace(/\s+/g, ' ').replaceAll('/', '//')).join('/');
}

function giftQuestion({ id, idNumber, prompt, feedback, tags, ask }: CourseQuestion): string {
  const marks = [`[id:${idNumber}]`, ...tags.map((tag) => `[tag:${tag}]`)].join(' ');
  const lines = ask.kind === 'essay' ? [quizExport.answer(ask.answer), ...feedback] : feedback;
  const answers = [answersOf(ask), `####${escapeGift(lines.join('\n'))}`].filter(Boolean).join('\n');
  const gap = ask.kind === 'choice' ? ask.gap : null;
  const after = afterGap(gap?.after ?? '');
  // a gap at the end is not shown by Moodle unless the text shows it
  const before = gap && (after ? gap.before.trimEnd() : gapSentence(gap));
  const stem = escapeGift([prompt, before ?? ''].filter(Boolean).join('\n'));
  return `// ${marks}\n::${escapeGift(id)}::[plain]${stem} {${answers}\n}${escapeGift(after)}`;
}

function answersOf(ask: CourseAsk): string {
  switch (ask.kind) {
    case 'choice':
      return lines(ask.options.map(({ text, share }) => mark(share, ask.single) + escapeGift(text)));
    case 'truth': {
      const correction = ask.correction && `#${escapeGift(ask.correction)}`;
      return (ask.isTrue ? 'TRUE' : 'FALSE') + correction;
    }
    case 'pairs': {
      const pairs = [...ask.pairs, ...ask.extra.map((right) => ({ left: '', right }))];
      return lines(pairs.map(({ left, right }) => `=${escapeGift(left)} -> ${escapeGift(right)}`));
    }
    case 'words':
      return lines(ask.accepted.map((text) => `=%100%${escapeGift(text.replaceAll('*', '\\*'))}`));
    case 'number':
      return lines([`#=${ask.value}:0`]);
    case 'essay':
      return '';
  }
}

function mark(share: number, single: boolean): string {
  if (!single) return `~%${share}%`;
  return share === 100 ? '=' : '~';
}

function lines(answers: readonly string[]): string {
  return answers.map((answer) => `\n${answer}`).join('');
}

/** Escapes what has a meaning in GIFT. An arrow «->» would make a question one of pairs and becomes «→». */
function escapeGift(text: string): string {
  return text
    .replaceAll('->', '→')
    .replace(/[\\~=#{}:]/g, '\\$&')
    .replace(/\s*[\n\r]+\s*/g, '\\n');
}
