import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ImportOptions } from '../options.ts';

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---/;
const digest = /^ {2}sha256: '?([0-9a-f]{64})'?\r?$/m;

/** What an editor has filled in; the importer's own fields are made anew. */
export function editedFields(path: string): Record<string, unknown> {
  const {
    provenance: _,
    repairs: __,
    printedHeader: ___,
    ...edited
  } = frontMatterOf(readFileSync(path, 'utf8'));
  return edited;
}

/** Fields of an overlay file; null when it cannot be read or is no list of fields. */
export function readOverlay(path: string): Record<string, unknown> | null {
  try {
    const fields: unknown = parse(readFileSync(path, 'utf8'));
    return isFields(fields) ? fields : null;
  } catch {
    return null;
  }
}

/** The bodies under `content/co-quan/` of the project at `root`, as the importer recognises them. */
export function readBodies(root: string): ImportOptions['bodies'] {
  const folder = join(root, 'content', 'co-quan');
  return mdxFiles(folder).flatMap((file) => {
    const data = frontMatterOf(readFileSync(file, 'utf8')) as BodyFields;
    if (!data.id) return [];
    const names = [data.name, ...(data.aliases ?? [])].filter((name) => name !== undefined);
    return [{ id: data.id, names, codes: data.codes ?? [] }];
  });
}

/**
 * Which content file each source was imported into, by the digest of the source; null for a source that was imported
 * under several ids.
 */
export function readImported(folders: readonly string[]): Map<string, string | null> {
  const imported = new Map<string, string | null>();
  for (const file of folders.flatMap(mdxFiles)) {
    const head = frontMatter.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
    const sha256 = digest.exec(head)?.[1];
    if (sha256) imported.set(sha256, imported.has(sha256) ? null : file);
  }
  return imported;
}

interface BodyFields {
  id?: string;
  name?: string;
  aliases?: string[];
  codes?: string[];
}

function frontMatterOf(text: string): Record<string, unknown> {
  try {
    const fields: unknown = parse(frontMatter.exec(text)?.[1] ?? '');
    return isFields(fields) ? fields : {};
  } catch {
    // broken by hand: nothing is kept, and the diff shows all of it
    return {};
  }
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mdxFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.mdx') && !file.startsWith('.'))
    .map((file) => join(folder, file));
}
