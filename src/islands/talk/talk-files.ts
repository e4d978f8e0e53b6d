import type { TalkMaterial } from '../../core/talk/material.ts';
import { talk } from '../../strings/talk.ts';

/** Fetches a file of the site by its path without the base path. */
export type FetchPath = (path: string) => Promise<Response>;

/** The material of documents, each file fetched once. */
export interface TalkFiles {
  /**
   * The material of these documents in their order. A document that the site no longer has is left out.
   * @throws an Error whose message may be shown to the reader, when a file cannot be had
   */
  materialsOf(documents: readonly string[]): Promise<TalkMaterial[]>;
}

/** Prepares the files of a site; a file that failed is asked for again the next time. */
export function createTalkFiles(fetchPath: FetchPath): TalkFiles {
  const known = new Map<string, Promise<TalkMaterial | null>>();
  const read = (id: string) => {
    const file = known.get(id) ?? load(fetchPath, `bao-cao-vien/${id}.json`);
    known.set(id, file);
    file.catch(() => known.delete(id));
    return file;
  };
  return {
    async materialsOf(documents) {
      const files = await Promise.all(documents.map(read));
      return files.filter((file) => file !== null);
    },
  };
}

async function load(fetchPath: FetchPath, path: string): Promise<TalkMaterial | null> {
  try {
    const reply = await fetchPath(path);
    if (reply.status === 404) return null;
    if (reply.ok) return (await reply.json()) as TalkMaterial;
  } catch {
    // one sentence for every way to fail
  }
  throw new Error(talk.loadFailed);
}
