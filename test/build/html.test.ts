import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { formatIssue } from '../../src/core/issue.ts';
import { readBuiltFiles } from '../../src/site/audit/built-files.ts';
import { findPolicyBreaches } from '../../src/site/audit/page-policy.ts';
import { distFolder, subPathFolder } from '../support/built-site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    'no-inline-style': 'error',
    'no-dup-id': 'error',
    // HTML lets an id begin with a digit, and ids of questions begin with the number of their document.
    'valid-id': ['error', { relaxed: true }],
  },
});

it('every page is valid HTML with unique ids', async () => {
  const { pages } = await readBuiltFiles(distFolder);
  const found: string[] = [];
  for (const [file, html] of pages) {
    const report = await validator.validateString(html, file);
    for (const { messages } of report.results) {
      found.push(...messages.map(({ ruleId, message, column }) => `${file}:${column} ${ruleId} ${message}`));
    }
  }
  expect(found).toEqual([]);
});

it('every page carries a strict content policy and no script or style of its own', async () => {
  for (const folder of [distFolder, subPathFolder]) {
    expect(findPolicyBreaches(await readBuiltFiles(folder)).map(formatIssue)).toEqual([]);
  }
});

it('no link is parted from the stop or comma behind it', async () => {
  const { pages } = await readBuiltFiles(distFolder);
  const parted = [...pages].filter(([, html]) => /\s<\/a>[.,;:)]/.test(html)).map(([file]) => file);
  expect(parted).toEqual([]);
});
