import { explanations, prompts } from '../../../strings/quiz-questions.ts';
import { formatClause } from '../../document/clause.ts';
import type { PlanDocument } from '../../library/library.ts';
import type { Draft, SingleChoiceDraft } from '../draft.ts';
import { clauseKeys, oneOfEach, withoutStop } from '../key.ts';
import { capitalize } from '../names.ts';
import { proveInClause } from '../proof.ts';
import type { Asked } from './asked.ts';

/** Questions on whom a report goes to, and through whom. */
export function askReporting({ doc, name }: Asked<PlanDocument>): Draft[] {
  const { reporting } = doc.data.plan;
  const about = (report: { from: string; about: string }) => `${report.from} ${report.about}`;
  const ask = (
    role: 'report-to' | 'report-through',
    prompt: (name: string, from: string, about: string) => string,
    answerOf: (report: (typeof reporting)[number]) => string | undefined,
  ): Draft[] => {
    const keys = clauseKeys(role, reporting, about);
    const drafts = reporting.flatMap((report, index): SingleChoiceDraft[] => {
      const { clause, from, addressee, channel } = report;
      const right = answerOf(report);
      const source = right ? proveInClause(doc, clause, right) : null;
      if (!right || !source) return [];
      return [
        {
          key: keys[index] as string,
          type: 'single-choice',
          prompt: prompt(name, capitalize(from), withoutStop(report.about)),
          right,
          wrong: bodiesNamed(doc).filter((body) => ![addressee, channel, from].includes(body)),
          explanation: explanations.clause(formatClause(source.anchor), right),
          source,
        },
      ];
    });
    return oneOfEach(drafts, ({ source, right }) => `${source.anchor} ${right}`);
  };
  return [
    ...ask('report-to', prompts.reportTo, (report) => report.addressee),
    ...ask('report-through', prompts.reportThrough, (report) => report.channel),
  ];
}

/** Every body that a plan gives something to do, in the order in which its data names them. */
export function bodiesNamed({ data: { plan } }: PlanDocument): string[] {
  const named = [
    ...plan.reporting.flatMap(({ addressee, channel }) => [addressee, channel]),
    ...plan.actionProgrammes.flatMap(({ drafter, submitsTo }) => [drafter, submitsTo]),
    ...plan.duties.map(({ body }) => body),
  ];
  // A person without a name («Đồng chí được phân công») stands where personal data was masked.
  return [...new Set(named.filter((body) => body !== undefined && !/^đồng chí/iu.test(body)))] as string[];
}
