import type { Issue } from '../../core/issue.ts';
import { importIssue } from '../import-issue.ts';
import type { SourceLine } from '../source-line.ts';

/**
 * Reads the bytes of a plain text file (UTF-8, any line ends). Lines are kept as they are.
 * Bytes of another kind give an issue that says how to save the file, and no lines.
 */
export function readText(bytes: Uint8Array, file: string): { lines: SourceLine[]; issues: Issue[] } {
  const fail = (code: 'file-is-word' | 'file-not-utf8' | 'file-empty') => ({
    lines: [],
    issues: [importIssue(code, file)],
  });
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return fail('file-is-word');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fail('file-not-utf8');
  }
  if (!text.trim()) return fail('file-empty');
  return { lines: splitLines(text), issues: [] };
}

/** Numbers the lines of a text, whatever its line ends. */
export function splitLines(text: string): SourceLine[] {
  return text.split(/\r\n|[\n\r\f\u2028\u2029]/).map((line, index) => ({ text: line, number: index + 1 }));
}
