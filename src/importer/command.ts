import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { compareIssues, hasErrors, type Issue } from '../core/issue.ts';
import { importDocument } from './import.ts';
import { importIssue } from './import-issue.ts';
import type { ImportOptions } from './options.ts';
import { type FileReport, reportJson } from './report-json.ts';
import type { PreparedFile } from './store.ts';

/** What the clerk asked for on the command line. */
export interface ImportRequest {
  /** The project folder. */
  root: string;
  files: readonly string[];
  out?: string;
  replace: boolean;
  /** Path of a YAML overlay. */
  fieldsFile?: string;
  values: Record<string, unknown>;
}

/** What came of it: files to store, fields to print, and everything found. */
export interface ImportReport {
  prepared: PreparedFile[];
  /** For `--json`: one entry a file, in the order of the request. */
  documents: FileReport[];
  issues: Issue[];
}

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---/;

/** Reads every source of a request and prepares its file; writes nothing. All issues come at once. */
export async function prepareImport(request: ImportRequest): Promise<ImportReport> {
  const report: ImportReport = { prepared: [], documents: [], issues: [] };
  const overlay = readOverlay(request.fieldsFile, report.issues);
  const bodies = readBodies(request.root);
  for (const file of request.files) {
    if (!existsSync(file)) {
      const issues = [importIssue('file-not-found', file)];
      report.issues.push(...issues);
      report.documents.push({
        file,
        fields: null,
        outline: [],
        citations: [],
        findings: [],
        fidelity: null,
        issues,
      });
      continue;
    }
    const bytes = readFileSync(file);
    const options: ImportOptions = { values: request.values, fields: overlay, bodies };
    let result = await importDocument(bytes, basename(file), options);
    const target = targetOf(request, result.fields);
    if (target && request.replace && existsSync(target)) {
      result = await importDocument(bytes, basename(file), {
        ...options,
        fields: { ...editedFields(target), ...overlay },
      });
    }
    const issues = result.issues.map((found) => ({ ...found, where: { ...found.where, file } }));
    report.issues.push(...issues);
    report.documents.push(reportJson(file, { ...result, issues }));
    if (!result.data || !target || result.mdx === null) continue;
    if (report.prepared.some(({ path }) => path === target))
      report.issues.push(importIssue('id-twice', file, { found: target }));
    else if (existsSync(target) && !request.replace)
      report.issues.push(importIssue('file-exists', file, { found: target }));
    report.prepared.push({
      path: target,
      text: result.mdx,
      replace: request.replace,
      repairs: result.data.repairs.length,
    });
  }
  report.issues.sort(compareIssues);
  if (hasErrors(report.issues)) report.prepared = [];
  return report;
}

function targetOf({ out, root }: ImportRequest, fields: Record<string, unknown> | null): string | null {
  if (!fields?.id) return null;
  const folder = out ?? join(root, 'content', fields.kind === 'plan' ? 'ke-hoach' : 'van-ban');
  return join(folder, `${fields.id}.mdx`);
}

/** What an editor has filled in; the importer's own fields are made anew. */
function editedFields(path: string): Record<string, unknown> {
  const match = frontMatter.exec(readFileSync(path, 'utf8'));
  const {
    provenance: _,
    repairs: __,
    printedHeader: ___,
    ...edited
  } = match ? parse(match[1] as string) : {};
  return edited;
}

function readOverlay(path: string | undefined, issues: Issue[]): Record<string, unknown> {
  if (!path) return {};
  try {
    const fields: unknown = parse(readFileSync(path, 'utf8'));
    if (fields && typeof fields === 'object' && !Array.isArray(fields))
      return fields as Record<string, unknown>;
  } catch {
    // reported below, as any other file that is no list of fields
  }
  issues.push(importIssue('fields-not-readable', path));
  return {};
}

function readBodies(root: string): { id: string; names: string[]; codes: string[] }[] {
  const folder = join(root, 'content', 'co-quan');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((file) => {
    const match = frontMatter.exec(readFileSync(join(folder, file), 'utf8'));
    const data = match ? parse(match[1] as string) : null;
    if (!data?.id) return [];
    return [
      { id: data.id, names: [data.name, ...(data.aliases ?? [])].filter(Boolean), codes: data.codes ?? [] },
    ];
  });
}
