import { figureNames } from '../../strings/report-fields.ts';
import { reportWords as words } from '../../strings/report-words.ts';
import type { PaperBlock, PartyPaper } from '../paper/paper.ts';
import { formatCount, sumCounts } from './counts.ts';
import { type Figures, figuresOf, membersRemaining, membersToStudy } from './figures.ts';
import { classTable, unitTable } from './report-tables.ts';
import type { Report } from './schema.ts';
import { formatShare, shareOf } from './share.ts';

/**
 * The report as a paper in the Party's form. What is not written stands as «…» to fill in by hand; every percentage
 * says of what.
 */
export function reportPaper(report: Report): PartyPaper {
  const { head } = report;
  const unit = head.unit || words.openUnit;
  const opening = report.planName
    ? words.opening(report.planName, unit)
    : words.openingWithoutPlan(capitalize(unit));
  return {
    upperBody: head.upperBody,
    issuer: head.unit,
    symbol: head.symbol || '…-BC/…',
    place: head.place,
    date: head.date,
    kind: words.kind,
    subject: head.subject || words.untitled,
    addressees: head.addressee ? [head.addressee] : [],
    blocks: [{ type: 'paragraph', text: opening }, ...resultBlocks(report), ...closingBlocks(report)],
    signature: {
      authority: head.onBehalfOf ? 'T/M' : null,
      body: head.onBehalfOf,
      position: head.position,
      signer: head.signer,
    },
    recipients: [head.addressee, head.channel, words.archive].filter(Boolean),
  };
}

function resultBlocks(report: Report): PaperBlock[] {
  const figures = figuresOf(report);
  return [
    heading(1, words.results),
    heading(2, words.general),
    { type: 'list', items: generalItems(figures) },
    ...titled(words.classTable, classTable(report)),
    ...titled(words.unitTable, unitTable(report)),
    heading(2, words.absence),
    { type: 'list', items: absenceItems(figures) },
  ];
}

function generalItems(figures: Figures): string[] {
  const { total, exempt, away, attended, called, massesAttended, massesCalled } = figures;
  const toStudy = membersToStudy(figures);
  const studied = formatShare(shareOf(attended, toStudy));
  const counts = [total, exempt, away, toStudy].map(formatCount) as [string, string, string, string];
  return [
    words.organization(...counts),
    words.memberResult(formatCount(attended), formatCount(called), formatShare(shareOf(attended, called))),
    ...(toStudy === null ? [] : [words.memberStudied(studied, formatCount(membersRemaining(figures)))]),
    words.massResult(
      formatCount(massesAttended),
      formatCount(massesCalled),
      formatShare(shareOf(massesAttended, massesCalled)),
    ),
  ];
}

function absenceItems(figures: Figures): string[] {
  const { called, attended, madeUp, makeUpClasses } = figures;
  const absent = called === null || attended === null ? null : called - attended + (madeUp ?? 0);
  const reasons = (['absentWork', 'absentSick', 'absentLeave', 'absentOther'] as const)
    .filter((key) => figures[key] !== null)
    .map((key) => words.reason(figureNames[key], formatCount(figures[key])));
  return [
    words.absent(formatCount(absent === null ? null : Math.max(0, absent))),
    ...reasons,
    ...(sumCounts([madeUp, makeUpClasses]) === null
      ? []
      : [words.madeUp(formatCount(madeUp), formatCount(makeUpClasses))]),
  ];
}

function closingBlocks(report: Report): PaperBlock[] {
  const { programmes } = figuresOf(report);
  const lines = report.difficulties.split('\n').filter((line) => line.trim() !== '');
  const ofUnits = report.units
    .filter(({ difficulties }) => difficulties.trim() !== '')
    .map(({ unit, difficulties }) => `${unit}: ${difficulties.replace(/\s+/g, ' ').trim()}`);
  const difficulties = [...lines, ...ofUnits];
  return [
    heading(1, words.programmePart),
    { type: 'paragraph', text: words.programmeResult(formatCount(programmes)) },
    heading(1, words.difficultyPart),
    ...(difficulties.length > 0 ? difficulties : ['…']).map(
      (text): PaperBlock => ({ type: 'paragraph', text: text.trim() }),
    ),
  ];
}

function titled(title: string, table: PaperBlock | null): PaperBlock[] {
  return table ? [heading(2, title), table] : [];
}

function heading(level: 1 | 2, text: string): PaperBlock {
  return { type: 'heading', level, text };
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
