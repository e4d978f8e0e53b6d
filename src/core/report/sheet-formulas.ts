import type { Cell } from '../office/sheet.ts';
import type { Count, FigureKey } from './counts.ts';
import { type Figures, membersRemaining, membersToStudy } from './figures.ts';
import { shareOf } from './share.ts';

// Cells that hold no number are empty or hold an empty text: `N()` reads both as 0.

/** The sum of a column from one row to another, empty while no cell of it has a number. Rows as spreadsheets count. */
export function sumCell(column: string, from: number, to: number, value: Count): Cell {
  const range = `${column}${from}:${column}${to}`;
  return { formula: `IF(COUNT(${range})=0,"",SUM(${range}))`, value };
}

/** Part of a whole; never 100 % while anybody is missing (`shareOf`). */
export function shareCell(part: string, whole: string, partValue: Count, wholeValue: Count): Cell {
  const share = `ROUND(${part}/${whole},4)`;
  const formula = `IF(OR(N(${whole})=0,${part}=""),"",IF(${part}<${whole},MIN(${share},0.9999),${share}))`;
  return { formula, value: shareOf(partValue, wholeValue), style: 'share' };
}

/** Members who must study: total − exempt − away. */
function toStudyCell(total: string, exempt: string, away: string, figures: Figures): Cell {
  const formula = `IF(${total}="","",MAX(0,N(${total})-N(${exempt})-N(${away})))`;
  return { formula, value: membersToStudy(figures) };
}

/** What is worked out of the figures that stand beside it in a sheet. */
export type WorkedOut = 'toStudy' | 'membersShare' | 'toStudyShare' | 'massesShare';

/**
 * A cell that is worked out of others.
 * @param at where the sheet has a figure, as spreadsheets write it: `B7`
 */
export function workedOutCell(
  key: WorkedOut,
  figures: Figures,
  at: (key: WorkedOut | FigureKey) => string,
): Cell {
  const { called, attended, massesCalled, massesAttended } = figures;
  switch (key) {
    case 'toStudy':
      return toStudyCell(at('total'), at('exempt'), at('away'), figures);
    case 'membersShare':
      return shareCell(at('attended'), at('called'), attended, called);
    case 'toStudyShare':
      return shareCell(at('attended'), at('toStudy'), attended, membersToStudy(figures));
    case 'massesShare':
      return shareCell(at('massesAttended'), at('massesCalled'), massesAttended, massesCalled);
  }
}

/** Members who have yet to study, of those who must, else of those called. */
export function remainingCell(toStudy: string, called: string, attended: string, figures: Figures): Cell {
  const of = (whole: string) => `MAX(0,${whole}-${attended})`;
  const orCalled = `IF(${called}="","",${of(called)})`;
  const formula = `IF(${attended}="","",IF(${toStudy}="",${orCalled},${of(toStudy)}))`;
  return { formula, value: membersRemaining(figures) };
}
