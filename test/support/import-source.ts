import { importSource } from '../../src/importer/import.ts';
import type { Source, SourceLine } from '../../src/importer/source.ts';

/** A line without its number. */
export type DraftLine = Omit<SourceLine, 'number'>;

const values = {
  ...{ id: 'x', issuer: 'x', kind: 'plan', symbol: null, issuedOn: '2024-01-05', subject: 'học tập' },
};

/** Imports lines as a reader of Word files would give them, numbered from 1, all fields known. */
export function importLines(lines: readonly DraftLine[], more: Partial<Source> = {}) {
  const source: Source = {
    format: 'docx',
    encoding: { name: 'utf-8', confidence: 1 },
    lines: lines.map((line, index) => ({ ...line, number: index + 1 })),
    ...{ dropped: [], images: [], repairs: [], ...more },
  };
  return importSource(source, { file: 'x.docx', sha256: '0'.repeat(64) }, { values, fields: {}, bodies: [] });
}

/** Kind, level, anchor and words of each block of a text, as one line each. */
export function outlineOf(lines: readonly (string | DraftLine)[], more: Partial<Source> = {}): string[] {
  const drafts = lines.map((line) => (typeof line === 'string' ? { text: line } : line));
  const { body } = importLines(drafts, more);
  return (body?.blocks ?? []).map(({ kind, level, anchor, text }) =>
    [kind === 'heading' ? '#'.repeat(level) : kind, anchor, text].join(' '),
  );
}
