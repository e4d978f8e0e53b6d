import { isPlan, type Library, type PlanDocument } from '../core/library/library.ts';
import type { Audience } from '../core/plan/schema.ts';
import { audienceNames } from '../strings/plan-lint.ts';

/** Path of «Tôi học lớp nào?», without the base path. */
export const classesPath = '/to-chuc/lop/';

/** Path of the page with a plan's classes, without the base path. */
export function classPath(planId: string): string {
  return `${classesPath}${planId}/`;
}

/** The plans that call people to a conference or class, newest first. */
export function plansWithClasses(library: Library): PlanDocument[] {
  const day = ({ data }: PlanDocument) => data.issuedOn ?? data.issuedWithin?.from ?? '';
  return library.documents
    .filter(isPlan)
    .filter(({ data }) => data.plan.conferences.length > 0)
    .sort((a, b) => (day(a) > day(b) ? -1 : 1));
}

/** Audiences as they stand after «dùng cho»: «cán bộ chủ chốt, báo cáo viên»; '' when a plan names none. */
export function audienceList(audiences: readonly Audience[]): string {
  return audiences.map((audience) => audienceNames[audience]).join(', ');
}
