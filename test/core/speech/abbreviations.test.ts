import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { abbreviations, issuerCodes } from '../../../src/core/speech/abbreviations.ts';

interface Entry {
  term: string;
  meaning: string;
}

const glossary = new Map(
  globSync('content/thuat-ngu/viet-tat-*.mdx').flatMap((file) => {
    const { entries } = parse(readFileSync(file, 'utf8').split('---')[1] ?? '') as { entries: Entry[] };
    return entries.map(({ term, meaning }) => [term, meaning] as const);
  }),
);

/** Said shorter than the glossary explains them. */
const shorter = new Set(['TW', 'ĐU']);

it('an abbreviation is read as the glossary explains it', () => {
  const read = [...abbreviations, ...issuerCodes].filter(([term]) => !shorter.has(term));
  expect(read.filter(([term, meaning]) => glossary.get(term) !== meaning)).toEqual([]);
});
