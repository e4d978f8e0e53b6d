import type { ExportContext } from '../../core/quiz/export/cite.ts';
import { type ExportFormat, exportFileName, exportFormats } from '../../core/quiz/export/formats.ts';
import type { Question } from '../../core/quiz/schema.ts';
import { testMaker } from '../../strings/test-maker.ts';
import { copyOrShow } from '../copy-or-show.ts';
import { element } from '../element.ts';
import { actions, button } from '../parts.ts';
import { saveFile } from '../save-file.ts';

/** What can be taken away, and how the reader is told what became of it. */
export interface TakeAway {
  /** Title of the test, for the names of files. */
  title: string;
  /** Today, as the reader's clock has it. */
  today: string;
  /** The questions of the test in the order of version A. */
  chosen: readonly Question[];
  /** Every question of the chosen quizzes. */
  all: readonly Question[];
  context: ExportContext;
  say(sentence: string): void;
}

/** The part of the page that hands out files: which questions, and a button to save and to copy for every format. */
export function takeAwayNode(offer: TakeAway): HTMLElement {
  const scopes = [
    scopeNode('de', testMaker.scopeTest(offer.chosen.length), true),
    scopeNode('tat-ca', testMaker.scopeAll(offer.all.length), false),
  ];
  const scope = element('fieldset', {}, element('legend', {}, testMaker.scope), ...scopes);
  const box = element('div');
  const questions = () => {
    const all = scope.querySelector<HTMLInputElement>('[value="tat-ca"]');
    return all?.checked ? offer.all : offer.chosen;
  };
  const formats = exportFormats.map((format) => formatNode(format, offer, questions, box));
  return element(
    'section',
    { className: 'take-away screen-only' },
    element('h3', {}, testMaker.takeAway),
    scope,
    element('ul', { className: 'formats' }, ...formats),
    element('p', { className: 'small muted' }, testMaker.takeAwayLead),
    box,
  );
}

function scopeNode(value: string, label: string, checked: boolean): HTMLElement {
  const input = element('input', { type: 'radio', name: 'pham-vi', value, checked });
  return element('label', { className: 'check' }, input, element('span', {}, label));
}

function formatNode(
  format: ExportFormat,
  { title, today, context, say }: TakeAway,
  questions: () => readonly Question[],
  box: HTMLElement,
): HTMLLIElement {
  const { name, lead } = testMaker.formats[format.id];
  const content = () => format.write(questions(), context);
  const save = () => {
    const file = exportFileName(title, format, today);
    saveFile(file, content());
    say(testMaker.saved(file));
  };
  const copy = () => copyOrShow(content(), box, testMaker, say);
  return element(
    'li',
    {},
    element('div', {}, element('strong', {}, name), element('p', { className: 'small muted' }, lead)),
    actions(
      button(testMaker.save, save, { spoken: testMaker.saveFormat(name) }),
      button(testMaker.copy, copy, { spoken: testMaker.copyFormat(name) }),
    ),
  );
}
