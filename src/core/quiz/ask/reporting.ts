import { explanations, prompts } from '../../../strings/quiz-questions.ts';
import { formatClause } from '../../document/clause.ts';
import type { PlanDocument } from '../../library/library.ts';
import type { Draft } from '../draft.ts';
import { clauseKeys } from '../key.ts';
import { proveInClause } from '../proof.ts';
import type { Asked } from './asked.ts';

/** Questions on whom a report goes to, and through whom. */
export function askReporting({ doc, name }: Asked<PlanDocument>): Draft[] {
  const { reporting } = doc.data.plan;
  const about = (report: { from: string; about: string }) => `${report.from} ${report.about}`;
  const toKeys = clauseKeys('report-to', reporting, about);
  const throughKeys = clauseKeys('report-through', reporting, about);
  return reporting.flatMap((report, index) => {
    const { clause, from, addressee, channel } = report;
    const wrong = bodiesNamed(doc).filter((body) => ![addressee, channel, from].includes(body));
    const ask = (key: string, prompt: string, right: string | undefined): Draft[] => {
      const source = right ? proveInClause(doc.id, doc.body, clause, right) : null;
      if (!right || !source) return [];
      const explanation = explanations.clause(formatClause(source.anchor), name, source.quote);
      return [{ key, type: 'single-choice', prompt, right, wrong, explanation, source }];
    };
    return [
      ...ask(toKeys[index] as string, prompts.reportTo(name, from, report.about), addressee),
      ...ask(throughKeys[index] as string, prompts.reportThrough(name, from, report.about), channel),
    ];
  });
}

/** Every body that a plan gives something to do, in the order in which its data names them. */
export function bodiesNamed({ data: { plan } }: PlanDocument): string[] {
  const named = [
    ...plan.reporting.flatMap(({ addressee, channel }) => [addressee, channel]),
    ...plan.actionProgrammes.flatMap(({ drafter, submitsTo }) => [drafter, submitsTo]),
    ...plan.duties.map(({ body }) => body),
  ];
  return [...new Set(named.filter((body) => body !== undefined))];
}
