import { citationWords, type ExportContext } from '../../core/quiz/export/cite.ts';
import { questionsOf, type TestVersion } from '../../core/quiz/export/test-versions.ts';
import { testPaper } from '../../strings/test-maker.ts';
import { element } from '../element.ts';

/** The key of one version: every number with its answer and the clause that proves it. */
export function keyNode(version: TestVersion, { cite }: ExportContext): HTMLElement {
  const head = element(
    'tr',
    {},
    ...testPaper.keyColumns.map((name) => element('th', { scope: 'col' }, name)),
  );
  const rows = questionsOf(version).map(({ number, question, answer, answerWords }) => {
    const place = cite(question.source);
    const right = question.type === 'true-false' ? answerWords.join('. ') : answer;
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, String(number)),
      element('td', {}, right),
      element('td', {}, element('a', { href: place.address }, citationWords(place))),
    );
  });
  const node = element(
    'section',
    { className: 'test-page answer-key', tabIndex: -1 },
    element('h3', {}, testPaper.key(version.code)),
    element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows)),
  );
  node.dataset.key = version.code;
  return node;
}
