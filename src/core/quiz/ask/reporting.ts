import { explanations, planClaims, prompts } from '../../../strings/quiz-questions.ts';
import { formatClause } from '../../document/clause.ts';
import type { PlanDocument } from '../../library/library.ts';
import { organizers } from '../audience.ts';
import { bodiesNamed } from '../distract/bodies.ts';
import type { Draft, SingleChoiceDraft } from '../draft.ts';
import { clauseKeys, oneOfEach, taskWords } from '../key.ts';
import { withinSentence } from '../names.ts';
import { proveInClause } from '../proof.ts';
import type { Asked } from './asked.ts';
import { askTruth, chance } from './truth.ts';

/** Questions on whom a report goes to, and through whom. */
export function askReporting({ doc, name }: Asked<PlanDocument>): Draft[] {
  const { reporting } = doc.data.plan;
  const about = (report: { from: string; about: string }) => `${report.from} ${report.about}`;
  const ask = (
    role: 'report-to' | 'report-through',
    prompt: (name: string, from: string, about: string) => string,
    claim: typeof planClaims.reportTo,
    answerOf: (report: (typeof reporting)[number]) => string | undefined,
  ): Draft[] => {
    const keys = clauseKeys(role, reporting, about);
    const drafts = reporting.flatMap((report, index): (SingleChoiceDraft & { truth: Draft[] })[] => {
      const { clause, from, addressee, channel } = report;
      const right = answerOf(report);
      const source = right ? proveInClause(doc, clause, right) : null;
      if (!right || !source) return [];
      const [who, task] = [withinSentence(from), taskWords(report.about)];
      const draft: SingleChoiceDraft = {
        key: keys[index] as string,
        type: 'single-choice',
        prompt: prompt(name, who, task),
        right,
        wrong: bodiesNamed(doc).filter((body) => ![addressee, channel, from].includes(body)),
        explanation: explanations.clause(formatClause(source.anchor), right),
        source,
        audiences: organizers,
      };
      return [{ ...draft, truth: askTruth(draft, (body) => claim(name, who, task, withinSentence(body))) }];
    });
    return oneOfEach(drafts, ({ source, right }) => `${source.anchor} ${right}`).flatMap(
      ({ truth, ...draft }) => (chance(doc.id, draft.key, 2) === 0 ? [draft, ...truth] : [draft]),
    );
  };
  return [
    ...ask('report-to', prompts.reportTo, planClaims.reportTo, (report) => report.addressee),
    ...ask('report-through', prompts.reportThrough, planClaims.reportThrough, (report) => report.channel),
  ];
}
