import { explainSchemaIssues } from '../core/content/schema-issues.ts';
import { type Body, parseBody } from '../core/document/outline.ts';
import { type DocumentData, documentSchema, type Repair } from '../core/document/schema.ts';
import type { Issue } from '../core/issue.ts';
import { hasErrors } from '../core/issue.ts';
import { planSchema } from '../core/plan/schema.ts';
import { documentWords, expectedWords } from './conservation.ts';
import { emitBody, emitFrontMatter } from './emit-mdx.ts';
import { deriveFields } from './fields.ts';
import { importIssue } from './import-issue.ts';
import type { ImportOptions } from './options.ts';
import { readSource } from './read/read.ts';
import type { Source, SourceLine } from './source.ts';
import { classifyLines } from './stages/body.ts';
import { cleanLines } from './stages/clean.ts';
import { takeClosing } from './stages/closing.ts';
import { liftFootnotes } from './stages/footnotes.ts';
import { findKindLine, takeHeader } from './stages/header.ts';
import { joinPageBreaks } from './stages/join.ts';
import { maskLines } from './stages/mask.ts';
import { findSecrecyMark } from './stages/secrecy.ts';

/** Raised when a stage changes what it writes for the same source. */
const importerVersion = '1';

/** A source read into a document; `data` and `mdx` are null when an issue stops the import. */
export interface ImportResult {
  /** Front matter as far as it is known, also when something is missing; null when nothing was read. */
  fields: Record<string, unknown> | null;
  data: DocumentData | null;
  body: Body | null;
  mdx: string | null;
  issues: Issue[];
}

/**
 * Reads a file of any kind into a typed MDX document: the reader for its format, then `importSource`.
 * @param file name of the source, recorded as its provenance
 */
export async function importDocument(
  bytes: Uint8Array,
  file: string,
  options: ImportOptions,
): Promise<ImportResult> {
  const { source, issues } = await readSource(bytes, file, { encoding: options.encoding });
  if (!source) return stopped(issues);
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  const sha256 = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const result = importSource(source, { file, sha256 }, options);
  return { ...result, issues: [...issues, ...result.issues] };
}

/**
 * Makes a typed MDX document of what a reader read. The stages run top to bottom; each returns its lines and its
 * repairs.
 *
 * Odd text is never refused: it becomes a paragraph. A secrecy mark, a field that only a person knows, or a word that
 * would be lost stops the import with an issue; nothing is written here.
 */
export function importSource(
  source: Source,
  { file, sha256 }: { file: string; sha256: string },
  options: ImportOptions,
): ImportResult {
  const clean = cleanLines(source.lines);
  const mark = findSecrecyMark(clean.value, findKindLine(clean.value));
  if (mark) return stopped([importIssue('secrecy-mark', file, { line: mark.number })]);
  const masked = maskLines(clean.value);
  const head = takeHeader(masked.value);
  const close = takeClosing(head.value.rest);
  const lifted = liftFootnotes(close.value.rest);
  const joined = joinPageBreaks(lifted.value.lines);
  const blocks = classifyLines(joined.value);

  const { header } = head.value;
  const { recipients, signatureBlock } = close.value.closing;
  const repairs = [clean, masked, head, close, lifted, joined, blocks]
    .flatMap((stage): Repair[] => stage.repairs)
    .sort((a, b) => a.line - b.line);
  const derived = deriveFields(header, options);
  const issues = derived.findings.map(({ code, severity, line, found }) =>
    importIssue(code, file, { severity, line, found }),
  );
  const fields = {
    ...derived.fields,
    ...(header.title.length > 0
      ? { printedHeader: { left: header.left, right: header.right, title: header.title } }
      : {}),
    ...(recipients ? { recipients } : {}),
    ...(signatureBlock ? { signatureBlock } : {}),
    provenance: { file, sha256, importer: importerVersion },
    repairs,
    ...(derived.fields.kind === 'plan' ? { plan: options.fields.plan ?? {} } : {}),
  };
  const text = emitBody(blocks.value, lifted.value.notes);
  const { body, issues: bodyIssues } = parseBody(text, 1);
  if (hasErrors(issues)) return { ...stopped(issues), fields, body };

  const schema = derived.fields.kind === 'plan' ? planSchema : documentSchema;
  const checked = schema.safeParse(fields);
  if (!checked.success) {
    const found = explainSchemaIssues(schema, fields, checked.error.issues).map(
      ({ code, message, hint }): Issue => ({ code, severity: 'error', where: { file }, message, hint }),
    );
    return { ...stopped([...issues, ...found]), fields, body };
  }
  if (bodyIssues.length > 0 || !sameWords(source.lines, repairs, checked.data, body)) {
    return stopped([...issues, importIssue('words-changed', file)]);
  }
  return { fields, data: checked.data, body, mdx: `${emitFrontMatter(fields)}\n${text}`, issues };
}

function sameWords(
  source: readonly SourceLine[],
  repairs: readonly Repair[],
  data: DocumentData,
  body: Body,
): boolean {
  return JSON.stringify(expectedWords(source, repairs)) === JSON.stringify(documentWords(data, body));
}

function stopped(issues: Issue[]): ImportResult {
  return { fields: null, data: null, body: null, mdx: null, issues };
}
