import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ImportResult } from '../import.ts';
import type { PreparedFile } from '../store.ts';
import { diffDocuments, type Hunk } from './document-diff.ts';

/** What storing a document would do to the files that are there. */
export interface DocumentChanges {
  /** Files to store, the content file last: it is what makes the others part of the site. */
  files: PreparedFile[];
  /** True when the content file exists already. */
  exists: boolean;
  /** Differences of texts that exist, by path. */
  diffs: { path: string; hunks: Hunk[] }[];
  /** Pictures that exist and differ. */
  pictures: string[];
}

// the importer's own names: a picture that an editor added is never taken away
const ownPictures = /\]\((hinh-\d+\.(?:png|jpg|gif|webp))\)/g;

/**
 * Compares an imported document with what stands at `target`, its content file; pictures stand in a folder with its
 * id, the draft of a plan's data beside it.
 */
export function changesOf(
  { mdx, pictures, planDraft }: ImportResult,
  target: string,
  isReplacing: boolean,
): DocumentChanges {
  const text = mdx ?? '';
  const folder = target.replace(/\.mdx$/, '');
  const draft = `${folder}.nhap.yaml`;
  const exists = existsSync(target);
  const wanted: PreparedFile[] = [
    ...pictures.map(({ name, bytes }) => ({ path: join(folder, name), content: bytes })),
    ...(exists ? outdatedPictures(target, text) : []),
    { path: target, content: text },
  ];
  let files = wanted.filter(differs);
  // a draft is an editor's as soon as it is there: it is made anew only with the document, and only when told so
  const isDraftWanted = planDraft !== null && files.length > 0 && (isReplacing || !existsSync(draft));
  if (isDraftWanted) files = [{ path: draft, content: planDraft }, ...files].filter(differs);
  const standing = files.filter(({ path }) => existsSync(path));
  return {
    files,
    exists,
    diffs: standing.flatMap(({ path, content }) =>
      typeof content === 'string'
        ? [{ path, hunks: diffDocuments(readFileSync(path, 'utf8'), content) }]
        : [],
    ),
    pictures: standing.filter(({ content }) => content instanceof Uint8Array).map(({ path }) => path),
  };
}

/** Pictures that the content file showed and the new text does not. */
function outdatedPictures(target: string, text: string): PreparedFile[] {
  const folder = join(dirname(target), basename(target, '.mdx'));
  const shown = new Set(picturesOf(text));
  const before = new Set(picturesOf(readFileSync(target, 'utf8')));
  return [...before]
    .filter((name) => !shown.has(name))
    .map((name) => ({ path: join(folder, name), content: null }));
}

const picturesOf = (text: string) => [...text.matchAll(ownPictures)].map(([, name]) => name as string);

function differs({ path, content }: PreparedFile): boolean {
  if (!existsSync(path)) return content !== null;
  return content === null || !readFileSync(path).equals(Buffer.from(content));
}
