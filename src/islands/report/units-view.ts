import type { FileResult } from '../../core/report/add-up.ts';
import { formatCount } from '../../core/report/counts.ts';
import { membersToStudy } from '../../core/report/figures.ts';
import type { ReportUnit } from '../../core/report/schema.ts';
import { formatShare, shareOf } from '../../core/report/share.ts';
import { reportPage as words } from '../../strings/report-page.ts';
import { reportWords } from '../../strings/report-words.ts';
import { element } from '../element.ts';
import { button } from '../parts.ts';

/** What became of each file that was chosen, those that were left out with the reason. */
export function fileResultsList(
  results: readonly FileResult[],
  addAnyway: (unit: ReportUnit) => void,
): HTMLElement {
  const items = results.map(({ file, unit, isAdded, messages, doubtful }) => {
    const first = isAdded ? words.fileAdded(file, unit) : words.fileRefused(file);
    const item = element('li', {}, element('strong', {}, first), ...messages.map((message) => ` ${message}`));
    item.dataset.added = String(isAdded);
    if (doubtful)
      item.append(
        ' ',
        button(words.addAnyway(unit), () => addAnyway(doubtful)),
      );
    return item;
  });
  return element('ul', { className: 'report-files' }, ...items);
}

/** The units that are in the sum, each with a button that takes it out; nothing without units. */
export function unitsTable(units: readonly ReportUnit[], remove: (index: number) => void): HTMLElement[] {
  if (units.length === 0) return [];
  const { columns } = reportWords;
  const titles = [
    columns.unit,
    columns.toStudy,
    columns.called,
    columns.attended,
    columns.share,
    words.remove,
  ];
  const header = element('tr', {}, ...titles.map((title) => element('th', { scope: 'col' }, title)));
  const rows = units.map(({ unit, figures }, index) => {
    const { called, attended } = figures;
    const cells = [
      formatCount(membersToStudy(figures)),
      formatCount(called),
      formatCount(attended),
      formatShare(shareOf(attended, called)),
    ].map((text) => element('td', {}, text));
    const takeOut = button(words.remove, () => remove(index), { spoken: words.removeUnit(unit) });
    return element('tr', {}, element('th', { scope: 'row' }, unit), ...cells, element('td', {}, takeOut));
  });
  const table = element(
    'table',
    {},
    element('caption', {}, words.unitsCaption),
    element('thead', {}, header),
    element('tbody', {}, ...rows),
  );
  return [element('div', { className: 'party-table', tabIndex: 0 }, table)];
}
