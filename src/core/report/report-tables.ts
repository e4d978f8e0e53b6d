import { reportWords as words } from '../../strings/report-words.ts';
import { formatDate } from '../document/plain-date.ts';
import type { PaperColumn, PaperTable } from '../paper/paper.ts';
import { type Count, formatCount } from './counts.ts';
import { addFigures, type Figures, figuresOf, isWritten, membersToStudy, ownFigures } from './figures.ts';
import type { Report, ReportClass } from './schema.ts';
import { formatShare, shareOf } from './share.ts';

const { columns } = words;
const order: PaperColumn = { title: columns.order, width: 0.7, align: 'center' };
const figureColumns = [
  columns.called,
  columns.attended,
  columns.share,
  columns.massesCalled,
  columns.massesAttended,
  columns.share,
].map((title): PaperColumn => ({ title, width: 1.1, align: 'end' }));

/** The unit's own classes with their sum; null when none is written. */
export function classTable(report: Report): PaperTable | null {
  const classes = report.classes.filter(isWritten);
  if (classes.length === 0) return null;
  const rows = classes.map((one, index) => [
    `${index + 1}`,
    one.makeUp ? words.makeUpMark(one.name) : one.name,
    whenAndWhere(one),
    ...attendance(one),
  ]);
  return {
    type: 'table',
    columns: [
      order,
      { title: columns.name, width: 2.4 },
      { title: columns.when, width: 2 },
      ...figureColumns,
    ],
    rows: [...rows, ['', words.sum, '', ...attendance(ownFigures(report))]],
    hasTotal: true,
  };
}

/** The units that were added up, after the reporting body's own classes, with their sum; null without units. */
export function unitTable(report: Report): PaperTable | null {
  if (report.units.length === 0) return null;
  const hasOwn = report.own.total !== null || report.classes.some(isWritten);
  const own = hasOwn ? [{ unit: words.ownClasses, figures: ownFigures(report) }] : [];
  const rows = [...own, ...report.units].map(({ unit, figures }, index) => [
    `${index + 1}`,
    unit,
    formatCount(membersToStudy(figures)),
    ...attendance(figures),
  ]);
  const toStudy = formatCount(membersToStudy(figuresOf(report)));
  const sum = attendance(addFigures([...own, ...report.units].map(({ figures }) => figures)));
  return {
    type: 'table',
    columns: [
      order,
      { title: columns.unit, width: 3 },
      { title: columns.toStudy, width: 1.1, align: 'end' },
      ...figureColumns,
    ],
    rows: [...rows, ['', words.sum, toStudy, ...sum]],
    hasTotal: true,
  };
}

type Attendance = Pick<Figures, 'called' | 'attended' | 'massesCalled' | 'massesAttended'>;

function attendance({ called, attended, massesCalled, massesAttended }: Attendance): string[] {
  const group = (of: Count, whole: Count) => [
    formatCount(whole),
    formatCount(of),
    formatShare(shareOf(of, whole)),
  ];
  return [...group(attended, called), ...group(massesAttended, massesCalled)];
}

function whenAndWhere({ date, place }: ReportClass): string {
  return [date ? formatDate(date) : '', place].filter(Boolean).join(', ');
}
