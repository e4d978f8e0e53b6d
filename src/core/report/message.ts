import { reportWords as words } from '../../strings/report-words.ts';
import { formatCount, sumCounts } from './counts.ts';
import { figuresOf, membersRemaining, membersToStudy } from './figures.ts';
import type { ReportOccasion } from './report-plan.ts';
import type { Report } from './schema.ts';
import { formatShare, shareOf } from './share.ts';

/** Free text in a message is cut here: a message is read on one screen of a phone. */
const mostLetters = 160;

/** The results in a few lines for a message, without empty ones; every percentage says of what. */
export function resultMessage(report: Report): string {
  const figures = figuresOf(report);
  const { head, units } = report;
  const toStudy = membersToStudy(figures);
  const lines = [
    words.message(head.unit || words.openUnit, head.subject || words.untitled),
    addressLine(report),
    attendanceLine(words.members, figures.attended, figures.called),
    toStudy === null
      ? ''
      : words.total(
          formatCount(figures.total),
          formatCount(figures.exempt ?? 0),
          formatCount(figures.away ?? 0),
          formatCount(toStudy),
        ),
    toStudy === null || figures.attended === null
      ? ''
      : words.studied(
          formatShare(shareOf(figures.attended, toStudy)),
          formatCount(membersRemaining(figures)),
        ),
    attendanceLine(words.masses, figures.massesAttended, figures.massesCalled),
    figures.classes === null && figures.makeUpClasses === null
      ? ''
      : words.classes(formatCount(figures.classes ?? 0), formatCount(figures.makeUpClasses ?? 0)),
    units.length > 0 ? words.units(formatCount(units.length)) : '',
    figures.programmes === null ? '' : words.programmes(formatCount(figures.programmes)),
    report.difficulties.trim() ? words.difficulties(shorten(report.difficulties)) : '',
  ];
  return lines.filter(Boolean).join('\n').normalize('NFC');
}

/**
 * The message of one step of the headcount: planned, or who really came. The second says how it compares with the
 * first.
 */
export function headcountMessage(
  report: Report,
  step: 'planned' | 'actual',
  occasion: ReportOccasion | null,
): string {
  const { head } = report;
  const figures = figuresOf(report);
  const [members, masses] =
    step === 'planned'
      ? [figures.plannedMembers, figures.plannedMasses]
      : [figures.actualMembers, figures.actualMasses];
  const all = sumCounts([members, masses]);
  const planned = sumCounts([figures.plannedMembers, figures.plannedMasses]);
  const unit = head.unit || words.openUnit;
  const lines = [
    step === 'planned' ? words.planned(unit) : words.actual(unit),
    words.headcount(formatCount(members), formatCount(masses), formatCount(all)),
    step === 'actual' && planned !== null && all !== null
      ? words.compared(formatCount(planned), formatShare(shareOf(all, planned)))
      : '',
    occasion ? toWhom(occasion.addressee, occasion.channel) : '',
    report.planName ? words.following(report.planName) : '',
    occasion ? words.due(occasion.due) : '',
  ];
  return lines.filter(Boolean).join('\n').normalize('NFC');
}

function attendanceLine(
  line: (attendance: string) => string,
  attended: number | null,
  called: number | null,
) {
  if (attended === null) return '';
  if (called === null) return line(words.attendedOnly(formatCount(attended)));
  const share = formatShare(shareOf(attended, called));
  return line(words.attended(formatCount(attended), formatCount(called), share));
}

function addressLine({ head, planName }: Report): string {
  return [head.addressee && toWhom(head.addressee, head.channel), planName && words.following(planName)]
    .filter(Boolean)
    .join(' ');
}

function toWhom(addressee: string, channel: string): string {
  return channel ? words.toThrough(addressee, channel) : words.to(addressee);
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length > mostLetters ? `${letters.slice(0, mostLetters - 1).join('')}…` : line;
}
