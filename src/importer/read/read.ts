import { hasErrors, type Issue } from '../../core/issue.ts';
import { importIssue } from '../import-issue.ts';
import type { Encoding, Source, SourceFormat } from '../source.ts';
import { sniffFile } from './sniff.ts';

/** What a reader gives: the source, or null and the issues that say why the file cannot be read. */
export interface ReadResult {
  source: Source | null;
  issues: Issue[];
}

/** What a reader may be told. */
export interface ReadOptions {
  /** The letters' encoding, when the clerk knows better than the detection. */
  encoding?: Encoding;
}

/** Reads the bytes of one format. Never throws: a broken file is an issue. */
type Reader = (bytes: Uint8Array, file: string, options: ReadOptions) => Promise<ReadResult>;

// each reader is loaded only for a file of its kind: a page in a browser fetches what it needs
const readers: Record<SourceFormat, () => Promise<Reader>> = {
  text: async () => (await import('./text.ts')).readText,
  markdown: async () => (await import('./text.ts')).readText,
  html: async () => (await import('./html.ts')).readHtml,
  rtf: async () => (await import('./rtf.ts')).readRtf,
  doc: async () => (await import('./doc.ts')).readDoc,
  docx: async () => (await import('./docx.ts')).readDocx,
  pdf: async () => (await import('./pdf.ts')).readPdf,
};

/**
 * Reads a file of any kind that offices have; the kind is told by its content, not by its name.
 * A file without any letter or digit is an issue, and so is one that is encrypted, broken or of another kind.
 */
export async function readSource(
  bytes: Uint8Array,
  file: string,
  options: ReadOptions = {},
): Promise<ReadResult> {
  if (bytes.length === 0) return { source: null, issues: [importIssue('file-empty', file)] };
  const format = sniffFile(bytes);
  if (typeof format === 'object') return { source: null, issues: [importIssue(format.other, file)] };
  const reader = await readers[format]();
  const result = await reader(bytes, file, options);
  if (hasErrors(result.issues)) return { ...result, source: null };
  const hasWords = result.source?.lines.some(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return hasWords ? result : { source: null, issues: [...result.issues, importIssue('file-empty', file)] };
}
