import { expect, it } from 'vitest';
import { fieldsOfIssue } from '../../../src/islands/inspect/issues-view.ts';
import { importMessages } from '../../../src/strings/importer.ts';

/** Told only by the command, which reads and writes files. */
const commandOnly = ['file-exists', 'id-twice', 'fields-not-readable', 'option-unknown'];

it('never tells the reader of the page to use an option of the command line', () => {
  const naming = Object.entries(importMessages as Record<string, { hint?: string }>)
    .filter(([, { hint }]) => / --[a-z]/.test(hint ?? ''))
    .map(([code]) => code);
  expect(naming.length).toBeGreaterThan(8);
  expect(naming.filter((code) => !fieldsOfIssue[code] && !commandOnly.includes(code))).toEqual([]);
  for (const code of Object.keys(fieldsOfIssue)) expect(importMessages, code).toHaveProperty(code);
});
