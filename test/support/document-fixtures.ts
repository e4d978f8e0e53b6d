import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Expected } from '../fixtures/documents/make/description.ts';

const folder = fileURLToPath(new URL('../fixtures/documents/', import.meta.url));
const ending = '.expected.json';

/** A document of test/fixtures/documents and what must be read in it. */
export interface DocumentFixture {
  file: string;
  bytes: Uint8Array;
  expected: Expected;
}

/** Every document that has an expectation beside it. */
export function documentFixtures(): DocumentFixture[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => {
      const file = name.slice(0, -ending.length);
      return {
        file,
        bytes: new Uint8Array(readFileSync(folder + file)),
        expected: JSON.parse(readFileSync(folder + name, 'utf8')) as Expected,
      };
    });
}
