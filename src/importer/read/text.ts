import { importIssue } from '../import-issue.ts';
import type { SourceLine } from '../source.ts';
import type { ReadOptions, ReadResult } from './read.ts';

/**
 * Reads a plain text file (any line ends). Lines are kept as they are.
 * Bytes that are no UTF-8 give an issue that says how to save the file, and no source.
 */
export async function readText(bytes: Uint8Array, file: string, _options: ReadOptions): Promise<ReadResult> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return {
      source: {
        format: 'text',
        encoding: { name: 'utf-8', confidence: 1 },
        lines: splitLines(text),
        ...{ dropped: [], images: [], repairs: [] },
      },
      issues: [],
    };
  } catch {
    return { source: null, issues: [importIssue('file-not-utf8', file)] };
  }
}

/** Numbers the lines of a text, whatever its line ends. */
export function splitLines(text: string): SourceLine[] {
  return text.split(/\r\n|[\n\r\f\u2028\u2029]/).map((line, index) => ({ text: line, number: index + 1 }));
}
