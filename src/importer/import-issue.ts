import type { Issue } from '../core/issue.ts';
import { type ImportMessageCode, importMessages } from '../strings/importer.ts';

/** What one occurrence adds to the words of its code. */
interface IssueDetails {
  severity?: Issue['severity'];
  line?: number | undefined;
  /** What was found, shown after the message. */
  found?: string | undefined;
  /** Advice for this occurrence, shown after the hint. */
  advice?: string | undefined;
}

/** An issue of the importer about one source file. Errors unless told otherwise. */
export function importIssue(
  code: ImportMessageCode,
  file: string,
  { severity = 'error', line, found, advice }: IssueDetails = {},
): Issue {
  const { message, hint }: { message: string; hint?: string } = importMessages[code];
  return {
    code,
    severity,
    where: { file, ...(line ? { line } : {}) },
    message: found ? `${message.replace(/[.:]$/, '')}: «${found}».` : message,
    ...(hint || advice ? { hint: [hint, advice].filter(Boolean).join(' ') } : {}),
  };
}
