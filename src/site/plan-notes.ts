import type { Erratum } from '../core/document/schema.ts';
import { type PlanFinding, planRuleOf } from '../core/plan/lint.ts';
import { planLint, planRuleWords } from '../strings/plan-lint.ts';
import { href } from './address.ts';
import { escapeHtml, linkHtml } from './html.ts';

/** Path of the page that explains the rules of «Soi kế hoạch». */
export const planRulesPath = '/to-chuc/soi-ke-hoach/';

/** Address of the explanation of a finding's rule. */
export function ruleHref({ rule }: PlanFinding): string {
  return href(`${planRulesPath}#${planRuleOf(rule).anchor}`);
}

/** The findings that are told beside the text: an erratum on the same words says it already, as an editor would. */
export function findingsBeside(
  findings: readonly PlanFinding[],
  errata: readonly Erratum[],
): readonly PlanFinding[] {
  return findings.filter(
    ({ clause, printed }) =>
      clause !== 'dau-van-ban' &&
      !errata.some((erratum) => erratum.clause === clause && overlap(erratum.printed, printed)),
  );
}

/** The note beside a clause with all its findings, each with a link to its rule; '' when it has none. */
export function findingNote(clause: string, findings: readonly PlanFinding[]): string {
  const own = findings.filter((finding) => finding.clause === clause);
  if (own.length === 0) return '';
  const sentences = own.map(
    (finding) =>
      `${linkHtml(ruleHref(finding), planRuleWords[finding.rule].name)}: ${escapeHtml(finding.message)}`,
  );
  return `<div class="note lint" role="note" data-editorial><b>${planLint.noteLabel}</b> ${sentences.join(' ')}</div>`;
}

function overlap(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}
