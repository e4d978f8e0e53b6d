import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { hasErrors } from '../core/issue.ts';
import type { LintLibrary } from '../core/plan/lint.ts';
import { changesOf, type DocumentChanges } from './command/document-files.ts';
import { editedFields, readBodies, readImported, readOverlay } from './command/known-content.ts';
import { shownPath } from './command/terminal.ts';
import { type ImportResult, importDocument } from './import.ts';
import { importIssue } from './import-issue.ts';
import type { ImportOptions } from './options.ts';
import { type FileReport, reportJson } from './report-json.ts';
import type { Encoding } from './source.ts';
import { storeDocument } from './store.ts';

/** What the clerk asked for on the command line. */
export interface ImportRequest {
  /** The project folder. */
  root: string;
  files: readonly string[];
  out?: string;
  replace: boolean;
  /** 'dry-run' compares with what is there and stores nothing; 'read' does not look at it either. */
  mode: 'write' | 'dry-run' | 'read';
  /** Path of a YAML overlay. */
  fieldsFile?: string;
  encoding?: Encoding;
  values: Record<string, unknown>;
  /** What the library holds, for the plan linter. */
  held?: LintLibrary;
}

/** What came of one file: it is stored, or would be, or is there already, or stays out. */
export type Outcome =
  | 'written'
  | 'replaced'
  | 'would-write'
  | 'would-replace'
  | 'same'
  | 'differs'
  | 'refused';

/** One file of a request, read and stored as far as it goes. */
export interface FileOutcome {
  outcome: Outcome;
  /** Path of the content file; null when the document cannot be stored. */
  target: string | null;
  report: FileReport;
  /** Null when the file was not even opened. */
  result: ImportResult | null;
  changes: DocumentChanges | null;
}

const mostBytes = 100_000_000;

/** What is known before the first file is read, and what this run has stored. */
interface Run {
  request: ImportRequest;
  options: ImportOptions;
  imported: Map<string, string | null>;
  /** The source of every content file of this run. */
  taken: Map<string, { file: string; sha256: string }>;
}

/**
 * Imports the files of a request one by one: each is stored whole or not at all, and one that is refused does not hold
 * back the others. What an editor filled into a content file is kept; any other difference needs `replace`.
 */
export async function* importFiles(request: ImportRequest): AsyncGenerator<FileOutcome> {
  const { root, out, fieldsFile, encoding, values, held } = request;
  const overlay = fieldsFile ? readOverlay(fieldsFile) : {};
  const folders = out ? [out] : ['ke-hoach', 'van-ban'].map((name) => join(root, 'content', name));
  const run: Run = {
    request,
    options: { values, fields: overlay ?? {}, encoding, held, bodies: readBodies(root) },
    imported: values.id ? new Map() : readImported(folders),
    taken: new Map(),
  };
  for (const file of request.files) {
    if (overlay) yield await importOne(file, run).catch((error) => failed(file, error));
    else yield refused(file, [importIssue('fields-not-readable', fieldsFile ?? '')]);
  }
}

async function importOne(file: string, run: Run): Promise<FileOutcome> {
  const bytes = readBytes(file);
  if (!(bytes instanceof Uint8Array)) return refused(file, [importIssue(bytes.issue, file)]);
  const { mode, replace, root } = run.request;
  const first = await importDocument(bytes, basename(file), run.options);
  const sha256 = digestOf(first.fields);
  const target = run.imported.get(sha256) ?? targetOf(run.request, first.fields);
  const other = target ? run.taken.get(target) : undefined;
  const isKnown = mode !== 'read' && !other && target !== null && existsSync(target);
  const fields = isKnown ? { ...editedFields(target), ...run.options.fields } : {};
  const result = isKnown ? await importDocument(bytes, basename(file), { ...run.options, fields }) : first;

  const issues = result.issues.map((found) => ({ ...found, where: { ...found.where, file } }));
  const changes = result.mdx === null || !target || other ? null : changesOf(result, target, replace);
  const done = (outcome: Outcome): FileOutcome => {
    return { outcome, target, report: reportJson(file, { ...result, issues }), result, changes };
  };
  if (!target || result.mdx === null || hasErrors(issues)) return done('refused');
  if (other?.sha256 === sha256) return done('same');
  if (other) {
    issues.push(importIssue('id-twice', file, { found: other.file }));
    return done('refused');
  }
  run.taken.set(target, { file, sha256 });
  if (mode === 'read' || !changes) return done('would-write');
  if (isKnown) issues.push(...keptFields(file, first, result, target));
  if (changes.files.length === 0) return done('same');
  const existing = isKnown && !replace ? target : mode === 'write' ? store(changes, root, replace) : null;
  if (existing instanceof Error) {
    issues.push(importIssue('store-failed', file, { found: existing.message }));
    return done('refused');
  }
  if (existing !== null) {
    issues.push(importIssue('file-exists', file, { found: shownPath(existing) }));
    return done('differs');
  }
  if (mode === 'write') return done(isKnown ? 'replaced' : 'written');
  return done(isKnown ? 'would-replace' : 'would-write');
}

/** The path that came to exist meanwhile, or the error of a disk that does not take the files. */
function store({ files }: DocumentChanges, root: string, replace: boolean): string | Error | null {
  try {
    return storeDocument(files, root, replace);
  } catch (error) {
    return error as Error;
  }
}

function readBytes(file: string): Uint8Array | { issue: 'file-not-found' | 'file-too-large' } {
  try {
    if (statSync(file).size > mostBytes) return { issue: 'file-too-large' };
    // a plain array: readers also run where there is no Buffer, and refuse one
    return new Uint8Array(readFileSync(file));
  } catch {
    return { issue: 'file-not-found' };
  }
}

/** A mistake of the importer itself must not hold back the other files, and quotes nothing of this one. */
function failed(file: string, error: unknown): FileOutcome {
  const found = error instanceof Error ? error.name : undefined;
  return refused(file, [importIssue('importer-failed', file, { found })]);
}

function refused(file: string, issues: FileReport['issues']): FileOutcome {
  const report = { file, fields: null, outline: [], citations: [], findings: [], fidelity: null, issues };
  return { outcome: 'refused', target: null, report, result: null, changes: null };
}

function targetOf({ out, root }: ImportRequest, fields: Record<string, unknown> | null): string | null {
  if (!fields?.id) return null;
  const folder = out ?? join(root, 'content', fields.kind === 'plan' ? 'ke-hoach' : 'van-ban');
  return join(folder, `${fields.id}.mdx`);
}

function digestOf(fields: Record<string, unknown> | null): string {
  return (fields?.provenance as { sha256: string } | undefined)?.sha256 ?? '';
}

/** Fields of the head that a new source says otherwise than the content file, which is kept. */
function keptFields(
  file: string,
  first: ImportResult,
  result: ImportResult,
  target: string,
): FileReport['issues'] {
  if (readFileSync(target, 'utf8').includes(digestOf(first.fields))) return [];
  return ['kind', 'symbol', 'issuer', 'issuedOn', 'subject'].flatMap((key) => {
    const [now, kept] = [first.fields?.[key], result.fields?.[key]];
    if (typeof now !== 'string' || now === kept) return [];
    return [importIssue('field-kept', file, { severity: 'warning', found: `${key}: ${now}` })];
  });
}
