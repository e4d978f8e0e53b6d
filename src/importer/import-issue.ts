import type { Issue } from '../core/issue.ts';
import { type ImportMessageCode, importMessages } from '../strings/importer.ts';

/** An issue of the importer about one source file; `found` is shown after the message. Errors unless told otherwise. */
export function importIssue(
  code: ImportMessageCode,
  file: string,
  { severity = 'error', line, found }: { severity?: Issue['severity']; line?: number; found?: string } = {},
): Issue {
  const { message, hint }: { message: string; hint?: string } = importMessages[code];
  return {
    code,
    severity,
    where: { file, ...(line ? { line } : {}) },
    message: found ? `${message.replace(/[.:]$/, '')}: «${found}».` : message,
    ...(hint ? { hint } : {}),
  };
}
