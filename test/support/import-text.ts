import { createHash } from 'node:crypto';
import { importSource } from '../../src/importer/import.ts';
import type { ImportOptions } from '../../src/importer/options.ts';
import { splitLines } from '../../src/importer/read/text.ts';

/** Imports a text as if it were a UTF-8 file of that name. */
export function importText(text: string, file: string, options: ImportOptions) {
  const source = {
    format: 'text' as const,
    encoding: { name: 'utf-8' as const, confidence: 1 },
    lines: splitLines(text),
    ...{ dropped: [], images: [], repairs: [] },
  };
  const sha256 = createHash('sha256').update(text).digest('hex');
  return importSource(source, { file, sha256 }, options);
}
