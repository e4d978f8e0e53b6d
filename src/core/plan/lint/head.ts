import { planLintMessages } from '../../../strings/plan-lint.ts';
import type { Found } from './finding.ts';
import type { Subject } from './subject.ts';

/** A head without number or date: the plan cannot be cited (four of five plans). */
export function incompleteHead({ data }: Subject): Found[] {
  const missing = [
    ...(data.symbol === null ? ['symbol' as const] : []),
    ...(data.issuedOn === null ? ['date' as const] : []),
  ];
  if (missing.length === 0) return [];
  const printed = data.printedHeader?.title[0] ?? '';
  return [{ clause: 'dau-van-ban', printed, message: planLintMessages.headIncomplete(missing) }];
}
