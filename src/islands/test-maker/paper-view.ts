import { letterOf } from '../../core/quiz/export/printed-question.ts';
import type { TestRecipe } from '../../core/quiz/export/recipe.ts';
import {
  type PaperQuestion,
  type PartKind,
  questionsOf,
  type TestVersion,
} from '../../core/quiz/export/test-versions.ts';
import { writeRoman } from '../../core/text/roman.ts';
import { testPaper } from '../../strings/test-maker.ts';
import { element } from '../element.ts';

/** The pages of questions of one version, as they are printed. */
export function paperNode(version: TestVersion, recipe: TestRecipe): HTMLElement {
  const parts = version.parts.flatMap(({ kind, questions }, index) => [
    element('h4', {}, testPaper.part(writeRoman(index + 1).toUpperCase(), testPaper.parts[kind])),
    ...questions.map((question) => questionNode(question, kind)),
  ]);
  const node = element('section', { className: 'test-page', tabIndex: -1 });
  node.dataset.version = version.code;
  node.append(headNode(version, recipe), ...parts, element('p', { className: 'test-end' }, testPaper.end));
  return node;
}

function headNode(version: TestVersion, { title, organization, minutes }: TestRecipe): HTMLElement {
  const count = questionsOf(version).length;
  const facts = [testPaper.count(count), ...(minutes ? [testPaper.minutes(minutes)] : [])];
  const body = element('p', { className: organization ? 'test-body' : 'test-body blank' }, organization);
  const name = element(
    'div',
    { className: 'test-name' },
    element('h3', {}, title || testPaper.untitled),
    element('p', { className: 'test-code' }, testPaper.code(version.code)),
    element('p', {}, facts.join('. ')),
  );
  return element(
    'header',
    { className: 'test-head' },
    element('div', {}, body),
    name,
    blankLine(testPaper.fullName, testPaper.group),
    blankLine(testPaper.day, testPaper.mark),
  );
}

/** A line of blanks to fill in, each behind its label. */
export function blankLine(...labels: string[]): HTMLElement {
  const blanks = labels.flatMap((label) => [
    element('span', {}, label),
    element('span', { className: 'blank' }),
  ]);
  return element('p', { className: 'blank-line' }, ...blanks);
}

function questionNode({ number, prompt, items, options }: PaperQuestion, kind: PartKind): HTMLElement {
  const lines = prompt.split('\n');
  const [first = '', ...rest] = lines;
  const node = element(
    'div',
    { className: 'test-question' },
    element('p', {}, element('strong', {}, testPaper.question(number)), ` ${first}`),
    ...rest.map((line) => element('p', { className: 'test-sentence' }, line)),
  );
  const lettered = options.map((text, index) => `${letterOf(index)}. ${text}`);
  if (kind === 'pairs') {
    const numbered = items.map((text, index) => `${index + 1}. ${text}`);
    node.append(element('div', { className: 'test-pairs' }, list(numbered), list(lettered)));
  } else if (kind !== 'truth' && lettered.length > 0) {
    node.append(list(lettered, `test-options ${columnsFor(lettered)}`.trim()));
  }
  if (kind !== 'one' && kind !== 'many') node.append(answerNode(kind));
  return node;
}

/** Options in four columns, in two or below each other, by the longest of them. */
function columnsFor(lettered: readonly string[]): 'in-four' | 'in-two' | '' {
  const longest = Math.max(...lettered.map((text) => text.length));
  if (longest > 36) return '';
  return longest > 18 || lettered.length > 4 ? 'in-two' : 'in-four';
}

/** Where the answer is written when there is no sheet. */
function answerNode(kind: PartKind): HTMLElement {
  if (kind !== 'truth') {
    const line = blankLine(testPaper.answerLine);
    line.classList.add('answer-line');
    return line;
  }
  const boxes = testPaper.truthSigns.map((sign) => element('span', { className: 'bubble' }, sign));
  return element('p', { className: 'bubbles answer-line' }, ...boxes);
}

function list(texts: readonly string[], className = ''): HTMLElement {
  return element('ul', { className }, ...texts.map((text) => element('li', {}, text)));
}
