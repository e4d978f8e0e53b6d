import { quizExport } from '../../../strings/test-maker.ts';
import type { Question } from '../schema.ts';
import type { ExportContext } from './cite.ts';
import { type CourseAsk, type CourseQuestion, toCourseQuestion } from './course-question.ts';
import { categoryOf } from './gift.ts';
import { escapeMarkup, htmlLines } from './markup.ts';
import { gapSentence } from './printed-question.ts';

const typeNames: Record<CourseAsk['kind'], string> = {
  choice: 'multichoice',
  truth: 'truefalse',
  pairs: 'matching',
  words: 'shortanswer',
  number: 'numerical',
  essay: 'essay',
};

/**
 * Writes questions as Moodle XML (docs.moodle.org, «Moodle XML format»), under the category of their owner, with our
 * id as `idnumber`. Pairs and steps become matching, a gap a choice, a flash card an essay with its back as a note
 * for the marker.
 */
export function toMoodleXml(questions: readonly Question[], context: ExportContext): string {
  let category = '';
  const parts = questions.flatMap((question) => {
    const own = categoryOf(question, context);
    const change = own === category ? [] : [categoryXml(own)];
    category = own;
    return [...change, questionXml(toCourseQuestion(question, context))];
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${parts.join('\n')}\n</quiz>\n`;
}

function categoryXml(path: string): string {
  return `<question type="category">${text('category', `$course$/top/${path}`)}</question>`;
}

function questionXml({ id, idNumber, prompt, feedback, tags, ask }: CourseQuestion): string {
  const gap = ask.kind === 'choice' ? ask.gap : null;
  const asked = gap ? `${prompt}\n${gapSentence(gap)}` : prompt;
  const source = feedback.map((line) => `<p>${withLinks(line)}</p>`).join('');
  return [
    `<question type="${typeNames[ask.kind]}">`,
    text('name', id),
    html('questiontext', `<p>${htmlLines(asked)}</p>`),
    html('generalfeedback', source),
    '<defaultgrade>1</defaultgrade>',
    '<penalty>0</penalty>',
    '<hidden>0</hidden>',
    `<idnumber>${escapeMarkup(idNumber)}</idnumber>`,
    ...answersXml(ask),
    `<tags>${tags.map((tag) => text('tag', tag)).join('')}</tags>`,
    '</question>',
  ].join('\n');
}

function answersXml(ask: CourseAsk): string[] {
  switch (ask.kind) {
    case 'choice':
      return [
        `<single>${ask.single}</single>`,
        '<shuffleanswers>true</shuffleanswers>',
        '<answernumbering>ABCD</answernumbering>',
        ...ask.options.map((option) => answerXml(option.share, htmlLines(option.text), 'html')),
      ];
    case 'truth': {
      const correction = ask.correction ? html('feedback', htmlLines(ask.correction)) : '';
      const share = (truth: boolean) => (truth === ask.isTrue ? 100 : 0);
      return [
        answerXml(share(true), 'true', 'moodle_auto_format', ask.isTrue ? '' : correction),
        answerXml(share(false), 'false', 'moodle_auto_format'),
      ];
    }
    case 'pairs': {
      const pairs = [...ask.pairs, ...ask.extra.map((right) => ({ left: '', right }))];
      return [
        '<shuffleanswers>true</shuffleanswers>',
        ...pairs.map(
          ({ left, right }) =>
            `<subquestion format="html">${content(htmlLines(left))}${text('answer', right)}</subquestion>`,
        ),
      ];
    }
    case 'words':
      return [
        '<usecase>0</usecase>',
        // a star stands for any words in Moodle
        ...ask.accepted.map((words) => answerXml(100, words.replaceAll('*', '\\*'), 'moodle_auto_format')),
      ];
    case 'number':
      return [answerXml(100, String(ask.value), 'moodle_auto_format', '<tolerance>0</tolerance>')];
    case 'essay':
      return [
        '<responseformat>editor</responseformat>',
        '<responserequired>1</responserequired>',
        '<responsefieldlines>5</responsefieldlines>',
        '<attachments>0</attachments>',
        html('graderinfo', htmlLines(quizExport.answer(ask.answer))),
      ];
  }
}

function answerXml(share: number, value: string, format: string, rest = ''): string {
  return `<answer fraction="${share}" format="${format}">${content(value)}${rest}</answer>`;
}

function text(name: string, value: string): string {
  return `<${name}>${content(value)}</${name}>`;
}

function html(name: string, markup: string): string {
  return `<${name} format="html">${content(markup)}</${name}>`;
}

/** Everything is escaped once more for XML, markup as well: no section that a text could close. */
function content(value: string): string {
  return `<text>${escapeMarkup(value)}</text>`;
}

/** A line of feedback whose addresses can be followed. */
function withLinks(line: string): string {
  return escapeMarkup(line).replace(/https?:\/\/[^\s()<>"]+/g, '<a href="$&">$&</a>');
}
