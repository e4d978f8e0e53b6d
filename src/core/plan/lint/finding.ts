import type { PlanRuleCode } from '../../../strings/plan-lint.ts';

/** One thing in a plan that an editor should look at; a note beside the text, never an error. */
export interface PlanFinding {
  rule: PlanRuleCode;
  /** Anchor of the clause, or `dau-van-ban` for the head of the document. */
  clause: string;
  /** Line in the content file, from 1, where it is known. */
  line?: number;
  /** The words of the plan that the finding is about; personal data is never quoted. */
  printed: string;
  /** One or two Vietnamese sentences for the reader. */
  message: string;
}

/** A finding before its line is looked up. */
export type Found = Omit<PlanFinding, 'rule' | 'line'>;

/** How much a finding asks: 'check' may be a mistake, 'remark' is good to know before the plan is sent out. */
export type Weight = 'check' | 'remark';
