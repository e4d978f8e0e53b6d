import { letterOf } from '../../core/quiz/export/printed-question.ts';
import {
  type PaperQuestion,
  type PartKind,
  questionsOf,
  type TestVersion,
} from '../../core/quiz/export/test-versions.ts';
import { testPaper } from '../../strings/test-maker.ts';
import { element } from '../element.ts';
import { blankLine } from './paper-view.ts';

/** The answer sheet of one version: a row of bubbles for every choice, a line for everything else. */
export function sheetNode(version: TestVersion): HTMLElement {
  const bubbled = version.parts.filter(({ kind }) => bubbleSigns(kind));
  const written = version.parts.filter(({ kind }) => !bubbleSigns(kind));
  const node = element(
    'section',
    { className: 'test-page answer-sheet' },
    element('h3', {}, testPaper.sheet(version.code)),
    blankLine(testPaper.fullName, testPaper.group),
    element('p', { className: 'small' }, testPaper.sheetHint),
  );
  node.dataset.sheet = version.code;
  const rows = bubbled.flatMap(({ kind, questions }) =>
    questions.map((question) => bubbleRow(question, kind)),
  );
  if (rows.length > 0) node.append(element('ul', { className: 'bubble-rows' }, ...rows));
  for (const question of questionsOf({ ...version, parts: written })) {
    node.append(blankLine(testPaper.question(question.number)));
  }
  return node;
}

function bubbleRow({ number, options }: PaperQuestion, kind: PartKind): HTMLLIElement {
  const signs = bubbleSigns(kind)?.(options.length) ?? [];
  const bubbles = signs.map((sign) => element('span', { className: 'bubble' }, sign));
  return element('li', { className: 'bubbles' }, element('strong', {}, String(number)), ...bubbles);
}

/** The signs in the bubbles of a part; null when its answers are written. */
function bubbleSigns(kind: PartKind): ((options: number) => readonly string[]) | null {
  if (kind === 'truth') return () => testPaper.truthSigns;
  if (kind !== 'one' && kind !== 'many') return null;
  return (options) => Array.from({ length: options }, (_, place) => letterOf(place));
}
