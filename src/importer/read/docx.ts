import type { Issue } from '../../core/issue.ts';
import { importIssue } from '../import-issue.ts';
import { readBeside } from './docx/beside.ts';
import { readBlocks } from './docx/blocks.ts';
import { openReading } from './docx/open.ts';
import { openPackage } from './docx/package.ts';
import { DocxProblem } from './docx/problem.ts';
import type { ReadOptions, ReadResult } from './read.ts';
import { foundEncoding } from './word/found-encoding.ts';

/**
 * Reads a Word file (.docx, .dotx, and .docm without its macros; ECMA-376, Transitional and Strict).
 *
 * Text as Word prints it: automatic numbers, tables cell by cell, text boxes where they hang, notes at the end with
 * their labels. Tracked insertions stay; deleted and hidden text, comments, heads and feet of pages are left out and
 * recorded. Runs in a TCVN3 or VNI font are decoded. A file that is damaged, encrypted, a bomb or something else in a
 * zip gives an issue.
 */
export async function readDocx(bytes: Uint8Array, file: string, options: ReadOptions): Promise<ReadResult> {
  const warnings = new Map<string, Issue>();
  try {
    const docx = openPackage(bytes);
    const { reading, document } = openReading(docx, options, (code, found) => {
      warnings.set(`${code} ${found}`, importIssue(code, file, { severity: 'warning', found }));
    });
    readBlocks(document, { fields: [], part: docx.main }, reading);
    readBeside(docx, reading);
    const { lines, dropped, images, repairs } = reading.sink;
    if (dropped.some(({ rule }) => rule === 'deleted-text')) reading.warn('docx-tracked-changes');
    return {
      source: {
        format: 'docx',
        encoding: foundEncoding(reading.letters, 'utf-8'),
        lines,
        dropped,
        images,
        repairs,
      },
      issues: [...warnings.values()],
    };
  } catch (error) {
    const { code, found } = error instanceof DocxProblem ? error : new DocxProblem('docx-broken');
    return { source: null, issues: [importIssue(code, file, { found })] };
  }
}
