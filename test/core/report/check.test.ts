import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../src/core/report/check.ts';
import { figuresOf, membersRemaining, membersToStudy } from '../../../src/core/report/figures.ts';
import { emptyReport, type Report } from '../../../src/core/report/schema.ts';
import { reportClass, sampleReport } from '../../support/sample-report.ts';

const codes = (report: Report) => checkReport(report).map(({ code }) => code);
const found = (report: Report, code: string) => checkReport(report).find((finding) => finding.code === code);
const withOwn = (own: Partial<Report['own']>) => {
  const report = sampleReport();
  return { ...report, own: { ...report.own, ...own } };
};

describe('the figures of a report', () => {
  it('call nobody twice: make-up classes add to those who came, not to those called', () => {
    expect(figuresOf(sampleReport())).toMatchObject({
      called: 190,
      attended: 185,
      madeUp: 3,
      classes: 2,
      makeUpClasses: 1,
    });
  });

  it('say how many must study and how many are left for 100 %', () => {
    const figures = figuresOf(sampleReport());
    expect([membersToStudy(figures), membersRemaining(figures)]).toEqual([200, 15]);
  });

  it('take those called for the whole where the total is not written', () => {
    expect(membersRemaining(figuresOf(withOwn({ total: null })))).toBe(5);
  });
});

describe('the checks of a report', () => {
  it('find nothing wrong in a report that adds up', () => {
    expect(checkReport(sampleReport()).filter(({ weight }) => weight === 'wrong')).toEqual([]);
  });

  it('name the class in which more came than were called', () => {
    const report = sampleReport({ classes: [reportClass({ name: 'Lớp A', called: 10, attended: 12 })] });
    expect(found(report, 'attended-over-called')).toMatchObject({
      field: 'classes.0.attended',
      message: 'Lớp 1 (Lớp A): đảng viên tham dự 12, nhiều hơn số triệu tập 10.',
    });
    expect(codes(report).filter((code) => code === 'attended-over-called')).toHaveLength(1);
  });

  it('count masses apart from members', () => {
    const report = sampleReport({
      classes: [reportClass({ called: 9, attended: 9, massesCalled: 3, massesAttended: 4 })],
    });
    expect(found(report, 'masses-attended-over-called')?.field).toBe('classes.0.massesAttended');
  });

  it.each([
    ['more are out than there are', { exempt: 200, away: 30 }, 'out-over-total', 'wrong'],
    ['more were called than must study', { total: 208 }, 'called-over-to-study', 'note'],
    ['more studied than must', { total: 200 }, 'attended-over-to-study', 'note'],
    ['not all who must were called', {}, 'called-under-to-study', 'note'],
    ['reasons do not add up to those absent', { absentWork: 6 }, 'reasons-disagree', 'wrong'],
    ['the make-up class did not reach all', {}, 'make-up-short', 'note'],
    ['the total is open', { total: null }, 'no-total', 'missing'],
    ['more came than planned', { plannedMembers: 5, actualMembers: 6 }, 'actual-over-planned', 'note'],
  ] as const)('say when %s', (_, own, code, weight) => {
    expect(found(withOwn(own), code)?.weight).toBe(weight);
  });

  it('say when a make-up class holds more than were absent', () => {
    const report = sampleReport();
    report.classes[2] = reportClass({ name: 'Bù', makeUp: true, attended: 9 });
    expect(codes(report)).toContain('make-up-over-absent');
  });

  it('put contradictions before what is missing, and keep the place of a class among empty ones', () => {
    const classes = [reportClass({}), reportClass({ name: 'Lớp B', called: 1, attended: 2 })];
    const [first, ...rest] = checkReport(sampleReport({ classes, own: emptyReport().own }));
    expect(first).toMatchObject({ weight: 'wrong', field: 'classes.1.attended' });
    expect(rest.at(-1)?.weight).toBe('missing');
  });

  it('say of an empty report only what is still to be written', () => {
    expect(codes(emptyReport())).toEqual(['no-unit', 'no-total']);
  });
});
