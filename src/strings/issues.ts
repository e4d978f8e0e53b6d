import type { Issue } from '../core/issue.ts';

/** The last line of a report: how many problems there are, and that nothing was written when there are errors. */
export function reportIssues(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  if (issues.length === 0) return 'Nội dung không có lỗi.';
  if (errors === 0) return `${warnings} lưu ý, không có lỗi.`;
  return `${errors} lỗi, ${warnings} lưu ý. Sửa các lỗi trên rồi chạy lại.`;
}
