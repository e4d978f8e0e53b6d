import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type PictureSize, readPictureSize } from '../core/document/picture-size.ts';
import { documentPath, isClassified, type Library, type OfficialDocument } from '../core/library/library.ts';

/** A picture as a page shows it: its address without the site's base path, and its size in pixels. */
export interface PictureFacts extends PictureSize {
  path: string;
}

/** A picture's file on disk: beside the content file, in a folder with the document's id. */
function pictureFile(root: string, doc: Pick<OfficialDocument, 'id' | 'file'>, name: string): string {
  return path.join(root, path.dirname(doc.file), doc.id, name);
}

/** Address and size of one picture of a document; null when the file is missing or is no picture. */
export function pictureFacts(
  root: string,
  doc: Pick<OfficialDocument, 'id' | 'file'>,
  name: string,
): PictureFacts | null {
  const file = pictureFile(root, doc, name);
  if (!existsSync(file)) return null;
  const size = readPictureSize(readFileSync(file));
  return size && { ...size, path: documentPath(doc.id) + name };
}

/** Copies the pictures that pages show beside those pages. */
export async function copyPictures({ documents }: Library, root: string, out: string): Promise<void> {
  for (const doc of documents) {
    if (isClassified(doc)) continue;
    for (const { picture } of doc.body?.blocks ?? []) {
      if (!picture) continue;
      const folder = path.join(out, documentPath(doc.id));
      await mkdir(folder, { recursive: true });
      await cp(pictureFile(root, doc, picture.file), path.join(folder, picture.file));
    }
  }
}
