import type { ExportContext } from '../../core/quiz/export/cite.ts';
import type { TestRecipe } from '../../core/quiz/export/recipe.ts';
import type { TestVersion } from '../../core/quiz/export/test-versions.ts';
import { testMaker } from '../../strings/test-maker.ts';
import { element } from '../element.ts';
import { actions, button } from '../parts.ts';
import { keyNode } from './key-view.ts';
import { paperNode } from './paper-view.ts';
import { sheetNode } from './sheet-view.ts';

/** A finished test and what can be done with it. */
interface TestResult {
  recipe: TestRecipe;
  versions: readonly TestVersion[];
  /** Sentences on how the test came out. */
  notes: readonly string[];
  /** Names and addresses for the keys. */
  context: ExportContext;
  takeAway: HTMLElement;
  print(): void;
  another(): void;
  copyAddress(): void;
}

/** Everything that is shown of a finished test: what can be done with it, then the papers as they are printed. */
export function resultNodes(result: TestResult): HTMLElement[] {
  const { recipe, versions, context } = result;
  const papers = element('div', { className: 'papers' });
  for (const version of versions) papers.append(paperNode(version, recipe), sheetNode(version));
  papers.append(...versions.map((version) => keyNode(version, context)));
  const heading = element('h2', { tabIndex: -1 }, testMaker.result);
  const tools = element(
    'section',
    { className: 'screen-only' },
    heading,
    ...result.notes.map((note) => element('p', { className: 'prose' }, note)),
    actions(
      button(testMaker.print, result.print, { className: 'button-primary' }),
      button(testMaker.another, result.another),
      button(testMaker.copyAddress, result.copyAddress),
    ),
    toggle(testMaker.withSheets, papers, 'sheets'),
    toggle(testMaker.withKeys, papers, 'keys'),
    result.takeAway,
    contents(versions, papers),
  );
  return [tools, papers];
}

/** A choice of what is shown and printed: `data-no-sheets`, `data-no-keys` on the papers. */
function toggle(words: string, papers: HTMLElement, part: 'sheets' | 'keys'): HTMLElement {
  const input = element('input', { type: 'checkbox', checked: true });
  input.addEventListener('change', () => {
    papers.toggleAttribute(`data-no-${part}`, !input.checked);
  });
  return element('label', { className: 'check' }, input, element('span', {}, words));
}

/** Buttons that lead to each paper and to the keys; links would take the place of the recipe in the address. */
function contents(versions: readonly TestVersion[], papers: HTMLElement): HTMLElement {
  const lead = (words: string, selector: string) =>
    button(words, () => {
      const page = papers.querySelector<HTMLElement>(selector);
      page?.scrollIntoView();
      page?.focus({ preventScroll: true });
    });
  const toVersions = versions.map(({ code }) => lead(testMaker.toVersion(code), `[data-version="${code}"]`));
  return actions(...toVersions, lead(testMaker.toKeys, '[data-key]'));
}
