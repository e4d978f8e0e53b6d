import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Pagefind's own scripts: in the worker, and in the page where there is no worker. */
const scripts = ['pagefind.js', 'pagefind-worker.js'] as const;

/** How Pagefind 1.6.0 loads a piece of the index or of a filter, and drops the failure. */
const hushed = /("load_(?:index|filter)_chunk"\)\))\.catch\(\(\)=>\{\}\)/g;

/**
 * Takes Pagefind's silence about failed fetches away: 1.6.0 answers as if a piece of the index that did not come held
 * nothing, and a reader on a poor line is told that nothing was found. With this a search fails, and can be repeated.
 * @throws when the scripts are not those of the version that this was written for
 */
export function letFailuresThrough(folder: string): void {
  for (const name of scripts) {
    const file = path.join(folder, name);
    const text = readFileSync(file, 'utf8');
    if (text.match(hushed)?.length !== 2) throw new Error(`${name} is not that of Pagefind 1.6.0.`);
    writeFileSync(file, text.replace(hushed, '$1'));
  }
}
