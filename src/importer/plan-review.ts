import type { Body } from '../core/document/outline.ts';
import type { DocumentData } from '../core/document/schema.ts';
import { draftPlan } from '../core/plan/draft.ts';
import { type LintedPlan, type LintLibrary, lintPlan, type PlanFinding } from '../core/plan/lint.ts';
import type { PlanData } from '../core/plan/schema.ts';
import { planDraftYaml } from './plan-draft.ts';
import type { SourceLine } from './source.ts';
import { placeFinder } from './source-place.ts';

/** What a machine notes about an imported plan, for its editor. */
export interface PlanReview {
  /** Findings of «Soi kế hoạch»; `line` is a line of the source. */
  findings: PlanFinding[];
  /** YAML of what the plan seems to order; null for other documents, and where an editor has given these data. */
  planDraft: string | null;
}

export const noReview: PlanReview = { findings: [], planDraft: null };

/**
 * Looks an imported plan over, also one whose fields are not complete yet.
 * @param fields front matter as far as it is known, not checked
 * @param data the same fields once the schema has accepted them
 */
export function reviewPlan(
  fields: Record<string, unknown>,
  data: DocumentData | null,
  body: Body,
  lines: readonly SourceLine[],
  held?: LintLibrary,
): PlanReview {
  if (fields.kind !== 'plan') return noReview;
  const known = (data ?? textsOf(fields)) as LintedPlan['data'];
  const placeOf = placeFinder(lines);
  const textOf = new Map(body.blocks.map(({ anchor, text }) => [anchor, text]));
  const findings = lintPlan({ data: known, body }, held).map(({ line: _, ...finding }) => {
    const line = placeOf(textOf.get(finding.clause) ?? '', true);
    return { ...finding, ...(line && { line }) };
  });
  const year = Number((known.issuedOn ?? known.issuedWithin?.from)?.slice(0, 4)) || undefined;
  const given = Object.values((data as PlanData | null)?.plan ?? {});
  const isEdited = given.some((items) => !Array.isArray(items) || items.length > 0);
  return { findings, planDraft: isEdited ? null : planDraftYaml(draftPlan(body, { year })) };
}

/** Fields that are plain text: others may have any shape before they are checked. */
function textsOf(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => typeof value === 'string'));
}
