import { paperText } from '../../core/paper/paper-text.ts';
import { resultMessage } from '../../core/report/message.ts';
import { reportPaper } from '../../core/report/report-paper.ts';
import type { Report } from '../../core/report/schema.ts';
import { reportPage as words } from '../../strings/report-page.ts';
import { copyOrShow } from '../copy-or-show.ts';
import { element } from '../element.ts';
import { actions, button } from '../parts.ts';
import { printPage } from '../print-page.ts';
import { saveFile } from '../save-file.ts';

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
  const copy = (text: string) => copyOrShow(text, box, words, say);
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
    if (!printPage()) say(words.cannotPrint);
  };
  return element(
    'section',
    { className: 'report-take screen-only' },
    element('h2', {}, words.take),
    actions(
      button(words.copyMessage, () => copy(resultMessage(report())), { className: 'button-primary' }),
      button(words.print, print),
      button(words.saveDocx, () => save('.docx')),
    ),
    actions(
      button(words.saveXlsx, () => save('.xlsx')),
      button(words.saveCsv, () => save('.csv')),
      button(words.saveJson, () => save('.json')),
      button(words.copyText, () => copy(paperText(reportPaper(report())))),
    ),
    element('p', { className: 'small muted' }, words.takeHint),
    box,
  );
}
