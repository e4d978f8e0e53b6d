import type { DocumentData } from '../../src/core/document/schema.ts';
import type { Issue } from '../../src/core/issue.ts';
import { documentWords } from '../../src/importer/conservation.ts';
import { importDocument } from '../../src/importer/import.ts';
import { noOptions } from '../../src/importer/options.ts';
import { reportJson } from '../../src/importer/report-json.ts';
import type { Imported } from './document-score.ts';

/** What an import gave: the issues, and null for the rest when nothing was read. */
export interface FixtureImport {
  issues: Issue[];
  imported: Imported | null;
  mdx: string | null;
}

/** Imports a file without any option and gives what `--json` prints of it, and its whole text. */
export async function importFixture(bytes: Uint8Array, file: string): Promise<FixtureImport> {
  const result = await importDocument(bytes, file, noOptions);
  const { fields, outline, citations, issues } = reportJson(file, result);
  const { body, mdx } = result;
  if (!body || !result.fields || !fields) return { issues, imported: null, mdx };
  const around = documentWords(result.fields as DocumentData, { blocks: [], footnotes: [] }).main.join(' ');
  const text = [around, ...[...body.blocks, ...body.footnotes].map((block) => block.text)].join('\n');
  return {
    issues,
    mdx,
    imported: {
      readings: fields as unknown as Imported['readings'],
      text,
      headings: outline.filter(({ kind }) => kind === 'heading'),
      annexes: body.blocks
        .filter((block) => block.part === 'annex' && block.kind === 'heading' && block.level === 1)
        .map((block) => block.text),
      tables: body.blocks.filter((block) => block.kind === 'table').length,
      footnotes: body.footnotes.length,
      citations: citations.flatMap(({ symbol }) => symbol ?? []),
    },
  };
}
