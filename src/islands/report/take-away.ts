import { paperText } from '../../core/paper/paper-text.ts';
import { resultMessage } from '../../core/report/message.ts';
import { reportPaper } from '../../core/report/report-paper.ts';
import type { Report } from '../../core/report/schema.ts';
import { reportPage as words } from '../../strings/report-page.ts';
import { element } from '../element.ts';
import { copyText, saveFile } from '../save-file.ts';
import { actions, button } from '../study/parts.ts';

/** What can be taken away of the report that is open, and how its reader is told. */
export interface TakeAway {
  report(): Report;
  /** Today, as the reader's clock has it. */
  today(): string;
  say(sentence: string): void;
}

type Ending = '.docx' | '.xlsx' | '.csv' | '.json';

/** Buttons to copy, print and save the report; what writes files is fetched when a file is asked for. */
export function takeAwayNode({ report, today, say }: TakeAway): HTMLElement {
  const box = element('div');
  const copy = (text: string) => copyOrShow(text, box, say);
  const save = async (ending: Ending) => {
    say(words.making);
    try {
      const { reportFileName, writeReport } = await import('./write-report.ts');
      const name = reportFileName(report().head.unit, today(), ending);
      saveFile(name, await writeReport(report(), ending));
      say(words.saved(name));
    } catch {
      say(words.saveFailed);
    }
  };
  const print = () => {
    // browsers inside messengers have no such function
    if (typeof window.print === 'function') window.print();
    else say(words.cannotPrint);
  };
  const copyMessage = button(words.copyMessage, () => void copy(resultMessage(report())));
  copyMessage.className = 'button-primary';
  return element(
    'section',
    { className: 'report-take screen-only' },
    element('h2', {}, words.take),
    actions(
      copyMessage,
      button(words.print, print),
      button(words.saveDocx, () => void save('.docx')),
    ),
    actions(
      button(words.saveXlsx, () => void save('.xlsx')),
      button(words.saveCsv, () => void save('.csv')),
      button(words.saveJson, () => void save('.json')),
      button(words.copyText, () => void copy(paperText(reportPaper(report())))),
    ),
    element('p', { className: 'small muted' }, words.takeHint),
    box,
  );
}

/** Copies a text; where the browser refuses, shows it in a box with all of it chosen. */
export async function copyOrShow(
  text: string,
  box: HTMLElement,
  say: (sentence: string) => void,
): Promise<void> {
  const isCopied = await copyText(text);
  say(isCopied ? words.copied : words.copyFailed);
  if (isCopied) return box.replaceChildren();
  const area = element('textarea', { readOnly: true, rows: 8, value: text });
  box.replaceChildren(element('label', { className: 'copy-box' }, words.copyBox, area));
  area.select();
}
