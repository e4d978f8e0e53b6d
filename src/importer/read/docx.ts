import { importIssue } from '../import-issue.ts';
import type { ReadOptions, ReadResult } from './read.ts';

/** Being written. */
export async function readDocx(_bytes: Uint8Array, file: string, _options: ReadOptions): Promise<ReadResult> {
  return { source: null, issues: [importIssue('file-not-readable', file)] };
}
