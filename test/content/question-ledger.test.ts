import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { formatIssue } from '../../src/core/issue.ts';
import { createQuizBank } from '../../src/core/quiz/bank.ts';
import { readLibrary } from '../../src/site/content-files.ts';
import { readLedgerReport } from '../../src/site/question-ledger.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

it('every change of a published question was seen and is in the ledger', async () => {
  const { library } = await readLibrary(root);
  const { changes, issues } = await readLedgerReport(root, createQuizBank(library).all());
  expect({ changes, issues: issues.map(formatIssue) }).toEqual({
    changes: { added: [], removed: [], changed: [] },
    issues: [],
  });
});
